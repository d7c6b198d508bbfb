import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { reholdStock } from '#server/inventory/index.js';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import { DAY, MINUTE } from '#server/kernel/time.js';
import {
  AlreadyPaid,
  findStarted,
  isOffline,
  type MethodCode,
  methodCodes,
  openAttempt,
  type PaymentAttempt,
  payFromWallet,
  refuseUnavailable,
  setWalletPart,
  startAttempt,
  startOffline,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { amountMinor, idempotencyKey, parseInput } from '#server/platform/input.js';
import { listLinesOfOrders, listOrdersOfPurchases, saveOrder } from '../order-store.ts';
import { findPurchaseOf, savePurchase } from '../purchase-store.ts';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import { payByOf } from '../rules/time-limits.ts';
import type { Order, Purchase } from '../tables.ts';
import { refuseManyPieces, refuseManyUnpaid } from '../unpaid-purchases.ts';
import { applyMoney } from './apply-capture.ts';

export const startPaymentInput = z.object({
  purchaseId: z.string(),
  method: z.enum(methodCodes),
  walletAmountMinor: amountMinor.nullish(),
  idempotencyKey,
});

interface Start {
  readonly buyerId: string;
  readonly purchaseId: string;
  readonly method: MethodCode;
  /** What the wallet pays before; the method pays the rest. */
  readonly walletMinor: number;
  readonly key: string;
}

/**
 * Begins to pay a purchase. Goods whose hold had lapsed are taken again first, so that nobody pays for what is gone. A wallet pays at once; money
 * from outside is waited for, and the goods are kept as long (T0, T1). The wallet's part of a purchase is set aside, and the rest is begun, in one
 * transaction; each start says anew what the wallet pays.
 *
 * @throws NotFound, AlreadyPaid, OrderTransitionRefused, OutOfStock, PaymentMethodUnavailable, PaymentProviderUnavailable, WalletHoldsLess, InvalidInput, TooManyUnpaid,
 * TooManyPiecesUnpaid
 */
export async function startPayment(ctx: Context, input: z.input<typeof startPaymentInput>): Promise<PaymentAttempt> {
  const { purchaseId, method, walletAmountMinor, idempotencyKey: key } = parseInput(startPaymentInput, input);
  const start = { buyerId: requireViewer(ctx).accountId, purchaseId, method, walletMinor: walletAmountMinor ?? 0, key };
  const attempt = await ctx.db.transaction(async (tx) => (await findStarted(tx, clickOf(start))) ?? begin(ctx, tx, start));
  return openAttempt(ctx, attempt, { description: ctx.settings.marketName, click: clickOf(start) });
}

async function begin(ctx: Context, tx: Tx, start: Start): Promise<PaymentAttempt> {
  const { buyerId, purchaseId, method, walletMinor } = start;
  const { purchase, orders } = await requireUnpaid(tx, start);
  const { currency, totalMinor } = purchase;
  refuseWalletOnly(start, totalMinor);
  const restMinor = totalMinor - walletMinor;
  await setWalletPart(ctx, tx, { purchaseId, buyerId, amountMinor: walletMinor, currency });
  await refuseUnavailable(ctx, tx, method, { country: purchase.address.country, currency, amountMinor: restMinor });
  const holdUntil = await keepGoods(ctx, tx, purchase, orders, method);
  const wanted = { purchaseId, buyerId, amountMinor: restMinor, currency, click: clickOf(start) };
  if (isOffline(method)) return startOffline(ctx, tx, { ...wanted, method, payBy: holdUntil });
  if (method === 'CARD') return startAttempt(ctx, tx, wanted);
  const attempt = await payFromWallet(ctx, tx, wanted);
  return (await applyMoney(ctx, tx, attempt.id)) ?? attempt;
}

/** A wallet that pays everything is a way to pay of its own. @throws InvalidInput */
function refuseWalletOnly({ method, walletMinor }: Start, totalMinor: number): void {
  if (walletMinor === 0 || (walletMinor < totalMinor && method !== 'WALLET')) return;
  const message = 'Let the wallet pay less than everything here, and choose another way to pay for the rest.';
  throw new InvalidInput([{ path: ['walletAmountMinor'], message }]);
}

function clickOf({ buyerId: actor, purchaseId, method, walletMinor, key }: Start) {
  const wallet = walletMinor > 0 ? { walletMinor } : {};
  return { actor, operation: 'startPayment', key, input: { purchaseId, method, ...wallet } };
}

async function requireUnpaid(tx: Tx, { buyerId, purchaseId }: Start): Promise<{ purchase: Purchase; orders: Order[] }> {
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
  return { purchase, orders };
}

/** Keeps the goods as long as the way to pay takes. @returns until when, milliseconds UTC. @throws OutOfStock, TooManyUnpaid, TooManyPiecesUnpaid */
async function keepGoods(ctx: Context, tx: Tx, purchase: Purchase, orders: readonly Order[], method: MethodCode): Promise<number> {
  const now = ctx.clock.now();
  const holdUntil = isOffline(method) ? payByOf(purchase, now, ctx.policies) : now + ctx.policies.stockHoldMinutes * MINUTE;
  const lines = await listLinesOfOrders(
    tx,
    orders.map((order) => order.id),
  );
  const isKept = purchase.holdUntil !== null && purchase.holdUntil > now; // it has its place already
  if (!isKept) await refuseManyUnpaid(ctx, tx, purchase, ['purchaseId']);
  if (isOffline(method)) await refuseManyPieces(ctx, tx, purchase, lines);
  const titles = new Map(lines.map((line) => [line.variantId, line.title]));
  for (const order of orders) await reholdStock(ctx, tx, order.id, holdUntil, titles);
  await savePurchase(tx, purchase.id, { holdUntil });
  const deadline = { subjectId: purchase.id, awaiting: 'BUYER' };
  const endsAt = isOffline(method) ? holdUntil : Math.max(purchase.placedAt + ctx.policies.unpaidDays * DAY, holdUntil);
  await startDeadline(ctx, tx, { ...deadline, kind: 'STOCK_HOLD', startedAt: now, dueAt: holdUntil });
  await startDeadline(ctx, tx, { ...deadline, kind: 'UNPAID', startedAt: purchase.placedAt, dueAt: endsAt });
  for (const order of orders) if (order.nextDueAt !== endsAt) await saveOrder(tx, { ...order, nextDueAt: endsAt });
  return holdUntil;
}
