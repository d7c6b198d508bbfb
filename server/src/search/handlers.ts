import { countInCategories, findVariant, listPublishedIds, type Product } from '#server/catalog/index.js';
import type { Tx } from '#server/platform/db/database.js';
import { on } from '#server/platform/outbox/on.js';
import { addToShop } from '#server/shops/index.js';
import { writeListings } from './write-listings.ts';

/** A variant sold out or came back: its listing says so. Written anew from what is there, so twice does no harm. */
export const relistWhenStockChanged = on('stock.changed', 'search.relist', (ctx, event) =>
  ctx.db.transaction(async (tx) => {
    const variant = await findVariant(tx, event.payload.variantId);
    if (!variant) return;
    await relist(tx, [variant.productId]);
    await ctx.outbox.add(tx, 'catalog.changed', variant.productId, { productIds: [variant.productId] });
  }),
);

/**
 * A shop has another name, was suspended, or came back: its goods are listed under the name, or not at all. In parts, so that no
 * transaction is long; written anew from the shop as it is then, so twice does no harm.
 */
export const relistWhenShopChanged = on('shop.changed', 'search.relist-shop', async (ctx, event) => {
  const { isRenamed, isShut } = event.payload;
  if (!isRenamed && isShut === undefined) return;
  const productIds = await listPublishedIds(ctx.db.reader, event.payload.shopId);
  for (let i = 0; i < productIds.length; i += 100) {
    const part = productIds.slice(i, i + 100);
    await ctx.db.transaction(async (tx) => {
      await relist(tx, part);
      await ctx.outbox.add(tx, 'catalog.changed', event.payload.shopId, { productIds: part });
    });
  }
});

async function relist(tx: Tx, productIds: readonly string[]): Promise<void> {
  const { gone, come } = await writeListings(tx, productIds);
  for (const product of gone) await countOffered(tx, product, -1);
  for (const product of come) await countOffered(tx, product, 1);
}

/** What no list shows is counted nowhere: neither in its categories nor in its shop. */
async function countOffered(tx: Tx, product: Product, more: number): Promise<void> {
  await countInCategories(tx, product.categoryId, more);
  await addToShop(tx, product.shopId, { productCount: more });
}
