import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PostalAddressInput } from '#server/accounts/index.js';
import { CheckoutDraftType } from '#server/cart/index.js';
import { type MethodCode, PaymentAttemptType, PaymentMethodCodeEnum } from '#server/payments/index.js';
import { MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ParcelType } from '#server/shipping/index.js';
import { OrderType } from './order.graphql.ts';
import { PurchaseType } from './purchase.graphql.ts';

@InputType({ description: "How one shop's goods travel." })
export class ShippingChoiceInput {
  @Field(() => ID, { description: 'The shop.' })
  shopId: string;
  @Field(() => ID, { description: 'One of the options that it offers.' })
  shippingOptionId: string;
}

@InputType({ description: 'A whole checkout.' })
export class PlaceOrderInput {
  @Field(() => ID, { nullable: true, description: 'A draft of Buy Now; without it the cart is ordered.' })
  draftId?: string | null;
  @Field(() => PostalAddressInput, { description: 'Where it goes.' })
  address: PostalAddressInput;
  @Field(() => [ShippingChoiceInput], { description: 'One option for each shop.' })
  choices: ShippingChoiceInput[];
  @Field(() => MinorUnits, { description: 'The total that the buyer was shown; another one is refused with the new value.' })
  expectedTotal: number;
  @Field(() => String, { description: 'A UUID made at the click: the same click is one purchase.' })
  idempotencyKey: string;
}

@InputType({ description: 'A try to pay.' })
export class StartPaymentInput {
  @Field(() => ID, { description: 'What is paid.' })
  purchaseId: string;
  @Field(() => PaymentMethodCodeEnum, { description: 'How.' })
  method: MethodCode;
  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'How much of it the wallet pays first; `method` pays the rest. Less than the total, and not more than the wallet holds with what it has set aside for this purchase. Each try says anew: without it nothing comes from the wallet.',
  })
  walletAmountMinor: number | null;
  @Field(() => String, { description: 'A UUID made at the click: the same click is one try.' })
  idempotencyKey: string;
}

@InputType({ description: 'A purchase.' })
export class CancelPurchaseInput {
  @Field(() => ID, { description: 'The unpaid purchase to give up.' })
  purchaseId: string;
}

@InputType({ description: 'An order and why.' })
export class RequestCancelInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => String, { description: 'Why; both sides read it.' })
  reason: string;
}

@InputType({ description: 'An order to have once more.' })
export class OrderAgainInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => String, { description: 'A UUID made at the click: the same click is the same draft.' })
  idempotencyKey: string;
}
@ObjectType({ description: 'What came of ordering again.', simpleResolvers: true })
export class OrderAgainPayload {
  @Field(() => CheckoutDraftType, { nullable: true, description: "The draft to check out, at today's prices; null when refused." })
  draft: CheckoutDraftType | null;
  @Field(() => [String], { description: 'A sentence for each line of which something cannot be had any more.' })
  notices: string[];
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'An order and why.' })
export class CannotFulfilInput extends RequestCancelInput {}

@InputType({ description: 'An order and why.' })
export class CloseForSecurityInput extends RequestCancelInput {}

@InputType({ description: "The shop's answer to a cancel request." })
export class AnswerCancelRequestInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => Boolean, { description: 'Whether it is cancelled.' })
  accept: boolean;
  @Field(() => String, { defaultValue: '', description: 'What the buyer reads; needed for a no.' })
  reason: string;
}

@InputType({ description: 'Some of a line.' })
export class ParcelLineInput {
  @Field(() => ID, { description: 'The line.' })
  orderLineId: string;
  @Field(() => Int, { description: 'How many of it.' })
  quantity: number;
}

@InputType({ description: 'A parcel that was handed to a carrier.' })
export class ParcelInput {
  @Field(() => String, { description: "The carrier's code, such as `UPS`." })
  carrier: string;
  @Field(() => String, { description: 'The tracking number; blanks and dashes do not matter.' })
  number: string;
  @Field(() => [ParcelLineInput], { nullable: true, description: 'What is in it; none means all that is left.' })
  lines?: ParcelLineInput[];
}

@InputType({ description: 'Parcels of an order.' })
export class ShipOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => [ParcelInput], { description: 'At least one.' })
  parcels: ParcelInput[];
}

@InputType({ description: 'The carrier and number that a parcel should have had.' })
export class CorrectTrackingNumberInput {
  @Field(() => ID, { description: 'The parcel.' })
  parcelId: string;
  @Field(() => String, { description: "The carrier's code, such as `UPS`; it may be the same as before." })
  carrier: string;
  @Field(() => String, { description: 'The tracking number; blanks and dashes do not matter.' })
  number: string;
}

@InputType({ description: 'An order.' })
export class ConfirmReceiptInput {
  @Field(() => ID, { description: 'The order that arrived.' })
  orderId: string;
}

@InputType({ description: "An agent's verdict on a payment." })
export class VerifyPaymentInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;
  @Field(() => Boolean, { description: 'Whether the shop may ship.' })
  passes: boolean;
  @Field(() => String, { description: 'Why; only staff read it.' })
  reason: string;
}

function payloadOf<T extends object>(name: string, key: string, type: () => ClassType<T>) {
  @ObjectType(name, { description: 'What came of it.', simpleResolvers: true })
  class Payload {
    @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
    userErrors: UserError[];
  }
  Field(type, { nullable: true, description: 'As it is now; null when refused.' })(Payload.prototype, key);
  return Payload;
}

export const PlaceOrderPayload = payloadOf('PlaceOrderPayload', 'purchase', () => PurchaseType);
export const CancelPurchasePayload = payloadOf('CancelPurchasePayload', 'purchase', () => PurchaseType);
export const StartPaymentPayload = payloadOf('StartPaymentPayload', 'attempt', () => PaymentAttemptType);
export const RequestCancelPayload = payloadOf('RequestCancelPayload', 'order', () => OrderType);
export const CannotFulfilPayload = payloadOf('CannotFulfilPayload', 'order', () => OrderType);
export const CloseForSecurityPayload = payloadOf('CloseForSecurityPayload', 'order', () => OrderType);
export const AnswerCancelRequestPayload = payloadOf('AnswerCancelRequestPayload', 'order', () => OrderType);
export const ShipOrderPayload = payloadOf('ShipOrderPayload', 'order', () => OrderType);
export const CorrectTrackingNumberPayload = payloadOf('CorrectTrackingNumberPayload', 'parcel', () => ParcelType);
export const ConfirmReceiptPayload = payloadOf('ConfirmReceiptPayload', 'order', () => OrderType);
export const VerifyPaymentPayload = payloadOf('VerifyPaymentPayload', 'order', () => OrderType);
