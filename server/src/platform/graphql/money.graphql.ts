import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { formatMoney, type Money } from '#server/kernel/money.js';
import { CurrencyCode, DateOnly, MinorUnits } from './scalars.graphql.ts';

@ObjectType('Money', { description: 'An amount in one currency.', simpleResolvers: true })
export class MoneyType {
  @Field(() => MinorUnits, { description: 'Whole minor units: cents, yen, fils.' })
  amountMinor: number;
  @Field(() => CurrencyCode, { description: 'The currency of the amount.' })
  currency: string;
}

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => String, { description: 'The amount as people of the locale write it.' })
  formatted(
    @Root() money: Money,
    @Arg('locale', () => String, { defaultValue: 'en', description: 'A BCP 47 tag such as `fr` or `pt-BR`.' }) locale: string,
  ): string {
    return formatMoney(money, Intl.NumberFormat.supportedLocalesOf([/^[A-Za-z0-9-]{2,35}$/.test(locale) ? locale : 'en'])[0] ?? 'en');
  }
}

@ObjectType('DateRange', { description: 'From one calendar day to another, both included.', simpleResolvers: true })
export class DateRangeType {
  @Field(() => DateOnly, { description: 'The first day.' })
  from: string;
  @Field(() => DateOnly, { description: 'The last day.' })
  to: string;
}
