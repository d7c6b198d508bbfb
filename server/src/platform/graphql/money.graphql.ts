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

/** The amount in the words of a locale; in English where nobody knows the locale. */
export function formatFor(money: Money, locale: string): string {
  return formatMoney(money, supported(locale) ?? 'en');
}

function supported(locale: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0];
  } catch {
    return undefined; // letters in an order that no locale has
  }
}

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => String, { description: 'The amount as people of the locale write it.' })
  formatted(
    @Root() money: Money,
    @Arg('locale', () => String, { defaultValue: 'en', description: 'A BCP 47 tag such as `fr` or `pt-BR`.' }) locale: string,
  ): string {
    return formatFor(money, locale);
  }
}

@ObjectType('DateRange', { description: 'From one calendar day to another, both included.', simpleResolvers: true })
export class DateRangeType {
  @Field(() => DateOnly, { description: 'The first day.' })
  from: string;
  @Field(() => DateOnly, { description: 'The last day.' })
  to: string;
}
