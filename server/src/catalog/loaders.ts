import type { Context } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { pathOf } from './rules/category-path.ts';
import { listAllCategories, listChildCategories, listProducts, listVariants, listVariantsOfProducts } from './store.ts';
import type { Category, Product, Variant } from './tables.ts';

/** The product behind a listing. @throws Error when it is gone: the two are written together. */
export async function loadProduct(ctx: Context, id: string): Promise<Product> {
  const product = await loadOne(ctx, listProducts, id);
  if (!product) throw new Error(`A listing names the product ${id}, which is not there.`);
  return product;
}

/** A variant as strangers may look it up by its id: it is offered by a published product. Null for all others. */
export async function loadVisibleVariant(ctx: Context, id: string): Promise<Variant | null> {
  const variant = await loadVariant(ctx, id);
  const product = variant && (await loadOne(ctx, listProducts, variant.productId));
  const isSeen = product?.state === 'PUBLISHED' && variant?.isOffered;
  return isSeen ? variant : null;
}

export function loadVariant(ctx: Context, id: string): Promise<Variant | null> {
  return loadOne(ctx, listVariants, id);
}

export function loadVariantsOf(ctx: Context, productId: string): Promise<Variant[]> {
  return loadMany(ctx, listVariantsOfProducts, (variant) => variant.productId, productId);
}

export function loadChildren(ctx: Context, categoryId: string): Promise<Category[]> {
  return loadMany(ctx, listChildCategories, (category) => category.parentId ?? '', categoryId);
}

/** A category and what it lies in, the root first; the tree is read once an answer. */
export async function loadPath(ctx: Context, categoryId: string): Promise<Category[]> {
  const tree = await loadMany(ctx, wholeTree, () => 'all', 'all');
  return pathOf(new Map(tree.map((category) => [category.id, category])), categoryId);
}

const wholeTree: (db: Parameters<typeof listAllCategories>[0]) => Promise<Category[]> = (db) => listAllCategories(db);
