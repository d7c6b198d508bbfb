import { findAccount } from '#server/accounts/index.js';
import { allocateStock } from '#server/inventory/index.js';
import { DAY } from '#server/kernel/time.js';
import { account } from '#server/ledger/index.js';
import {
  cancelAttempt,
  findAttempt,
  findLeftOf,
  isAwaited,
  isWalletPart,
  listAttempts,
  markApplied,
  type PaymentAttempt,
  type RefundReason,
  requestRefund,
  returnWalletPart,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { addSold } from '#server/search/index.js';
import { listLinesOfOrders, listOrdersOfPurchases } from '../order-store.ts';
import { findPurchase, savePurchase } from '../purchase-store.ts';
import { phaseOneEnd } from '../rules/protection.ts';
import { riskSignals } from '../rules/risk.ts';
import type { Order, Purchase } from '../tables.ts';
import { byMarket, takeStep } from '../take-step.ts';

/**
 * Money arrived for a purchase. It pays the purchase, with what the wallet has set aside for it, when that is still waiting for exactly this; any other money goes back by itself:
 * a second payment (O1), or one for orders that were closed meanwhile (O3). Once per attempt, however often it is told.
 */
export async function applyCapture(ctx: Context, attemptId: string): Promise<void> {
  await ctx.db.transaction((tx) => applyMoney(ctx, tx, attemptId));
}

/** The same within the transaction in which the money arrived. @returns the attempt as it is then. */
export async function applyMoney(ctx: Context, tx: Tx, attemptId: string): Promise<PaymentAttempt | undefined> {
  const attempt = await findAttempt(tx, attemptId);
  if (!attempt || attempt.isApplied !== null) return attempt;
  const purchase = (await findPurchase(tx, attempt.purchaseId))!;
  const orders = await listOrdersOfPurchases(tx, [purchase.id]);
  const isWaiting = purchase.paidAt === null && orders.every((order) => order.state === 'AWAITING_PAYMENT');
  const leftMinor = await findLeftOf(tx, attempt);
  const attempts = await listAttempts(tx, [purchase.id]);
  const part = isWalletPart(attempt) ? undefined : attempts.find(isWalletPart);
  if (isWaiting && leftMinor + (part?.amountMinor ?? 0) >= purchase.totalMinor) {
    if (part) await applyWalletPart(ctx, tx, part, Math.max(0, purchase.totalMinor - leftMinor));
    const pays = await markApplied(tx, attempt.id, true);
    for (const other of attempts) if (isAwaited(other.state)) await cancelAttempt(ctx, tx, other);
    await payOrders(ctx, tx, purchase, orders, attempts);
    if (leftMinor > purchase.totalMinor) await giveBack(ctx, tx, attempt, leftMinor - purchase.totalMinor, 'OVERPAYMENT');
    return pays;
  }
  const comesBack = await markApplied(tx, attempt.id, false);
  await giveBack(ctx, tx, attempt, leftMinor, whyBack(purchase, isWaiting));
  return comesBack;
}

function whyBack({ paidAt }: Purchase, isWaiting: boolean): RefundReason {
  if (paidAt !== null) return 'DUPLICATE';
  return isWaiting ? 'UNDERPAID' : 'ORDER_CLOSED';
}

/** The wallet pays what the other way to pay has not; what it had set aside beyond that is back in it. */
async function applyWalletPart(ctx: Context, tx: Tx, part: PaymentAttempt, neededMinor: number): Promise<void> {
  await returnWalletPart(ctx, tx, part, neededMinor);
  await markApplied(tx, part.id, neededMinor > 0);
}

async function payOrders(
  ctx: Context,
  tx: Tx,
  purchase: Purchase,
  orders: readonly Order[],
  attempts: readonly PaymentAttempt[],
): Promise<void> {
  const paidAt = ctx.clock.now();
  await savePurchase(tx, purchase.id, { paidAt, holdUntil: null });
  await deleteDeadlines(tx, purchase.id, ['STOCK_HOLD', 'UNPAID']);
  const signals = await signalsOf(ctx, tx, purchase, attempts);
  for (const order of orders) {
    const event = (await allocateStock(ctx, tx, order.id)) ? 'capture' : 'loseStock';
    const change = { paidAt, riskSignals: signals, protectionEndsAt: phaseOneEnd(order.promisedTo, ctx.policies) };
    await takeStep(ctx, tx, order, event, byMarket(ctx, 'PROVIDER'), change);
    if (event === 'capture') await countSold(tx, order.id);
  }
}

/** Lists say how often a product was sold: counted once it is paid. */
async function countSold(tx: Tx, orderId: string): Promise<void> {
  await addSold(tx, await listLinesOfOrders(tx, [orderId]));
}

async function giveBack(ctx: Context, tx: Tx, attempt: PaymentAttempt, amountMinor: number, reason: RefundReason): Promise<void> {
  const { id: attemptId, purchaseId, currency } = attempt;
  const debits = [{ account: account.buyerUnapplied(purchaseId), currency, amountMinor }];
  await requestRefund(ctx, tx, { purchaseId, orderId: null, reason, currency, debits, attemptId, key: `refund:${attemptId}` });
}

async function signalsOf(ctx: Context, tx: Tx, purchase: Purchase, attempts: readonly PaymentAttempt[]): Promise<string[]> {
  const buyer = (await findAccount(tx, purchase.buyerId))!;
  const facts = {
    totalMinor: purchase.totalMinor,
    shipToCountry: purchase.address.country,
    accountCountry: buyer.country,
    accountAgeDays: (ctx.clock.now() - buyer.createdAt) / DAY,
    failedAttempts: attempts.filter((attempt) => attempt.state === 'FAILED').length,
  };
  return riskSignals(facts, ctx.policies);
}
