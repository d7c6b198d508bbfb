import { z } from 'zod';
import { endOfDayIn } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { line, parseInput } from '#server/platform/input.js';
import { shipByDate } from '#server/shipping/index.js';
import { findShop } from '#server/shops/index.js';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import { verifiedBy } from '../rules/time-limits.ts';
import { byViewer, requireActiveOrder } from '../side.ts';
import type { Order } from '../tables.ts';
import { type By, takeStep } from '../take-step.ts';

export const verifyPaymentInput = z.object({ orderId: z.string(), passes: z.boolean(), reason: line('The reason', 1_000) });
export const closeForSecurityInput = z.object({ orderId: z.string(), reason: line('The reason', 1_000) });

/** An agent's verdict on a payment (rows 3, 3b). After its 24 hours the clock has the word (P16). @throws NotFound, OrderTransitionRefused */
export async function verifyPayment(ctx: Context, input: z.input<typeof verifyPaymentInput>): Promise<Order> {
  const { orderId, passes, reason } = parseInput(verifyPaymentInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, orderId);
    if (order.state === 'PAYMENT_BEING_VERIFIED' && ctx.clock.now() > verifiedBy(order, ctx.policies)) {
      throw new OrderTransitionRefused('verify', order.state, 'AGENT', 'The 24 hours for this check are over; the clock decides it now.');
    }
    const by = await byViewer(ctx, tx);
    return passes ? passVerification(ctx, tx, order, by, reason) : takeStep(ctx, tx, order, 'failVerification', by, {}, reason);
  });
}

/** The payment is good: the shop's time to ship begins (T3), in its own working days. */
export async function passVerification(ctx: Context, tx: Tx, order: Order, by: By, reason: string | null = null): Promise<Order> {
  const shop = (await findShop(tx, order.shopId))!;
  const shipBy = endOfDayIn(shop.timeZone, await shipByDate(ctx, shop, order.handlingDays));
  return takeStep(ctx, tx, order, 'passVerification', by, { shipBy }, reason);
}

/** Ends an order that nobody should ship (O5): everything paid goes back, the rule that fired stays with staff. @throws NotFound, OrderTransitionRefused */
export async function closeForSecurity(ctx: Context, input: z.input<typeof closeForSecurityInput>): Promise<Order> {
  const { orderId, reason } = parseInput(closeForSecurityInput, input);
  return ctx.db.transaction(async (tx) =>
    takeStep(ctx, tx, await requireActiveOrder(ctx, tx, orderId), 'closeForSecurity', await byViewer(ctx, tx), {}, reason),
  );
}
