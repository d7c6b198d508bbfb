import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Money } from '#server/kernel/money.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode, CurrencyCode, DateOnly, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const AttemptStateEnum = enumOf('PaymentAttemptState', 'Where a try to pay stands.', {
  CREATED: 'Waiting for the card.',
  REQUIRES_ACTION: 'The bank asks the buyer.',
  AUTHORIZED: 'The bank agreed; the money is being taken.',
  PENDING_OFFLINE: 'Waiting for money that the buyer sends from elsewhere.',
  UNDERPAID: 'Less arrived than is due; the buyer can send the rest.',
  CAPTURED: 'The money is here.',
  FAILED: 'It did not go through; nothing was charged.',
  CANCELLED: 'Another try took its place, or the purchase ended.',
  EXPIRED: 'The buyer did not answer in time.',
  UNKNOWN: "Waiting for the provider's confirmation.",
});
export const PaymentMethodCodeEnum = enumOf('PaymentMethodCode', 'A way to pay.', {
  CARD: "Credit or debit card, on the provider's own page.",
  WIRE_TRANSFER: 'A transfer from the buyer’s bank; a person confirms that it arrived.',
  WEBMONEY: 'From the buyer’s WebMoney purse; a person confirms that it arrived.',
  WESTERN_UNION: 'By Western Union; a person confirms that it was collected.',
  WALLET: 'From the buyer’s wallet of this market, which refunds fill.',
});
export const NextActionTypeEnum = enumOf('NextActionType', 'What the buyer does next.', {
  CARD_FIELDS: "Fill in the provider's card fields.",
  THREE_DS_CHALLENGE: 'Answer the bank on its own page (3-D Secure).',
  REDIRECT: "Go to the provider's own page, which sends the buyer back; it cannot be shown in a frame.",
});
export const RefundReasonEnum = enumOf('RefundReason', 'Why money goes back.', {
  DUPLICATE: 'The purchase was paid already.',
  ORDER_CLOSED: 'The order was closed.',
  CANCELLED: 'The order was cancelled.',
  SHIPMENT_MISSED: 'Goods were not shipped in time.',
  DISPUTE: 'A dispute ended so.',
  GOODWILL: 'The market gives it.',
  OVERPAYMENT: 'More was paid than was due.',
  UNDERPAID: 'Less arrived than was due, and the time to send the rest is over.',
});
export const RefundStateEnum = enumOf('RefundState', 'Where a refund stands.', {
  REQUESTED: 'Decided, not yet sent.',
  PROCESSING: 'With the provider.',
  COMPLETE: 'The provider has sent it.',
  FAILED: 'The provider could not send it.',
  CLAIMED: 'Somebody of customer service pays it by hand now; nothing else pays it meanwhile.',
  MANUAL: 'It was settled another way.',
});

@ObjectType('PaymentMethod', { description: 'A way to pay, and whether it can be used here.', simpleResolvers: true })
export class PaymentMethodType {
  @Field(() => PaymentMethodCodeEnum, { description: 'For `startPayment`.' })
  code: string;
  @Field(() => String, { description: 'For people.' })
  name: string;
  @Field(() => [String], { description: 'Card brands that it takes; empty for other methods.' })
  brands: string[];
  @Field(() => Boolean, { description: 'Whether it can be used now.' })
  isAvailable: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as a sentence. Null when it can.' })
  reason: string | null;
  @Field(() => String, { description: 'What paying so is like, as a sentence.' })
  text: string;
  @Field(() => Boolean, { description: 'Whether money comes from outside of this market, days later, and a person confirms it.' })
  isOffline: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it may work again. Null when it works, or when nobody knows.' })
  retryAt: number | null;
  @Field(() => [CountryCode], { nullable: true, description: 'Where it can be used; null is everywhere but in `exceptCountries`.' })
  countries: readonly string[] | null;
  @Field(() => [CountryCode], { description: 'Where it cannot be used.' })
  exceptCountries: readonly string[];
  @Field(() => [CurrencyCode], { nullable: true, description: "The currencies that it takes; null is the market's own." })
  currencies: readonly string[] | null;
  @Field(() => MoneyType, { nullable: true, description: 'The least that one payment may be; null is no bound.' })
  minAmount: Money | null;
  @Field(() => MoneyType, { nullable: true, description: 'The most that one payment may be; null is no bound.' })
  maxAmount: Money | null;
  @Field(() => MoneyType, { nullable: true, description: "What the viewer's wallet holds; null for other methods and other viewers." })
  balance: Money | null;
}

@ObjectType('PaymentTransfer', { description: 'How to pay from outside of this market.', simpleResolvers: true })
export class PaymentTransferType {
  @Field(() => String, { description: 'What names the payment, for people to read to each other. The buyer writes it on the payment.' })
  reference: string;
  @Field(() => String, { description: 'To whom, such as the holder, bank and number of an account; may have several lines.' })
  payTo: string;
  @Field(() => DateTime, { description: 'Until when the money has to be here; until then the goods are kept.' })
  payBy: number;
  @Field(() => MoneyType, { description: 'What has arrived.' })
  received: Money;
  @Field(() => MoneyType, { description: 'What has yet to arrive; nothing when the try is over.' })
  missing: Money;
}

@ObjectType('NextAction', {
  description: 'Where the buyer goes on paying. Opened in a frame or a window; the market never sees what is typed there.',
  simpleResolvers: true,
})
export class NextActionType {
  @Field(() => NextActionTypeEnum, { description: 'What the page asks for.' })
  type: string;
  @Field(() => String, { description: 'The page.' })
  url: string;
  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  expiresAt: number;
}

@ObjectType('ThreeDS', { description: 'What 3-D Secure said about a card payment.', simpleResolvers: true })
export class ThreeDSType {
  @Field(() => String, { description: 'Protocol version.' })
  version: string;
  @Field(() => String, { description: 'FRICTIONLESS or CHALLENGE.' })
  flow: string;
  @Field(() => String, { description: 'Y authenticated, A attempted, N failed, R rejected, U unavailable.' })
  status: string;
  @Field(() => String, { description: 'Electronic commerce indicator.' })
  eci: string;
  @Field(() => Boolean, { description: 'Whether the bank bears a later chargeback.' })
  liabilityShift: boolean;
}

@ObjectType('PaymentAttempt', { implements: Node, description: 'One try to pay a purchase.' })
export class PaymentAttemptType extends Node {
  @Field(() => AttemptStateEnum, { description: 'Where it stands.' })
  state: string;
  @Field(() => PaymentMethodCodeEnum, { description: 'The way to pay.' })
  method: string;
  @Field(() => String, { nullable: true, description: 'Card brand, once known.' })
  brand: string | null;
  @Field(() => String, { nullable: true, description: 'Last four digits of the card, once known.' })
  last4: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, for programs. Null unless it did.' })
  failureCode: string | null;
  @Field(() => ThreeDSType, { nullable: true, description: 'What 3-D Secure said; null when it was not asked.' })
  threeDS: ThreeDSType | null;
  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: number;
}

@ObjectType('Refund', { implements: Node, description: 'Money on its way back to the buyer, the way that it came.' })
export class RefundType extends Node {
  @Field(() => RefundReasonEnum, { description: 'Why.' })
  reason: string;
  @Field(() => RefundStateEnum, { description: "Where it stands. COMPLETE only on the provider's word." })
  state: string;
  @Field(() => DateTime, { description: 'When it was decided.' })
  requestedAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When the provider took it. Null before.' })
  sentAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When the provider had sent it, or it was settled another way. Null before.' })
  completeAt: number | null;
  @Field(() => String, { nullable: true, description: 'By which other payment it was settled; null unless it is MANUAL.' })
  manualReference: string | null;
  @Field(() => Boolean, { description: "Whether it went into the buyer's wallet." })
  isToWallet: boolean;
  @Field(() => DateOnly, { description: 'The first day on which it may arrive.' })
  expectedFrom: string;
  @Field(() => DateOnly, { description: 'The last day on which it should have arrived.' })
  expectedTo: string;
}

export const RefundConnection = connectionOf('Refund', () => RefundType);
export const PaymentAttemptConnection = connectionOf('PaymentAttempt', () => PaymentAttemptType);

@InputType({ description: 'A refund that the buyer wants in the wallet.' })
export class RefundToWalletInput {
  @Field(() => ID, { description: 'Which.' })
  refundId: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class RefundToWalletPayload {
  @Field(() => RefundType, { nullable: true, description: 'As it is now; null when refused.' })
  refund: RefundType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType('PaymentProviderUnavailable', {
  implements: UserError,
  description: 'A payment provider does not answer.',
  simpleResolvers: true,
})
export class PaymentProviderUnavailableType extends UserError {
  @Field(() => DateTime, { nullable: true, description: 'When it may work again; null when nobody knows.' })
  retryAt: number | null;
}

/** Refusals with more to say. */
export const paymentRefusals = [PaymentProviderUnavailableType];

@InputType({ description: 'A try to pay.' })
export class RefreshPaymentInput {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId: string;
}

@ObjectType({ description: 'What the provider says now.', simpleResolvers: true })
export class RefreshPaymentPayload {
  @Field(() => PaymentAttemptType, { nullable: true, description: 'The attempt; null when refused.' })
  attempt: PaymentAttemptType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
