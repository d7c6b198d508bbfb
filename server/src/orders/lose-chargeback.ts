import { ChangedMeanwhile } from '#server/kernel/errors.js';
import { account, type BookingLine, findBalance, liftHold, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { refundOrder } from './money.ts';
import { saveOrder } from './order-store.ts';
import { leftOf, lossShares } from './rules/money-of-order.ts';
import type { Order } from './tables.ts';
import { byMarket, record, takeStep } from './take-step.ts';

/**
 * The buyer's bank keeps an order's share of a chargeback; the order's money covers it from where it stands, and what the shop can no longer
 * cover, because it was paid out, is the market's loss. The order closes (row 9) when nothing is left of it, and while nothing is shipped: then
 * the rest goes back to the buyer, who gets no goods. Else it is for what is left, as after a partial refund, and still frozen.
 *
 * @param shareMinor At most what is left of the order, and above zero.
 * @param caseId Names the chargeback.
 */
export async function loseChargeback(ctx: Context, tx: Tx, order: Order, shareMinor: number, caseId: string): Promise<Order> {
  const suspense = account.chargebackSuspense(caseId);
  const lines =
    order.completedAt === null
      ? move(shareMinor, order.currency, account.escrow(order.id), suspense)
      : await completedLines(tx, order, shareMinor, suspense);
  await post(ctx, tx, { kind: 'chargeback lost', refId: order.id, key: `chargeback-lost:${caseId}:${order.id}`, lines });
  const taken = { ...order, chargedBackMinor: order.chargedBackMinor + shareMinor };
  if (leftOf(taken) > 0 && !isUnshipped(order)) return keepRest(ctx, tx, taken);

  await liftHold(tx, order.id, 'FREEZE');
  const { chargedBackMinor, refundedMinor } = await refundOrder(
    ctx,
    tx,
    taken,
    leftOf(taken),
    'ORDER_CLOSED',
    `refund:${order.id}:charged-back`,
  );
  const change = { chargedBackMinor, refundedMinor, freezeReason: null, frozenSince: null };
  return takeStep(ctx, tx, order, 'loseChargeback', byMarket(ctx, 'PROVIDER'), change);
}

async function keepRest(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  const saved = await saveOrder(tx, order);
  if (!saved) throw new ChangedMeanwhile('order');
  await record(ctx, tx, saved, 'partialChargeback', byMarket(ctx, 'PROVIDER'), saved.state, null);
  return saved;
}

function isUnshipped({ state }: Order): boolean {
  return state === 'PAYMENT_BEING_VERIFIED' || state === 'AWAITING_SHIPMENT';
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
  ];
}
