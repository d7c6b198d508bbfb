import type { Context } from '#server/platform/context.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { addToShop, type ShopFigures } from './store.ts';

/**
 * Adds what an event means for a shop's record, once however often the event comes, and beside the transaction that it tells of:
 * orders of one shop never wait for each other.
 */
export async function countOnce(ctx: Context, eventId: string, shopId: string, figures: ShopFigures): Promise<void> {
  const fact = { actor: 'market', operation: 'countOnce', key: eventId, input: figures };
  await ctx.db.transaction(async (tx) => {
    if (await findClick(tx, fact)) return;
    await addToShop(tx, shopId, figures);
    await rememberClick(tx, fact, shopId, ctx.clock.now());
  });
}
