import { account, type BookingLine, findBalance, liftHold, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { refundOrder } from './money.ts';
import { commissionOf, leftOf, lossShares } from './rules/money-of-order.ts';
import type { Order } from './tables.ts';
import { byMarket, takeStep } from './take-step.ts';

/**
 * The buyer's bank keeps an order's share of a chargeback: the order closes (row 9), and its money covers the share from where it stands.
 * What the shop can no longer cover, because it was paid out, is the market's loss.
 *
 * @param shareMinor At most what is left of the order, and above zero. What a partial chargeback leaves goes back to the buyer while nothing is
 *   shipped, for he gets no goods; else it is the shop's.
 * @param caseId Names the chargeback.
 */
export async function loseChargeback(ctx: Context, tx: Tx, order: Order, shareMinor: number, caseId: string): Promise<Order> {
  const suspense = account.chargebackSuspense(caseId);
  const lines = order.completedAt === null ? heldLines(order, shareMinor, suspense) : await completedLines(tx, order, shareMinor, suspense);
  await post(ctx, tx, { kind: 'chargeback lost', refId: order.id, key: `chargeback-lost:${caseId}:${order.id}`, lines });
  await liftHold(tx, order.id, 'FREEZE');
  const taken = { ...order, chargedBackMinor: order.chargedBackMinor + shareMinor };
  const { chargedBackMinor, refundedMinor } = isUnshipped(order)
    ? await refundOrder(ctx, tx, taken, leftOf(taken), 'ORDER_CLOSED', `refund:${order.id}:charged-back`)
    : taken;
  const change = { chargedBackMinor, refundedMinor, freezeReason: null, frozenSince: null };
  return takeStep(ctx, tx, order, 'loseChargeback', byMarket(ctx, 'PROVIDER'), change);
}

function isUnshipped({ state }: Order): boolean {
  return state === 'PAYMENT_BEING_VERIFIED' || state === 'AWAITING_SHIPMENT';
}

function heldLines(order: Order, shareMinor: number, suspense: string): BookingLine[] {
  const { currency } = order;
  const escrow = account.escrow(order.id);
  const after = { ...order, chargedBackMinor: order.chargedBackMinor + shareMinor };
  const commission = commissionOf(after);
  if (isUnshipped(order)) return move(shareMinor, currency, escrow, suspense);
  return [
    ...move(shareMinor, currency, escrow, suspense),
    ...move(commission, currency, escrow, account.commission),
    ...move(leftOf(after) - commission, currency, escrow, account.sellerAvailable(order.shopId)),
  ];
}

async function completedLines(tx: Tx, order: Order, shareMinor: number, suspense: string): Promise<BookingLine[]> {
  const { currency, shopId } = order;
  const pending = account.sellerPending(shopId, order.id);
  const available = account.sellerAvailable(shopId);
  const pendingMinor = -(await findBalance(tx, pending, currency));
  const shares = lossShares(order, shareMinor, pendingMinor, -(await findBalance(tx, available, currency)));
  return [
    ...move(shares.pending, currency, pending, suspense),
    ...move(shares.available, currency, available, suspense),
    ...move(shares.commission, currency, account.commission, suspense),
    ...move(shares.loss, currency, account.chargebackLoss, suspense),
    ...move(pendingMinor - shares.pending, currency, pending, available),
  ];
}
