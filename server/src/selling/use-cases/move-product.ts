import { countInCategories, deleteProduct, listAllVariants, type Product, type ProductState, saveProduct } from '#server/catalog/index.js';
import { deleteStock } from '#server/inventory/index.js';
import { ChangedMeanwhile, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { releaseUploads } from '#server/platform/uploads/open-upload.js';
import { writeListings } from '#server/search/index.js';
import { addToShop, findShop, requireShopId } from '#server/shops/index.js';
import { gapsOfProduct, gapsOfShop, ownProductIn } from '../own-product.ts';
import { type ProductStep, refusalOf } from '../rules/product-steps.ts';
import { ProductIncomplete, ProductTransitionRefused } from '../rules/refusals.ts';

interface Meant {
  readonly productId: string;
}

/**
 * Offers a product to everybody: it is listed, found and bought from now on. What was withdrawn comes back with its stars.
 *
 * @throws NotFound, ProductTransitionRefused when it is offered already, ProductIncomplete with all that is missing of it and of its shop.
 */
export async function publishProduct(ctx: Context, { productId }: Meant): Promise<Product> {
  return ctx.db.transaction(async (tx) => {
    const product = await requireOwn(ctx, tx, productId, 'PUBLISH');
    const shop = (await findShop(tx, product.shopId))!;
    const missing = [...(await gapsOfProduct(tx, product)), ...(await gapsOfShop(ctx, tx, shop))];
    if (missing.length > 0) throw new ProductIncomplete(missing);
    const isFirst = product.state === 'DRAFT';
    return move(ctx, tx, product, 'PUBLISHED', isFirst ? { createdAt: ctx.clock.now() } : {});
  });
}

/** Takes a product off all lists. Carts say so, orders that are placed go on, and it can be published again. @throws NotFound, ProductTransitionRefused */
export async function withdrawProduct(ctx: Context, { productId }: Meant): Promise<Product> {
  return ctx.db.transaction(async (tx) => move(ctx, tx, await requireOwn(ctx, tx, productId, 'WITHDRAW'), 'WITHDRAWN'));
}

/** Forgets a draft with all its variants; its pictures go after a day. @throws NotFound, ProductTransitionRefused */
export async function deleteDraft(ctx: Context, { productId }: Meant): Promise<string> {
  return ctx.db.transaction(async (tx) => {
    const product = await requireOwn(ctx, tx, productId, 'DELETE');
    const variants = await listAllVariants(tx, product.id);
    await deleteStock(
      tx,
      variants.map((variant) => variant.id),
    );
    await deleteProduct(tx, product.id);
    await releaseUploads(
      tx,
      product.pictures.map((picture) => picture.key),
      ctx.clock.now(),
    );
    return product.id;
  });
}

async function requireOwn(ctx: Context, tx: Tx, productId: string, step: ProductStep): Promise<Product> {
  const product = await ownProductIn(tx, requireShopId(ctx), productId);
  if (!product) throw new NotFound('product', ['productId']);
  const refusal = refusalOf(step, product.state);
  if (refusal) throw new ProductTransitionRefused(refusal);
  return product;
}

async function move(ctx: Context, tx: Tx, product: Product, state: ProductState, more: Partial<Product> = {}): Promise<Product> {
  const moved = await saveProduct(tx, product.id, product.version, { ...more, state });
  if (!moved) throw new ChangedMeanwhile('product');
  await countIn(tx, moved, state === 'PUBLISHED' ? 1 : -1);
  await writeListings(tx, [moved.id]);
  await ctx.outbox.add(tx, 'catalog.changed', moved.id, { productIds: [moved.id] });
  return moved;
}

/** Counts an offered product in its shop and its categories. */
async function countIn(tx: Tx, product: Product, more: number): Promise<void> {
  await countInCategories(tx, product.categoryId, more);
  await addToShop(tx, product.shopId, { productCount: more });
}
