import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Policies', { description: 'The numbers of this market that its people count on.', simpleResolvers: true })
export class PoliciesType {
  @Field(() => Int, { description: 'Hours within which a payment is verified.' })
  verificationHours: number;
  @Field(() => Int, { description: 'Days after which an unpaid order closes.' })
  unpaidDays: number;
  @Field(() => Int, { description: 'Days to ship where a shop names none of its own.' })
  shipByDefaultDays: number;
  @Field(() => Int, { description: 'Most business days until a parcel leaves that a shop may name.' })
  handlingMaxDays: number;
  @Field(() => Int, { description: 'Days for which Buyer Protection goes on after the promised day, and after receipt.' })
  protectionTailDays: number;
  @Field(() => Int, { description: "Days within which a carrier's first news may take its time." })
  firstScanNoteDays: number;
  @Field(() => Int, { description: 'Days without news after which a parcel counts as not found.' })
  firstScanMissingDays: number;
  @Field(() => Int, { description: 'Days after delivery on which receipt is confirmed by itself.' })
  confirmReceiptDays: number;
  @Field(() => Int, { description: "Days for a seller's first answer to a dispute." })
  disputeAnswerDays: number;
  @Field(() => Int, { description: 'Day of a dispute from which its buyer may ask the market to decide.' })
  disputeEscalateAfterDays: number;
  @Field(() => Int, { description: 'Day of a dispute without agreement on which the market takes over.' })
  disputeAutoEscalateDays: number;
  @Field(() => Int, { description: 'Days within which the market wants to decide a dispute.' })
  decisionDays: number;
  @Field(() => Int, { description: 'Least business days on the way that a shop may promise.' })
  transitMinDays: number;
  @Field(() => Int, { description: 'Most business days on the way that a shop may promise.' })
  transitMaxDays: number;
  @Field(() => Int, { description: 'Least business days until a refund is back on a card.' })
  cardRefundMinDays: number;
  @Field(() => Int, { description: 'Most business days until a refund is back on a card.' })
  cardRefundMaxDays: number;
  @Field(() => Int, { description: 'Minutes for which placing an order keeps the goods.' })
  stockHoldMinutes: number;
  @Field(() => Int, { description: 'Hours for a seller to answer a request to cancel.' })
  cancelAnswerHours: number;
  @Field(() => Int, { description: "The market's share of merchandise in basis points: 800 is 8 %." })
  commissionBasisPoints: number;
  @Field(() => Int, { description: 'Days from one payout of a shop to the next.' })
  payoutIntervalDays: number;
  @Field(() => Int, { description: 'Days for which nothing is paid out after a shop changed its payout account.' })
  payoutCoolDownDays: number;
  @Field(() => Int, { description: 'Days that a payout may be on its way.' })
  payoutTransitDays: number;
  @Field(() => Int, { description: 'Days after shipping from which a parcel can be called not received.' })
  notReceivedAfterDays: number;
  @Field(() => Boolean, { description: 'Whether an operator looks at a new shop before it may publish.' })
  shopsNeedApproval: boolean;
  @Field(() => Boolean, { description: 'Whether staff of the market works with a second factor only.' })
  staffNeedSecondFactor: boolean;
}
