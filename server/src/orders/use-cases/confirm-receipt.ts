import { isHeld } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import { DisputeIsOpen } from '../rules/order-refusals.ts';
import { phaseTwoEnd } from '../rules/protection.ts';
import { byViewer, requireActiveOrder } from '../side.ts';
import type { Order } from '../tables.ts';
import { takeStep } from '../take-step.ts';

/** The buyer has the goods (row 7): the money becomes the shop's, and protection runs its second phase (T5). @throws NotFound, OrderTransitionRefused, DisputeIsOpen */
export function confirmReceipt(ctx: Context, input: { orderId: string }): Promise<Order> {
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, input.orderId);
    if (await isHeld(tx, order.id)) throw new DisputeIsOpen();
    const completedAt = ctx.clock.now();
    return takeStep(ctx, tx, order, 'confirmReceipt', await byViewer(ctx, tx), {
      completedAt,
      protectionEndsAt: phaseTwoEnd(completedAt, ctx.policies),
    });
  });
}
