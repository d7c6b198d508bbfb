import { findVariant } from '#server/catalog/index.js';
import { on } from '#server/platform/outbox/on.js';
import { listProductIdsOfShop } from './store.ts';
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

/** A shop has another name: its goods are listed and found under it. In parts, so that no transaction is long; written anew, so twice does no harm. */
export const relistWhenShopRenamed = on('shop.changed', 'search.relist-shop', async (ctx, event) => {
  if (!event.payload.isRenamed) return;
  const productIds = await listProductIdsOfShop(ctx.db.reader, event.payload.shopId);
  for (let i = 0; i < productIds.length; i += 100) {
    const part = productIds.slice(i, i + 100);
    await ctx.db.transaction(async (tx) => {
      await writeListings(tx, part);
      await ctx.outbox.add(tx, 'catalog.changed', event.payload.shopId, { productIds: part });
    });
  }
});
