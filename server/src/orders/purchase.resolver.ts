import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PaymentAttemptType, RefundType } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { AvailableActionType } from '#server/platform/graphql/action.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import {
  CancelPurchaseInput,
  CancelPurchasePayload,
  PlaceOrderInput,
  PlaceOrderPayload,
  StartPaymentInput,
  StartPaymentPayload,
} from './inputs.graphql.ts';
import { loadAttemptsOf, loadOrdersOf, loadRefundsOfPurchase } from './loaders.ts';
import { OrderType } from './order.graphql.ts';
import { PurchasePaymentType, PurchaseType } from './purchase.graphql.ts';
import { amountDueOf, paymentsOf, purchaseActions, walletPartOf } from './shown-purchase.ts';
import { findMyPurchase } from './side.ts';
import type { Purchase } from './tables.ts';
import { cancelPurchase } from './use-cases/cancel-order.ts';
import { placeOrder } from './use-cases/place-order.ts';
import { startPayment } from './use-cases/start-payment.ts';

@Resolver(() => PurchaseType)
export class PurchaseResolver {
  @Query(() => PurchaseType, {
    nullable: true,
    description: "A purchase of the viewer's; null when there is none or it is somebody else's.",
  })
  purchase(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findMyPurchase(ctx, id);
  }

  @Mutation(() => PlaceOrderPayload, {
    description: 'Places one order for each shop and keeps the goods. What changed since the buyer looked is refused with the new value.',
  })
  placeOrder(@Ctx() ctx: Context, @Arg('input', () => PlaceOrderInput, { description: 'The whole checkout.' }) input: PlaceOrderInput) {
    return asPayload('purchase', placeOrder(ctx, input));
  }

  @Mutation(() => StartPaymentPayload, { description: 'Begins to pay a purchase; earlier tries that are still open are given up.' })
  startPayment(@Ctx() ctx: Context, @Arg('input', () => StartPaymentInput, { description: 'What and how.' }) input: StartPaymentInput) {
    return asPayload('attempt', startPayment(ctx, input));
  }

  @Mutation(() => CancelPurchasePayload, { description: 'Gives up an unpaid purchase.' })
  cancelPurchase(@Ctx() ctx: Context, @Arg('input', () => CancelPurchaseInput, { description: 'Which.' }) input: CancelPurchaseInput) {
    return asPayload('purchase', cancelPurchase(ctx, input));
  }

  @FieldResolver(() => [OrderType], { description: 'One for each shop.' })
  orders(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return loadOrdersOf(ctx, purchase.id);
  }

  @FieldResolver(() => MoneyType, { description: 'What the goods cost.' })
  itemsTotal(@Root() purchase: Purchase) {
    return { amountMinor: purchase.itemsMinor, currency: purchase.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What shipping costs.' })
  shippingTotal(@Root() purchase: Purchase) {
    return { amountMinor: purchase.shippingMinor, currency: purchase.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'All of it.' })
  total(@Root() purchase: Purchase) {
    return { amountMinor: purchase.totalMinor, currency: purchase.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What is still to be paid, beside what the wallet has set aside.' })
  async amountDue(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return amountDueOf(purchase, await loadOrdersOf(ctx, purchase.id), await loadAttemptsOf(ctx, purchase.id));
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: "What the buyer's wallet has set aside for it while the rest is to be paid; null when nothing.",
  })
  async walletPart(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return walletPartOf(purchase, await loadAttemptsOf(ctx, purchase.id));
  }

  @FieldResolver(() => [PurchasePaymentType], {
    description:
      'What paid it, with how much each: the wallet’s part, if any, and one other. Empty until it is paid. Refunds divide so too.',
  })
  async payments(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return paymentsOf(purchase, await loadAttemptsOf(ctx, purchase.id));
  }

  @FieldResolver(() => [RefundType], {
    description: 'Money on its way back that belongs to no single order: what was paid twice or too much. Refunds of an order are with it.',
  })
  refunds(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return loadRefundsOfPurchase(ctx, purchase.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is paid.' })
  isPaid(@Root() purchase: Purchase) {
    return purchase.paidAt !== null;
  }

  @FieldResolver(() => [PaymentAttemptType], { description: 'Every try to pay it, oldest first.' })
  attempts(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return loadAttemptsOf(ctx, purchase.id);
  }

  @FieldResolver(() => [AvailableActionType], { description: 'What the viewer may do with it now.' })
  async availableActions(@Ctx() ctx: Context, @Root() purchase: Purchase) {
    return purchaseActions(await loadOrdersOf(ctx, purchase.id));
  }
}
