import { allocateStock, releaseStock } from '#server/inventory/index.js';
import { times } from '#server/kernel/money.js';
import { cancelAttempt, isOpen, isWalletPart, listAttempts, type RefundReason, returnWalletPart } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { holdMoney, refundOrder, releaseMoney } from './money.ts';
import { listLinesOfOrders, saveLineCounts } from './order-store.ts';
import type { CloseReason, Effect } from './rules/lifecycle.ts';
import { leftOf } from './rules/money-of-order.ts';
import type { Order } from './tables.ts';

type Perform = (ctx: Context, tx: Tx, order: Order) => Promise<Order>;

const performers: Record<Effect, Perform> = {
  async allocateStock(ctx, tx, order) {
    if (!(await allocateStock(ctx, tx, order.id))) throw new Error(`The goods of order ${order.id} are gone.`);
    return order;
  },
  async releaseStock(ctx, tx, order) {
    await releaseStock(ctx, tx, order.id);
    return order;
  },
  holdMoney,
  releaseMoney,
  refund: (ctx, tx, order) => refundOrder(ctx, tx, order, leftOf(order), refundReasonOf(order.closeReason), `refund:${order.id}:closed`),
  refundUnshipped,
  async endAttempts(ctx, tx, order) {
    for (const attempt of await listAttempts(tx, [order.purchaseId]))
      if (isOpen(attempt.state)) await cancelAttempt(ctx, tx, attempt);
      else if (isWalletPart(attempt)) await returnWalletPart(ctx, tx, attempt, 0);
    return order;
  },
};

/** Does what the table says follows from a transition, in its transaction and in the table's order. */
export async function perform(ctx: Context, tx: Tx, order: Order, effects: readonly Effect[]): Promise<Order> {
  let current = order;
  for (const effect of effects) current = await performers[effect](ctx, tx, current);
  return current;
}

/** Lines that missed the deadline are cancelled, and what they cost goes back (row 5b). */
async function refundUnshipped(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  let amountMinor = 0;
  for (const line of await listLinesOfOrders(tx, [order.id])) {
    const missing = line.quantity - line.shippedQuantity - line.cancelledQuantity;
    if (missing === 0) continue;
    amountMinor += times(line.unitPriceMinor, missing);
    await saveLineCounts(tx, line.id, { cancelledQuantity: line.cancelledQuantity + missing });
  }
  return refundOrder(ctx, tx, order, Math.min(amountMinor, leftOf(order)), 'SHIPMENT_MISSED', `refund:${order.id}:unshipped`);
}

function refundReasonOf(closeReason: CloseReason | null): RefundReason {
  if (closeReason === 'CANCELLED') return 'CANCELLED';
  return closeReason === 'SHIPMENT_DEADLINE_MISSED' ? 'SHIPMENT_MISSED' : 'ORDER_CLOSED';
}
