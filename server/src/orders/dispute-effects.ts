import { releaseStock } from '#server/inventory/index.js';
import { ChangedMeanwhile } from '#server/kernel/errors.js';
import { isHeld, liftHold, placeHold } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { pauseDeadlines, resumeDeadlines } from '#server/platform/deadlines/store.js';
import { refundOrder } from './money.ts';
import { findOrder, saveOrder } from './order-store.ts';
import { leftOf } from './rules/money-of-order.ts';
import type { Order } from './tables.ts';
import { type By, record, takeStep } from './take-step.ts';

/** A dispute begins: the order's money stays where it is and its clocks stand still (T7, T19). */
export async function pauseOrderClocks(ctx: Context, tx: Tx, orderId: string, reason: string): Promise<void> {
  const now = ctx.clock.now();
  await placeHold(tx, { orderId, cause: 'DISPUTE', reason, since: now });
  await pauseDeadlines(tx, orderId, now);
}

/** A dispute is over: what fell due meanwhile rings now, unless a freeze holds it still. */
export async function resumeOrderClocks(tx: Tx, orderId: string): Promise<void> {
  await liftHold(tx, orderId, 'DISPUTE');
  if (!(await isHeld(tx, orderId))) await resumeDeadlines(tx, orderId);
}

/**
 * Ends a dispute's part in an order: refunds what was settled, closes the order when that is everything (row 8), else lets its clocks run again.
 *
 * @param amountMinor What goes back to the buyer; 0 refunds nothing.
 * @param key The dispute's id and round: its money moves once.
 */
export async function settleDispute(ctx: Context, tx: Tx, orderId: string, amountMinor: number, by: By, key: string): Promise<Order> {
  const order = (await findOrder(tx, orderId))!;
  await resumeOrderClocks(tx, orderId);
  if (amountMinor === 0) return order;
  const isAll = amountMinor === leftOf(order);
  const refunded = await refundOrder(ctx, tx, order, amountMinor, 'DISPUTE', key);
  if (isAll) {
    await releaseStock(ctx, tx, orderId);
    return takeStep(ctx, tx, order, 'refundFully', by, { refundedMinor: refunded.refundedMinor });
  }
  const saved = await saveOrder(tx, refunded);
  if (!saved) throw new ChangedMeanwhile('order');
  await record(ctx, tx, saved, 'partialRefund', by, saved.state, null);
  return saved;
}
