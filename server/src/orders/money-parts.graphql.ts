import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';

@ObjectType('MoneyParts', {
  description: 'Where the money of a paid order is, drawn from the entries of the ledger. The four parts sum to what was paid.',
  simpleResolvers: true,
})
export class MoneyPartsType {
  @Field(() => MoneyType, { description: 'What was paid for the order.' })
  paid: MoneyType;
  @Field(() => MoneyType, { description: 'With the market, until receipt is confirmed or the order ends.' })
  held: MoneyType;
  @Field(() => MoneyType, { description: 'Released to the shop, with the market’s fee.' })
  withShop: MoneyType;
  @Field(() => MoneyType, { description: 'On its way back to the buyer.' })
  beingRefunded: MoneyType;
  @Field(() => MoneyType, { description: 'With the buyer again: refunded, in the wallet, or taken back by the bank.' })
  refunded: MoneyType;
}
