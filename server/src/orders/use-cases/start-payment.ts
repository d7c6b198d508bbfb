import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { reholdStock } from '#server/inventory/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { DAY, MINUTE } from '#server/kernel/time.js';
import {
  AlreadyPaid,
  findStarted,
  isOffline,
  type MethodCode,
  methodCodes,
  type PaymentAttempt,
  payFromWallet,
  refuseUnavailable,
  startAttempt,
  startOffline,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { idempotencyKey, parseInput } from '#server/platform/input.js';
import { listLinesOfOrders, listOrdersOfPurchases } from '../order-store.ts';
import { findPurchaseOf, savePurchase } from '../purchase-store.ts';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import { payByOf } from '../rules/time-limits.ts';
import type { Purchase } from '../tables.ts';
import { applyMoney } from './apply-capture.ts';

export const startPaymentInput = z.object({ purchaseId: z.string(), method: z.enum(methodCodes), idempotencyKey });

interface Start {
  readonly buyerId: string;
  readonly purchaseId: string;
  readonly method: MethodCode;
  readonly key: string;
}

/**
 * Begins to pay a purchase. Goods whose hold had lapsed are taken again first, so that nobody pays for what is gone. A wallet pays at once; money
 * from outside is waited for, and the goods are kept as long (T0, T1).
 *
 * @throws NotFound, AlreadyPaid, OrderTransitionRefused, OutOfStock, PaymentMethodUnavailable, PaymentProviderUnavailable
 */
export async function startPayment(ctx: Context, input: z.input<typeof startPaymentInput>): Promise<PaymentAttempt> {
  const { purchaseId, method, idempotencyKey: key } = parseInput(startPaymentInput, input);
  const start = { buyerId: requireViewer(ctx).accountId, purchaseId, method, key };
  return method === 'CARD' ? payByCard(ctx, start) : payWithoutProvider(ctx, start);
}

async function payByCard(ctx: Context, start: Start): Promise<PaymentAttempt> {
  const purchase = await ctx.db.transaction((tx) => keepGoods(ctx, tx, start));
  return startAttempt(ctx, { ...wantedOf(start, purchase), description: ctx.settings.marketName });
}

function payWithoutProvider(ctx: Context, start: Start): Promise<PaymentAttempt> {
  return ctx.db.transaction(async (tx) => {
    const known = await findStarted(tx, clickOf(start));
    if (known) return known;
    const purchase = await keepGoods(ctx, tx, start);
    const wanted = wantedOf(start, purchase);
    const { method } = start;
    if (isOffline(method)) return startOffline(ctx, tx, { ...wanted, method, payBy: purchase.holdUntil! });
    const attempt = await payFromWallet(ctx, tx, wanted);
    return (await applyMoney(ctx, tx, attempt.id)) ?? attempt;
  });
}

function wantedOf(start: Start, { totalMinor: amountMinor, currency }: Purchase) {
  return { purchaseId: start.purchaseId, buyerId: start.buyerId, amountMinor, currency, click: clickOf(start) };
}

function clickOf({ buyerId: actor, purchaseId, method, key }: Start) {
  return { actor, operation: 'startPayment', key, input: { purchaseId, method } };
}

async function keepGoods(ctx: Context, tx: Tx, { buyerId, purchaseId, method }: Start): Promise<Purchase> {
  const purchase = await findPurchaseOf(tx, buyerId, purchaseId);
  if (!purchase) throw new NotFound('purchase', ['purchaseId']);
  if (purchase.paidAt !== null) throw new AlreadyPaid();
  const orders = await listOrdersOfPurchases(tx, [purchase.id]);
  const ended = orders.find((order) => order.state !== 'AWAITING_PAYMENT');
  if (ended)
    throw new OrderTransitionRefused(
      'pay',
      ended.state,
      'BUYER',
      'This purchase was closed before it was paid. Order again to buy these goods.',
    );
  const { country } = purchase.address;
  await refuseUnavailable(ctx, tx, method, { country, currency: purchase.currency, amountMinor: purchase.totalMinor });

  const now = ctx.clock.now();
  const holdUntil = isOffline(method) ? payByOf(purchase, now, ctx.policies) : now + ctx.policies.stockHoldMinutes * MINUTE;
  const lines = await listLinesOfOrders(
    tx,
    orders.map((order) => order.id),
  );
  const titles = new Map(lines.map((line) => [line.variantId, line.title]));
  for (const order of orders) await reholdStock(ctx, tx, order.id, holdUntil, titles);
  await savePurchase(tx, purchase.id, { holdUntil });
  const deadline = { subjectId: purchase.id, awaiting: 'BUYER' };
  const endsAt = isOffline(method) ? holdUntil : Math.max(purchase.placedAt + ctx.policies.unpaidDays * DAY, holdUntil);
  await startDeadline(ctx, tx, { ...deadline, kind: 'STOCK_HOLD', startedAt: now, dueAt: holdUntil });
  await startDeadline(ctx, tx, { ...deadline, kind: 'UNPAID', startedAt: purchase.placedAt, dueAt: endsAt });
  return { ...purchase, holdUntil };
}
