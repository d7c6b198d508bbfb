import { NotFound } from '#server/kernel/errors.js';
import { account } from '#server/ledger/index.js';
import {
  findAttempt,
  findLeftOf,
  findWalletPart,
  isAwaited,
  isPaidOffline,
  type MoneySeen,
  type PaymentAttempt,
  recordReceipt,
  requestRefund,
  saveAttempt,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listOrdersOfPurchases } from '../order-store.ts';
import { findPurchase } from '../purchase-store.ts';
import { type MoneySorted, sortMoney } from '../rules/sort-money.ts';
import type { Order, Purchase } from '../tables.ts';
import { applyMoney } from './apply-capture.ts';

/**
 * A person has seen money from outside arrive (B.4). Exact or more pays the purchase (row 2), less waits for the rest, and whatever is not due goes
 * back: too much, a second payment (O1), money for a purchase that was closed (O3). The same payment confirmed twice changes nothing.
 *
 * @throws NotFound for an attempt that people do not confirm, PaymentReferenceUsed
 */
export async function receiveMoney(ctx: Context, tx: Tx, attemptId: string, seen: MoneySeen): Promise<PaymentAttempt> {
  const before = await findAttempt(tx, attemptId);
  if (!before || !isPaidOffline(before)) throw new NotFound('payment', ['attemptId']);
  const recorded = await recordReceipt(ctx, tx, before, seen);
  if (!recorded) return before;
  const { attempt, receipt } = recorded;
  const purchase = (await findPurchase(tx, attempt.purchaseId))!;
  const sorted = sortMoney({
    arrivedMinor: seen.amountMinor,
    leftMinor: await findLeftOf(tx, attempt),
    dueMinor: purchase.totalMinor - ((await findWalletPart(tx, purchase.id))?.amountMinor ?? 0),
    isAwaited: isAwaited(attempt.state),
    purchase: whereItStands(purchase, await listOrdersOfPurchases(tx, [purchase.id])),
  });
  if (sorted.pays) return pay(ctx, tx, attempt);
  if (sorted.isShort) await keepForTheRest(ctx, tx, attempt);
  else await giveBack(ctx, tx, attempt, sorted, receipt.id);
  return (await findAttempt(tx, attemptId))!;
}

function whereItStands({ paidAt }: Purchase, orders: readonly Order[]) {
  if (paidAt !== null) return 'PAID';
  return orders.every((order) => order.state === 'AWAITING_PAYMENT') ? 'WAITING' : 'ENDED';
}

async function pay(ctx: Context, tx: Tx, { id, state }: PaymentAttempt): Promise<PaymentAttempt> {
  await saveAttempt(tx, id, state, { state: 'CAPTURED' });
  return (await applyMoney(ctx, tx, id))!;
}

async function keepForTheRest(ctx: Context, tx: Tx, { id: attemptId, state, purchaseId, buyerId }: PaymentAttempt): Promise<void> {
  await saveAttempt(tx, attemptId, state, { state: 'UNDERPAID' });
  await ctx.outbox.add(tx, 'payment.changed', purchaseId, { attemptId, purchaseId, buyerId });
}

async function giveBack(
  ctx: Context,
  tx: Tx,
  { id: attemptId, purchaseId, currency }: PaymentAttempt,
  { backMinor: amountMinor, reason }: MoneySorted,
  receiptId: string,
): Promise<void> {
  const debits = [{ account: account.buyerUnapplied(purchaseId), currency, amountMinor }];
  await requestRefund(ctx, tx, { purchaseId, orderId: null, reason, currency, debits, attemptId, key: `refund:${receiptId}` });
}
