import { findAccount } from '#server/accounts/index.js';
import { allocateStock } from '#server/inventory/index.js';
import { DAY } from '#server/kernel/time.js';
import { account, findBalance } from '#server/ledger/index.js';
import { findAttempt, listAttempts, markApplied, type PaymentAttempt, requestRefund } from '#server/payments/index.js';
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
 * Money arrived for a purchase. It pays the purchase when that is still waiting for exactly this; any other money goes back by itself:
 * a second payment (O1), or one for orders that were closed meanwhile (O3). Once per attempt, however often it is told.
 */
export async function applyCapture(ctx: Context, attemptId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const attempt = await findAttempt(tx, attemptId);
    if (!attempt || attempt.isApplied !== null) return;
    const purchase = (await findPurchase(tx, attempt.purchaseId))!;
    const orders = await listOrdersOfPurchases(tx, [purchase.id]);
    const isWaiting = purchase.paidAt === null && orders.every((order) => order.state === 'AWAITING_PAYMENT');
    const unapplied = -(await findBalance(tx, account.buyerUnapplied(purchase.id), purchase.currency));
    if (isWaiting && unapplied >= purchase.totalMinor) await payOrders(ctx, tx, purchase, orders, attempt);
    else await giveBack(ctx, tx, purchase, attempt);
  });
}

async function payOrders(ctx: Context, tx: Tx, purchase: Purchase, orders: readonly Order[], attempt: PaymentAttempt): Promise<void> {
  const paidAt = ctx.clock.now();
  await markApplied(tx, attempt.id, true);
  await savePurchase(tx, purchase.id, { paidAt, holdUntil: null });
  await deleteDeadlines(tx, purchase.id, ['STOCK_HOLD', 'UNPAID']);
  const signals = await signalsOf(ctx, tx, purchase);
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

async function giveBack(ctx: Context, tx: Tx, purchase: Purchase, attempt: PaymentAttempt): Promise<void> {
  await markApplied(tx, attempt.id, false);
  const debits = [{ account: account.buyerUnapplied(purchase.id), currency: attempt.currency, amountMinor: attempt.amountMinor }];
  const reason = purchase.paidAt === null ? 'ORDER_CLOSED' : 'DUPLICATE';
  await requestRefund(ctx, tx, {
    purchaseId: purchase.id,
    orderId: null,
    reason,
    currency: attempt.currency,
    debits,
    attemptId: attempt.id,
    key: `refund:${attempt.id}`,
  });
}

async function signalsOf(ctx: Context, tx: Tx, purchase: Purchase): Promise<string[]> {
  const buyer = (await findAccount(tx, purchase.buyerId))!;
  const attempts = await listAttempts(tx, [purchase.id]);
  const facts = {
    totalMinor: purchase.totalMinor,
    shipToCountry: purchase.address.country,
    accountCountry: buyer.country,
    accountAgeDays: (ctx.clock.now() - buyer.createdAt) / DAY,
    failedAttempts: attempts.filter((attempt) => attempt.state === 'FAILED').length,
  };
  return riskSignals(facts, ctx.policies);
}
