import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ShippingQuoteType } from '#server/shipping/index.js';
import { OrderStateEnum } from './order.graphql.ts';

@ObjectType({ implements: UserError, description: 'Less is left than was asked for.', simpleResolvers: true })
export class OutOfStock extends UserError {
  @Field(() => ID, { description: 'Of what.' })
  variantId: string;
  @Field(() => Int, { description: 'How many could be had.' })
  available: number;
}

@ObjectType({ implements: UserError, description: 'A price is not the one that was shown.', simpleResolvers: true })
export class PriceChanged extends UserError {
  @Field(() => ID, { description: 'Of what.' })
  variantId: string;
  @Field(() => MoneyType, { description: 'What was shown.' })
  oldPrice: MoneyType;
  @Field(() => MoneyType, { description: 'What it costs now.' })
  newPrice: MoneyType;
}

@ObjectType({ implements: UserError, description: 'The total is not the one that was shown.', simpleResolvers: true })
export class TotalChanged extends UserError {
  @Field(() => MoneyType, { description: 'What was expected.' })
  expected: MoneyType;
  @Field(() => MoneyType, { description: 'What it is.' })
  actual: MoneyType;
}

@ObjectType({ implements: UserError, description: 'A step that will be allowed later.', simpleResolvers: true })
export class TooEarly extends UserError {
  @Field(() => DateTime, { description: 'From when.' })
  availableAt: number;
}

@ObjectType({
  implements: UserError,
  description: 'A shipping option is not offered any more for these goods and this country.',
  simpleResolvers: true,
})
export class ShippingOptionStale extends UserError {
  @Field(() => ID, { description: 'By which shop.' })
  shopId: string;
  @Field(() => [ShippingQuoteType], { description: 'What it offers now.' })
  options: ShippingQuoteType[];
}

@ObjectType({ implements: UserError, description: 'A shop does not ship to the country.', simpleResolvers: true })
export class CountryNotServed extends UserError {
  @Field(() => ID, { description: 'Which shop.' })
  shopId: string;
}

@ObjectType({ implements: UserError, description: 'The order is not where this step begins.', simpleResolvers: true })
export class OrderTransitionRefused extends UserError {
  @Field(() => OrderStateEnum, { description: 'Where it is.' })
  state: string;
}

@ObjectType({ implements: UserError, description: 'As many unpaid purchases keep goods for the buyer as may.', simpleResolvers: true })
export class TooManyUnpaid extends UserError {
  @Field(() => Int, { description: 'How many may.' })
  limit: number;
}

@ObjectType({
  implements: UserError,
  description: 'More pieces would be kept for the buyer while a payment from outside is awaited than may.',
  simpleResolvers: true,
})
export class TooManyPiecesUnpaid extends UserError {
  @Field(() => ID, { description: 'Of what.' })
  variantId: string;
  @Field(() => Int, { description: 'How many may.' })
  limit: number;
}

/** Refusals with more to say. Nothing names them but the interface that they implement. */
export const orderRefusals = [
  OutOfStock,
  PriceChanged,
  TotalChanged,
  TooEarly,
  ShippingOptionStale,
  CountryNotServed,
  OrderTransitionRefused,
  TooManyUnpaid,
  TooManyPiecesUnpaid,
];
