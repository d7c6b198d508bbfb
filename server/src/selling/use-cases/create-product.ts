import { z } from 'zod';
import { findProduct, insertProducts, listAllCategories, type Product, productLimits } from '#server/catalog/index.js';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { name, parseInput } from '#server/platform/input.js';
import { handleOf, requireShopId } from '#server/shops/index.js';
import { isLeafOf } from '../own-product.ts';
import { slugOf } from '../rules/slug.ts';

export const createProductInput = z.object({ title: name('The title', productLimits.title), categoryId: z.string() });

/** Begins a draft of the viewer's shop: only the shop's own members see it. @throws InvalidInput, NotFound for a seller without a shop. */
export async function createProduct(ctx: Context, input: z.input<typeof createProductInput>): Promise<Product> {
  const { title, categoryId } = parseInput(createProductInput, input);
  const shopId = requireShopId(ctx);
  if (!shopId) throw new NotFound('shop');
  const id = ctx.ids('product');
  return ctx.db.transaction(async (tx) => {
    if (!isLeafOf(await listAllCategories(tx), categoryId)) throw new InvalidInput([noLeaf]);
    const texts = { slug: slugOf(handleOf(title), id), title, description: '', facts: [], options: [], pictures: [] };
    await insertProducts(tx, [{ id, shopId, categoryId, ...texts, state: 'DRAFT', version: 1, createdAt: ctx.clock.now() }]);
    return (await findProduct(tx, id))!;
  });
}

/** Goods lie in the last level only: a list of a higher category holds them too. */
export const noLeaf = { path: ['categoryId'], message: 'Choose a category of the list that has no others below it.' };
