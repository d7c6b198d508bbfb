import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CurrencyCode } from '#server/platform/graphql/scalars.graphql.js';

@ObjectType('ShopBalance', { description: "A shop's money in one currency. Seen by the shop and staff.", simpleResolvers: true })
export class ShopBalanceType {
  @Field(() => CurrencyCode, { description: 'The currency.' })
  currency: string;
  @Field(() => MoneyType, { description: "Held for orders that are not confirmed yet; the market's fee still comes off." })
  held: MoneyType;
  @Field(() => Int, { description: 'How many orders that is.' })
  heldOrders: number;
  @Field(() => MoneyType, { description: "Received by the buyer and still claimable: the shop's share, until Buyer Protection ends." })
  pending: MoneyType;
  @Field(() => MoneyType, { description: "The shop's own. Below zero it owes." })
  available: MoneyType;
}
