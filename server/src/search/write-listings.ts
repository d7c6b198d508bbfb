import { listAllCategories, listProducts, listVariantsOfProducts, type Product, pathOf, type Variant } from '#server/catalog/index.js';
import { listStock } from '#server/inventory/index.js';
import type { Tx } from '#server/platform/db/database.js';
import { listShops } from '#server/shops/index.js';
import { listingOf, searchedTexts } from './rules/listing.ts';
import { ratingScore } from './rules/rating-score.ts';
import { indexedWords } from './rules/words.ts';
import { addToListing, lastNumber, listListings, saveListings, saveRating } from './store.ts';
import { saveWords } from './word-store.ts';

/** Brings the listings of these products up to date with their variants, stock, shop and category, in the transaction of what changed. */
export async function writeListings(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const products = await listProducts(tx, productIds);
  const variants = await listVariantsOfProducts(tx, productIds);
  const available = await listAvailable(tx, variants);
  const shops = new Map((await listShops(tx, [...new Set(products.map((product) => product.shopId))])).map((shop) => [shop.id, shop]));
  const tree = new Map((await listAllCategories(tx)).map((category) => [category.id, category]));
  const known = new Map((await listListings(tx, productIds)).map((listing) => [listing.productId, listing.number]));
  let last = await lastNumber(tx);

  const told = products.map((product: Product) => {
    const own = variants.filter((variant) => variant.productId === product.id);
    const isInStock = own.some((variant) => (available.get(variant.id) ?? 0) > 0);
    return { product, shop: shops.get(product.shopId)!, path: pathOf(tree, product.categoryId), variants: own, isInStock };
  });
  const rows = told.map((each) => ({ ...listingOf(each), number: known.get(each.product.id) ?? ++last }));
  await saveListings(tx, rows);
  await saveWords(
    tx,
    told.map((each, i) => ({
      rowid: rows[i]!.number,
      title: indexedWords([each.product.title]),
      words: indexedWords(searchedTexts(each)),
    })),
  );
}

async function listAvailable(tx: Tx, variants: readonly Variant[]): Promise<Map<string, number>> {
  const shelves = await listStock(
    tx,
    variants.map((variant) => variant.id),
  );
  return new Map(shelves.map((shelf) => [shelf.variantId, shelf.onHand - shelf.reserved]));
}

/** Counts pieces that were sold: what "best selling" is ordered by. */
export async function addSold(tx: Tx, sold: readonly { productId: string; quantity: number }[]): Promise<void> {
  for (const { productId, quantity } of sold) await addToListing(tx, productId, quantity);
}

/** Adds a review's stars to the product's average. */
export async function addRating(tx: Tx, productId: string, stars: number): Promise<void> {
  const [listing] = await listListings(tx, [productId]);
  if (!listing) return;
  const ratingSum = listing.ratingSum + stars;
  const ratingCount = listing.ratingCount + 1;
  await saveRating(tx, productId, { ratingSum, ratingCount, ratingScore: ratingScore(ratingSum, ratingCount) });
}
