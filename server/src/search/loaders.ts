import { findProductBySlug, type ProductSource } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import { loadShop } from '#server/shops/index.js';
import { toProduct } from './product-pages.ts';
import { findListingBySlug, listListings, listWithdrawnListings } from './store.ts';

/** What stands behind GraphQL's `Product`, by the product's id; null when there is none. */
export async function loadListedProduct(ctx: Context, productId: string): Promise<ProductSource | null> {
  const listing = await loadOne(ctx, listListings, productId);
  return listing && toProduct(listing);
}

/** The same for what somebody holds already, in a cart or by a variant: a withdrawn product as it was last offered. */
export async function loadKnownProduct(ctx: Context, productId: string): Promise<ProductSource | null> {
  const listing = (await loadOne(ctx, listListings, productId)) ?? (await loadOne(ctx, listWithdrawnListings, productId));
  return listing && toProduct(listing);
}

/** The same by the product's name in links; of a shop that is suspended too, for its page says so. */
export async function findListedProduct(ctx: Context, slug: string): Promise<ProductSource | null> {
  const listing = await findListingBySlug(ctx.db.reader, slug);
  if (listing) return toProduct(listing);
  const product = await findProductBySlug(ctx.db.reader, slug);
  if (product?.state !== 'PUBLISHED') return null;
  const shop = await loadShop(ctx, product.shopId);
  return shop.suspendedAt === null ? null : loadKnownProduct(ctx, product.id);
}
