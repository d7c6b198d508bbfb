import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { reholdStock } from '#server/inventory/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { MINUTE } from '#server/kernel/time.js';
import { AlreadyPaid, type PaymentAttempt, startAttempt } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { idempotencyKey, parseInput } from '#server/platform/input.js';
import { listLinesOfOrders, listOrdersOfPurchases } from '../order-store.ts';
import { findPurchaseOf, savePurchase } from '../purchase-store.ts';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import type { Purchase } from '../tables.ts';

export const startPaymentInput = z.object({ purchaseId: z.string(), method: z.enum(['CARD']), idempotencyKey });

/**
 * Begins to pay a purchase. Goods whose hold had lapsed are taken again first, so that nobody pays for what is gone.
 *
 * @throws NotFound, AlreadyPaid, OrderTransitionRefused, OutOfStock, PaymentProviderUnavailable
 */
export async function startPayment(ctx: Context, input: z.input<typeof startPaymentInput>): Promise<PaymentAttempt> {
  const { purchaseId, method, idempotencyKey: key } = parseInput(startPaymentInput, input);
  const { accountId } = requireViewer(ctx);
  const purchase = await keepGoods(ctx, accountId, purchaseId);
  return startAttempt(ctx, {
    purchaseId,
    buyerId: accountId,
    amountMinor: purchase.totalMinor,
    currency: purchase.currency,
    description: ctx.settings.marketName,
    click: { actor: accountId, operation: 'startPayment', key, input: { purchaseId, method } },
  });
}

function keepGoods(ctx: Context, buyerId: string, purchaseId: string): Promise<Purchase> {
  return ctx.db.transaction(async (tx) => {
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

    const now = ctx.clock.now();
    const holdUntil = now + ctx.policies.stockHoldMinutes * MINUTE;
    const lines = await listLinesOfOrders(
      tx,
      orders.map((order) => order.id),
    );
    const titles = new Map(lines.map((line) => [line.variantId, line.title]));
    for (const order of orders) await reholdStock(ctx, tx, order.id, holdUntil, titles);
    await savePurchase(tx, purchase.id, { holdUntil });
    await startDeadline(ctx, tx, {
      kind: 'STOCK_HOLD',
      subjectId: purchase.id,
      awaiting: 'BUYER',
      startedAt: now,
      dueAt: holdUntil,
    });
    return { ...purchase, holdUntil };
  });
}
