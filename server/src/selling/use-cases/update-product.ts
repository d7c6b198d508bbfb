import type { z } from 'zod';
import { countInCategories, listAllCategories, listAllVariants, type Picture, type Product, saveProduct } from '#server/catalog/index.js';
import { ChangedMeanwhile, InvalidInput, type Issue, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { parseInput } from '#server/platform/input.js';
import { keepUploads, releaseUploads } from '#server/platform/uploads/open-upload.js';
import { writeListings } from '#server/search/index.js';
import { handleOf, requireShopId } from '#server/shops/index.js';
import { gapsOfProduct, isLeafOf, ownProductIn } from '../own-product.ts';
import { type ProductChange, updateProductInput } from '../product-input.ts';
import { ProductIncomplete } from '../rules/refusals.ts';
import { slugOf } from '../rules/slug.ts';
import { variantFaults } from '../rules/variant-faults.ts';
import { writeVariants } from '../write-variants.ts';
import { noLeaf } from './create-product.ts';

/**
 * Changes what a shop says of a product; what the input leaves out stays. `version` is the one that was looked at: when somebody, or
 * another tab, changed the product meanwhile, nothing happens.
 *
 * A variant that the input does not name any more is deleted from a draft. Of a product that was ever offered it is withdrawn: nobody
 * finds or buys it from then on, carts say so, orders keep showing it, and naming the same combination again brings it back.
 *
 * @throws NotFound for a product that does not exist or belongs to another shop; ChangedMeanwhile; InvalidInput with every fault and its
 * path; ProductIncomplete when something would be missing of a product that is offered.
 */
export async function updateProduct(ctx: Context, input: z.input<typeof updateProductInput>): Promise<Product> {
  const change = parseInput(updateProductInput, input);
  const shopId = requireShopId(ctx);
  return ctx.db.transaction(async (tx) => {
    const product = await ownProductIn(tx, shopId, change.productId);
    if (!product) throw new NotFound('product', ['productId']);
    if (product.version !== change.version) throw new ChangedMeanwhile('product');
    const faults = [...(await categoryFaults(tx, change)), ...(await pictureFaults(tx, product, change)), ...laterFaults(product, change)];
    const wanted = changed(product, change);
    const saved = await saveProduct(tx, product.id, product.version, wanted);
    if (!saved) throw new ChangedMeanwhile('product');
    faults.push(...(await writeVariants(ctx, tx, product, saved, change.variants ?? null)));
    if (faults.length > 0) throw new InvalidInput(faults);
    await letGo(tx, product, saved, ctx.clock.now());
    if (saved.state === 'PUBLISHED') await retell(ctx, tx, product, saved);
    return saved;
  });
}

function changed(product: Product, change: ProductChange): Partial<Product> {
  const title = change.title ?? product.title;
  const pictures = change.pictures?.map(({ key, alt }): Picture => ({ key, alt: alt || title }));
  return {
    title,
    slug: product.state === 'DRAFT' ? slugOf(handleOf(title), product.id) : product.slug, // links that are known stay
    categoryId: change.categoryId ?? product.categoryId,
    description: change.description ?? product.description,
    facts: change.facts ?? product.facts,
    options: change.options ?? product.options,
    pictures: pictures ?? product.pictures,
  };
}

async function categoryFaults(tx: Tx, { categoryId }: ProductChange): Promise<Issue[]> {
  return !categoryId || isLeafOf(await listAllCategories(tx), categoryId) ? [] : [noLeaf];
}

/** New pictures are uploads of this shop that nothing names yet. */
async function pictureFaults(tx: Tx, product: Product, { pictures }: ProductChange): Promise<Issue[]> {
  const known = new Set(product.pictures.map((picture) => picture.key));
  const keys = (pictures ?? []).map((picture) => picture.key);
  const strangers = new Set(
    await keepUploads(
      tx,
      product.shopId,
      keys.filter((key) => !known.has(key)),
    ),
  );
  return keys.flatMap((key, i) => {
    const path = ['pictures', String(i), 'key'];
    if (strangers.has(key)) return [{ path, message: 'This picture is not among your uploads, or its day is over. Choose it again.' }];
    return keys.indexOf(key) < i ? [{ path, message: 'This picture is there twice. Take one out.' }] : [];
  });
}

/**
 * Pictures that were taken off a draft are forgotten after a day. Those of a product that was ever offered stay: orders show what was
 * bought as it was then. A picture is of one product only, so no other names it.
 */
async function letGo(tx: Tx, before: Product, after: Product, now: number): Promise<void> {
  const named = new Set(after.pictures.map((picture) => picture.key));
  const gone = before.pictures.map((picture) => picture.key).filter((key) => !named.has(key));
  if (after.state !== 'DRAFT' || gone.length === 0) return;
  for (const { picture } of await listAllVariants(tx, after.id)) named.add(picture.key);
  await releaseUploads(
    tx,
    gone.filter((key) => !named.has(key)),
    now,
  );
}

/** Variants that come without options are of the options that the product has. */
function laterFaults(product: Product, { options, variants }: ProductChange): Issue[] {
  if (options || !variants) return [];
  return variantFaults(product.options, variants).map(({ path, message }) => ({ path: path.map(String), message }));
}

/** What is offered stays whole; sold out is no fault. */
async function retell(ctx: Context, tx: Tx, before: Product, after: Product): Promise<void> {
  const missing = (await gapsOfProduct(tx, after)).filter((gap) => gap.code !== 'STOCK');
  if (missing.length > 0) throw new ProductIncomplete(missing);
  if (before.categoryId !== after.categoryId) {
    await countInCategories(tx, before.categoryId, -1);
    await countInCategories(tx, after.categoryId, 1);
  }
  await writeListings(tx, [after.id]);
  await ctx.outbox.add(tx, 'catalog.changed', after.id, { productIds: [after.id] });
}
