import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { showDraftOf } from '#server/cart/index.js';
import {
  type PaymentAttempt,
  PaymentAttemptType,
  purchaseIdOf,
  type Refund,
  RefundType,
  type WalletEntry,
  WalletEntryType,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { DeadlineRow } from '#server/platform/deadlines/store.js';
import { asPayload, asPayloadOf } from '#server/platform/payload.js';
import {
  AnswerCancelRequestInput,
  AnswerCancelRequestPayload,
  CannotFulfilInput,
  CannotFulfilPayload,
  CloseForSecurityInput,
  CloseForSecurityPayload,
  ConfirmReceiptInput,
  ConfirmReceiptPayload,
  CorrectTrackingNumberInput,
  CorrectTrackingNumberPayload,
  OrderAgainInput,
  OrderAgainPayload,
  RequestCancelInput,
  RequestCancelPayload,
  ShipOrderInput,
  ShipOrderPayload,
  VerifyPaymentInput,
  VerifyPaymentPayload,
} from './inputs.graphql.ts';
import { DeadlineType, OrderType } from './order.graphql.ts';
import { PurchaseType } from './purchase.graphql.ts';
import { onExpiryText } from './rules/deadline-texts.ts';
import { ShipOrdersInput, ShipOrdersPayload } from './ship-orders.graphql.ts';
import { shownRows } from './shown-ship-rows.ts';
import { findMyPurchase, findVisibleOrder } from './side.ts';
import { answerCancelRequest, cannotFulfil, requestCancel } from './use-cases/cancel-order.ts';
import { confirmReceipt } from './use-cases/confirm-receipt.ts';
import { correctTrackingNumber } from './use-cases/correct-tracking-number.ts';
import { orderAgain } from './use-cases/order-again.ts';
import { shipOrder } from './use-cases/ship-order.ts';
import { shipOrders } from './use-cases/ship-orders.ts';
import { closeForSecurity, verifyPayment } from './use-cases/verify-payment.ts';

@Resolver()
export class OrderStepsResolver {
  @Mutation(() => ShipOrderPayload, { description: 'The shop hands parcels to carriers.' })
  shipOrder(@Ctx() ctx: Context, @Arg('input', () => ShipOrderInput, { description: 'The parcels.' }) input: ShipOrderInput) {
    return asPayload('order', shipOrder(ctx, input));
  }

  @Mutation(() => ShipOrdersPayload, {
    description:
      'The shop ships up to 50 orders by a list, or looks what would happen. Every row stands for itself; the same list twice ships once.',
  })
  shipOrders(@Ctx() ctx: Context, @Arg('input', () => ShipOrdersInput, { description: 'The list.' }) input: ShipOrdersInput) {
    return asPayload('rows', shipOrders(ctx, input).then(shownRows));
  }

  @Mutation(() => CorrectTrackingNumberPayload, {
    description: 'The shop corrects the carrier or number of a parcel, a few times, within a few days of naming it.',
  })
  correctTrackingNumber(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectTrackingNumberInput, { description: 'The parcel and its right number.' }) input: CorrectTrackingNumberInput,
  ) {
    return asPayload('parcel', correctTrackingNumber(ctx, input));
  }

  @Mutation(() => ConfirmReceiptPayload, { description: "The buyer has the goods: the held money becomes the shop's." })
  confirmReceipt(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmReceiptInput, { description: 'Which order.' }) input: ConfirmReceiptInput,
  ) {
    return asPayload('order', confirmReceipt(ctx, input));
  }

  @Mutation(() => OrderAgainPayload, { description: 'Begins a checkout of what an order held, beside the cart.' })
  async orderAgain(@Ctx() ctx: Context, @Arg('input', () => OrderAgainInput, { description: 'Which.' }) input: OrderAgainInput) {
    const begin = async () => {
      const { draft, notices } = await orderAgain(ctx, input);
      return { draft: await showDraftOf(ctx, draft), notices };
    };
    return { notices: [], ...(await asPayloadOf(begin())) };
  }

  @Mutation(() => RequestCancelPayload, {
    description: "The buyer asks to cancel a paid order that is not shipped; the shop's silence agrees.",
  })
  requestCancel(@Ctx() ctx: Context, @Arg('input', () => RequestCancelInput, { description: 'Which and why.' }) input: RequestCancelInput) {
    return asPayload('order', requestCancel(ctx, input));
  }

  @Mutation(() => AnswerCancelRequestPayload, { description: 'The shop answers a cancel request.' })
  answerCancelRequest(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerCancelRequestInput, { description: 'Yes or no.' }) input: AnswerCancelRequestInput,
  ) {
    return asPayload('order', answerCancelRequest(ctx, input));
  }

  @Mutation(() => CannotFulfilPayload, { description: 'The shop cannot send the goods: the buyer is refunded.' })
  cannotFulfil(@Ctx() ctx: Context, @Arg('input', () => CannotFulfilInput, { description: 'Which and why.' }) input: CannotFulfilInput) {
    return asPayload('order', cannotFulfil(ctx, input));
  }

  @Mutation(() => VerifyPaymentPayload, { description: "An agent's verdict on a payment that is being verified." })
  verifyPayment(@Ctx() ctx: Context, @Arg('input', () => VerifyPaymentInput, { description: 'The verdict.' }) input: VerifyPaymentInput) {
    return asPayload('order', verifyPayment(ctx, input));
  }

  @Mutation(() => CloseForSecurityPayload, { description: 'Staff ends an order that nobody should ship; everything paid goes back.' })
  closeForSecurity(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseForSecurityInput, { description: 'Which and why.' }) input: CloseForSecurityInput,
  ) {
    return asPayload('order', closeForSecurity(ctx, input));
  }
}

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @FieldResolver(() => String, { description: 'What happens by itself when it rings, as a sentence.' })
  onExpiry(@Root() deadline: DeadlineRow) {
    return onExpiryText(deadline.kind);
  }
}

@Resolver(() => PaymentAttemptType)
export class AttemptPurchaseResolver {
  @FieldResolver(() => PurchaseType, { nullable: true, description: 'What it pays; null for strangers.' })
  purchase(@Ctx() ctx: Context, @Root() attempt: PaymentAttempt) {
    return findMyPurchase(ctx, attempt.purchaseId);
  }
}

@Resolver(() => RefundType)
export class RefundOrderResolver {
  @FieldResolver(() => OrderType, {
    nullable: true,
    description: 'The order whose money it is; null for what never belonged to one, such as a duplicate, and for strangers.',
  })
  order(@Ctx() ctx: Context, @Root() refund: Refund) {
    return refund.orderId && findVisibleOrder(ctx, refund.orderId);
  }
}

@Resolver(() => WalletEntryType)
export class WalletEntryCauseResolver {
  @FieldResolver(() => OrderType, { nullable: true, description: 'The order whose refund it is; null for other entries.' })
  order(@Ctx() ctx: Context, @Root() { refId }: WalletEntry) {
    return refId.startsWith('ord_') ? findVisibleOrder(ctx, refId) : null;
  }

  @FieldResolver(() => PurchaseType, {
    nullable: true,
    description: 'The purchase that it paid or was set aside for; null for other entries.',
  })
  async purchase(@Ctx() ctx: Context, @Root() entry: WalletEntry) {
    return findMyPurchase(ctx, (await purchaseIdOf(ctx, entry)) ?? '');
  }
}
