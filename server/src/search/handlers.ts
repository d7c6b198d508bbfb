import { findVariant } from '#server/catalog/index.js';
import { on } from '#server/platform/outbox/on.js';
import { writeListings } from './write-listings.ts';

/** A variant sold out or came back: its listing says so. Written anew from what is there, so twice does no harm. */
export const relistWhenStockChanged = on('stock.changed', 'search.relist', (ctx, event) =>
  ctx.db.transaction(async (tx) => {
    const variant = await findVariant(tx, event.payload.variantId);
    if (!variant) return;
    await writeListings(tx, [variant.productId]);
    await ctx.outbox.add(tx, 'catalog.changed', variant.productId, { productIds: [variant.productId] });
  }),
);
