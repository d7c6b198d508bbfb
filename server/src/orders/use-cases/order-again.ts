import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { beginDraft, type CheckoutDraft, fillLines, findDraft, linesOfDraft } from '#server/cart/index.js';
import type { Context } from '#server/platform/context.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { idempotencyKey, parseInput } from '#server/platform/input.js';
import { findShop, refuseClosed } from '#server/shops/index.js';
import { listLinesOfOrders } from '../order-store.ts';
import { NothingLeftToOrder } from '../rules/order-refusals.ts';
import { requireOrder } from '../side.ts';
import type { OrderLine } from '../tables.ts';

export const orderAgainInput = z.object({ orderId: z.string(), idempotencyKey });

/** A checkout of what can still be had, and a sentence for each line of which something is missing. */
export interface OrderedAgain {
  readonly draft: CheckoutDraft;
  readonly notices: readonly string[];
}

/**
 * Begins a checkout of the lines of an order, beside the cart, at today's prices (O7): of what is short, what is left; what is gone, not at
 * all. The notices say which. The same click is the same draft.
 *
 * @throws NotFound, ShopClosed, NothingLeftToOrder
 */
export async function orderAgain(ctx: Context, input: z.input<typeof orderAgainInput>): Promise<OrderedAgain> {
  const { orderId, idempotencyKey: key } = parseInput(orderAgainInput, input);
  const actor = requireViewer(ctx).accountId;
  const click = { actor, operation: 'orderAgain', key, input: { orderId } };

  return ctx.db.transaction(async (tx) => {
    const order = await requireOrder(ctx, tx, orderId);
    const ordered = await listLinesOfOrders(tx, [orderId]);
    const knownId = await findClick(tx, click);
    const known = knownId && (await findDraft(tx, knownId));
    if (known) return { draft: known, notices: noticesOf(ordered, known) };
    refuseClosed(await findShop(tx, order.shopId), ctx.clock.now(), ['orderId']);
    const { lines } = await fillLines(tx, ordered.map(asWanted), ctx.clock.now());
    const [first, ...others] = lines
      .filter(({ available }) => available > 0)
      .map(({ variant, quantity, available }) => {
        return { variantId: variant.id, quantity: Math.min(quantity, available), addedPriceMinor: variant.priceMinor };
      });
    if (!first) throw new NothingLeftToOrder();
    const draft = await beginDraft(ctx, tx, actor, [first, ...others]);
    if (!knownId) await rememberClick(tx, click, draft.id, draft.createdAt);
    return { draft, notices: noticesOf(ordered, draft) };
  });
}

function asWanted({ id, variantId, quantity }: OrderLine) {
  return { id, variantId, quantity, addedPriceMinor: 0 };
}

function noticesOf(ordered: readonly OrderLine[], draft: CheckoutDraft): string[] {
  const taken = new Map(linesOfDraft(draft).map(({ variantId, quantity }) => [variantId, quantity]));
  return ordered.flatMap(({ variantId, title, quantity }) => {
    const left = taken.get(variantId) ?? 0;
    if (left === 0) return [`“${title}” cannot be had any more and was left out.`];
    return left < quantity ? [`Only ${left} of “${title}” ${left === 1 ? 'is' : 'are'} left.`] : [];
  });
}
