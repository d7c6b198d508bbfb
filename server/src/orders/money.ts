import { account, findBalance, move, post } from '#server/ledger/index.js';
import { type RefundReason, requestRefund } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { commissionOf, leftOf, refundShares } from './rules/money-of-order.ts';
import type { Order } from './tables.ts';

/** Allots an order its part of what was paid for the purchase. */
export async function holdMoney(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  const lines = move(order.totalMinor, order.currency, account.buyerUnapplied(order.purchaseId), account.escrow(order.id));
  if (lines.length > 0) await post(ctx, tx, { kind: 'allot', refId: order.id, key: `allot:${order.id}`, lines });
  return order;
}

/** Receipt is confirmed: what is held becomes the shop's, less the market's share, and waits for protection to end. */
export async function releaseMoney(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  const left = leftOf(order);
  const commission = commissionOf(order);
  const lines = [
    ...move(left - commission, order.currency, account.escrow(order.id), account.sellerPending(order.shopId, order.id)),
    ...move(commission, order.currency, account.escrow(order.id), account.commission),
  ];
  if (lines.length > 0) await post(ctx, tx, { kind: 'complete', refId: order.id, key: `complete:${order.id}`, lines });
  return order;
}

/** Protection has ended: the shop may be paid out. */
export async function makeAvailable(ctx: Context, tx: Tx, order: Order): Promise<void> {
  const pending = account.sellerPending(order.shopId, order.id);
  const owed = -(await findBalance(tx, pending, order.currency));
  const lines = move(owed, order.currency, pending, account.sellerAvailable(order.shopId));
  if (lines.length > 0) await post(ctx, tx, { kind: 'protection end', refId: order.id, key: `available:${order.id}`, lines });
}

/**
 * Gives back some of an order's money, from where it stands now: held before completion, the shop's and the market's shares after it.
 *
 * @param key Names the fact that makes it due.
 * @returns the order with the refund counted; unchanged when nothing was paid or nothing is left.
 */
export async function refundOrder(
  ctx: Context,
  tx: Tx,
  order: Order,
  amountMinor: number,
  reason: RefundReason,
  key: string,
): Promise<Order> {
  if (order.paidAt === null || amountMinor === 0) return order;
  if (amountMinor > leftOf(order)) throw new Error(`Order ${order.id} has ${leftOf(order)} left, not ${amountMinor}.`);
  const { currency } = order;
  const shares = refundShares(order, amountMinor);
  const debits =
    order.completedAt === null
      ? [{ account: account.escrow(order.id), currency, amountMinor }]
      : [
          { account: account.sellerPending(order.shopId, order.id), currency, amountMinor: shares.seller },
          { account: account.commission, currency, amountMinor: shares.commission },
        ].filter((line) => line.amountMinor > 0);
  await requestRefund(ctx, tx, { purchaseId: order.purchaseId, orderId: order.id, reason, currency, debits, key });
  return { ...order, refundedMinor: order.refundedMinor + amountMinor };
}
