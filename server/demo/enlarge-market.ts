import { addToCategory, listAllCategories, listProducts, listVariantsOfProducts, type Product } from '#server/catalog/index.js';
import type { System } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { lastNumber, listProductIdsByNumber } from '#server/search/index.js';
import { addToShop, listShops } from '#server/shops/index.js';
import { furtherGoods } from './multiply-goods.ts';
import { byKey } from './seed-catalog.ts';
import { countByCategory, type Goods, type Surroundings, writeGoods } from './write-goods.ts';

const productsAtOnce = 4_000;

/**
 * Adds products, each in the manner of one of the demo's first `modelCount`, until the market has `wanted`.
 *
 * @param onProgress Is told how many were added so far, and of how many.
 */
export async function enlargeMarket(
  system: System,
  modelCount: number,
  wanted: number,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const { db, clock, outbox } = system;
  const present = await lastNumber(db.reader);
  const models = await readModels(system, modelCount);
  const around = await readSurroundings(system, models);
  const now = clock.now();
  for (let next = present + 1; next <= wanted; next += productsAtOnce) {
    const count = Math.min(productsAtOnce, wanted - next + 1);
    const goods = Array.from({ length: count }, (_, i) => furtherGoods(models, next + i - modelCount - 1, now));
    await db.transaction(async (tx) => {
      await writeGoods(tx, around, goods, next);
      await countGoods(tx, around, goods);
    });
    onProgress(next + count - 1 - present, wanted - present);
  }
  await db.transaction((tx) => outbox.add(tx, 'catalog.changed', 'market', { productIds: [] }));
}

async function readModels({ db }: System, count: number): Promise<Goods[]> {
  const ids = await listProductIdsByNumber(db.reader, 1, count);
  const variants = await listVariantsOfProducts(db.reader, ids);
  const products = byKey<Product, 'id'>(await listProducts(db.reader, ids), 'id');
  return ids.map((id) => ({
    ...{ product: products.get(id)!, variants: variants.filter((variant) => variant.productId === id), stock: [] },
    ...{ ratingSum: 0, ratingCount: 0, soldCount: 0 },
  }));
}

async function readSurroundings({ db }: System, models: readonly Goods[]): Promise<Surroundings> {
  const shops = await listShops(db.reader, [...new Set(models.map(({ product }) => product.shopId))]);
  return { shops: byKey(shops, 'id'), tree: byKey(await listAllCategories(db.reader), 'id') };
}

async function countGoods(tx: Tx, { tree }: Surroundings, goods: readonly Goods[]): Promise<void> {
  for (const [id, more] of countByCategory(tree, goods)) await addToCategory(tx, id, more);
  const byShop = new Map<string, number>();
  for (const { product } of goods) byShop.set(product.shopId, (byShop.get(product.shopId) ?? 0) + 1);
  for (const [id, productCount] of byShop) await addToShop(tx, id, { productCount });
}
