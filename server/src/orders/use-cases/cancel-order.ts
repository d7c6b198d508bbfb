import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { ChangedMeanwhile, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { line, parseInput } from '#server/platform/input.js';
import { listOrdersOfPurchases, saveOrder } from '../order-store.ts';
import { findPurchaseOf, savePurchase } from '../purchase-store.ts';
import { availableEvents } from '../rules/lifecycle.ts';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import { byViewer, requireActiveOrder } from '../side.ts';
import type { CancelRequest, Order, OrderHistoryRow, Purchase } from '../tables.ts';
import { record, runClocks, takeStep } from '../take-step.ts';

export const requestCancelInput = z.object({ orderId: z.string(), reason: line('The reason', 1_000) });
export const answerCancelRequestInput = z.object({
  orderId: z.string(),
  accept: z.boolean(),
  reason: line('The answer', 1_000, 0).default(''),
});
export const cannotFulfilInput = z.object({ orderId: z.string(), reason: line('The reason', 1_000) });

/** The buyer gives up an unpaid purchase (row 2c): until paid, its orders move together. @throws NotFound, OrderTransitionRefused */
export function cancelPurchase(ctx: Context, input: { purchaseId: string }): Promise<Purchase> {
  return ctx.db.transaction(async (tx) => {
    const purchase = await findPurchaseOf(tx, requireViewer(ctx).accountId, input.purchaseId);
    if (!purchase) throw new NotFound('purchase', ['purchaseId']);
    const by = await byViewer(ctx, tx);
    for (const order of await listOrdersOfPurchases(tx, [purchase.id])) await takeStep(ctx, tx, order, 'cancelUnpaid', by);
    await deleteDeadlines(tx, purchase.id, ['STOCK_HOLD', 'UNPAID']);
    await savePurchase(tx, purchase.id, { holdUntil: null });
    return { ...purchase, holdUntil: null };
  });
}

/** The buyer asks to cancel a paid order that is not shipped (O8): the shop answers, or its silence does (T4). @throws NotFound, OrderTransitionRefused */
export async function requestCancel(ctx: Context, input: z.input<typeof requestCancelInput>): Promise<Order> {
  const { orderId, reason } = parseInput(requestCancelInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, orderId);
    if (!availableEvents(order.state, 'SELLER').includes('acceptCancel') || order.cancelRequest?.state === 'PENDING') {
      throw new OrderTransitionRefused('requestCancel', order.state, 'BUYER', refusalText(order));
    }
    const request: CancelRequest = { state: 'PENDING', reason, requestedAt: ctx.clock.now(), answeredAt: null, answer: null };
    return settleRequest(ctx, tx, order, request, 'requestCancel', reason);
  });
}

function refusalText(order: Order): string {
  if (order.cancelRequest?.state === 'PENDING')
    return 'You have asked already. The shop will answer, or its silence will cancel the order.';
  if (order.state === 'AWAITING_PAYMENT') return 'This order is not paid yet: cancel the purchase instead.';
  return 'The order is shipped or over. If something is wrong with it, open a dispute.';
}

/** The shop's answer. While the payment is being verified nothing has been prepared, so the shop can only accept. @throws NotFound, OrderTransitionRefused */
export async function answerCancelRequest(ctx: Context, input: z.input<typeof answerCancelRequestInput>): Promise<Order> {
  const { orderId, accept, reason } = parseInput(answerCancelRequestInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, orderId);
    const { cancelRequest } = order;
    if (cancelRequest?.state !== 'PENDING')
      throw new OrderTransitionRefused('answerCancelRequest', order.state, 'SELLER', 'There is no cancel request to answer.');
    const answered: CancelRequest = {
      ...cancelRequest,
      state: accept ? 'ACCEPTED' : 'REJECTED',
      answeredAt: ctx.clock.now(),
      answer: reason || null,
    };
    if (accept) return takeStep(ctx, tx, order, 'acceptCancel', await byViewer(ctx, tx), { cancelRequest: answered }, reason || null);
    if (order.state === 'PAYMENT_BEING_VERIFIED') {
      throw new OrderTransitionRefused(
        'rejectCancel',
        order.state,
        'SELLER',
        'The payment is still being verified and nothing is packed: you can only accept for now.',
      );
    }
    if (!reason)
      throw new OrderTransitionRefused('rejectCancel', order.state, 'SELLER', 'Tell the buyer why you want to ship all the same.');
    return settleRequest(ctx, tx, order, answered, 'rejectCancel', reason);
  });
}

/** The shop cannot send the goods (row 4b): the buyer has nothing to do. @throws NotFound, OrderTransitionRefused */
export async function cannotFulfil(ctx: Context, input: z.input<typeof cannotFulfilInput>): Promise<Order> {
  const { orderId, reason } = parseInput(cannotFulfilInput, input);
  return ctx.db.transaction(async (tx) =>
    takeStep(ctx, tx, await requireActiveOrder(ctx, tx, orderId), 'cannotFulfil', await byViewer(ctx, tx), {}, reason),
  );
}

async function settleRequest(
  ctx: Context,
  tx: Tx,
  order: Order,
  cancelRequest: CancelRequest,
  event: OrderHistoryRow['event'],
  reason: string,
): Promise<Order> {
  const saved = await saveOrder(tx, await runClocks(ctx, tx, { ...order, cancelRequest }));
  if (!saved) throw new ChangedMeanwhile('order');
  await record(ctx, tx, saved, event, await byViewer(ctx, tx), order.state, reason);
  return saved;
}
