import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Money } from '#server/kernel/money.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { DateRangeType, MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode, DateOnly } from '#server/platform/graphql/scalars.graphql.js';
import type { Carrier } from './tables.ts';

@ObjectType('Country', { description: 'A country or territory to which goods can be sent.', simpleResolvers: true })
export class CountryType {
  @Field(() => CountryCode, { description: 'ISO 3166-1.' })
  code: string;
  @Field(() => Int, { description: 'How many shops ship there.' })
  shopCount: number;
}

export const CheckDigitEnum = enumOf('CheckDigit', 'How the check digit of tracking numbers is made.', {
  NONE: 'There is none, or nobody publishes how it is made.',
  S10: "As in the postal union's standard S10; numbers of another form are taken as they are.",
  UPS: 'As UPS makes it.',
  FEDEX: 'As FedEx makes it.',
  DHL: 'As DHL Express makes it.',
});

@ObjectType('Carrier', { description: 'Who brings parcels.', simpleResolvers: true })
export class CarrierType {
  @Field(() => String, { description: 'Its short name for programs, such as `DHL`; never reused.' })
  code: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => [CountryCode], { nullable: true, description: 'Where it delivers; null means every country.' })
  countries: string[] | null;
  @Field(() => CheckDigitEnum, { description: 'How the check digit of its numbers is made.' })
  checkDigit: string;
}

@ObjectType('ShippingQuote', { description: 'A shipping option priced and dated for some goods and a country.', simpleResolvers: true })
export class ShippingQuoteType {
  @Field(() => ID, { description: 'The option, as `placeOrder` takes it.' })
  shippingOptionId: string;
  @Field(() => ID, { description: 'The shop that ships.' })
  shopId: string;
  @Field(() => CarrierType, { description: 'Who brings it.' })
  carrier: Carrier;
  @Field(() => String, { description: 'What the shop calls this way of shipping.' })
  service: string;
  @Field(() => MoneyType, { description: 'What it costs for these goods.' })
  fee: Money;
  @Field(() => DateRangeType, { description: 'When it arrives if it is paid now.' })
  arrives: DateRangeType;
  @Field(() => DateOnly, { description: 'The last day on which the parcel leaves.' })
  shipBy: string;
  @Field(() => Int, { description: 'Least business days on the way.' })
  transitMinDays: number;
  @Field(() => Int, { description: 'Most business days on the way.' })
  transitMaxDays: number;
  @Field(() => Boolean, { description: 'Whether its way can be followed.' })
  isTracked: boolean;
  @Field(() => DateOnly, { description: 'The last day of Buyer Protection if it is paid now.' })
  protectedUntil: string;
}
