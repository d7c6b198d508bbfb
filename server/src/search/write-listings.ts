import { listAllCategories, listProducts, listVariantsOfProducts, type Product, pathOf, type Variant } from '#server/catalog/index.js';
import { listStock } from '#server/inventory/index.js';
import type { Tx } from '#server/platform/db/database.js';
import { listShops, type Shop } from '#server/shops/index.js';
import { listingOf, searchedTexts } from './rules/listing.ts';
import { ratingScore } from './rules/rating-score.ts';
import { indexedWords } from './rules/words.ts';
import {
  addToListing,
  deleteWithdrawnListings,
  lastNumber,
  listListings,
  listWithdrawnListings,
  saveListings,
  saveRating,
  withdrawListings,
} from './store.ts';
import type { Listing } from './tables.ts';
import { deleteWords, saveWords } from './word-store.ts';

/** Which products went off the lists, and which came (back) onto them. */
interface Relisted {
  readonly gone: readonly Product[];
  readonly come: readonly Product[];
}

/**
 * Brings the listings of these products up to date with their variants, stock, shop and category, in the transaction of what changed.
 * A product that is not published, or whose shop is suspended, has none; what buyers added to it (stars, pieces sold) is kept for when it comes back.
 */
export async function writeListings(tx: Tx, productIds: readonly string[]): Promise<Relisted> {
  if (productIds.length === 0) return { gone: [], come: [] };
  const all = await listProducts(tx, productIds);
  const shops = new Map((await listShops(tx, [...new Set(all.map((product) => product.shopId))])).map((shop) => [shop.id, shop]));
  const isListed = ({ state, shopId }: Product) => state === 'PUBLISHED' && shops.get(shopId)!.suspendedAt === null;
  const isPublished = new Set(all.filter(isListed).map((product) => product.id));
  const known = new Map((await listListings(tx, productIds)).map((listing) => [listing.productId, listing]));
  const gone = [...known.values()].filter((listing) => !isPublished.has(listing.productId));
  await withdrawListings(
    tx,
    gone.map(({ id: _, ...listing }) => listing),
  );
  await deleteWords(
    tx,
    gone.map((listing) => listing.number),
  );
  const published = all.filter((product) => isPublished.has(product.id));
  if (published.length > 0) await writePublished(tx, published, known, shops);
  return {
    gone: all.filter((product) => known.has(product.id) && !isPublished.has(product.id)),
    come: published.filter((product) => !known.has(product.id)),
  };
}

async function writePublished(
  tx: Tx,
  products: readonly Product[],
  known: ReadonlyMap<string, Listing>,
  shops: ReadonlyMap<string, Shop>,
): Promise<void> {
  const ids = products.map((product) => product.id);
  const variants = await listVariantsOfProducts(tx, ids);
  const available = await listAvailable(tx, variants);
  const tree = new Map((await listAllCategories(tx)).map((category) => [category.id, category]));
  const back = await takeBack(
    tx,
    ids.filter((id) => !known.has(id)),
  );
  let last = await lastNumber(tx);

  const told = products.map((product) => {
    const own = variants.filter((variant) => variant.productId === product.id);
    const isInStock = own.some((variant) => (available.get(variant.id) ?? 0) > 0);
    return { product, shop: shops.get(product.shopId)!, path: pathOf(tree, product.categoryId), variants: own, isInStock };
  });
  const rows = told.map((each) => {
    const { id } = each.product;
    return { ...back.get(id), ...listingOf(each), number: known.get(id)?.number ?? ++last };
  });
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

/** What buyers had added to products that are offered again. */
async function takeBack(tx: Tx, productIds: readonly string[]): Promise<Map<string, Partial<Listing>>> {
  if (productIds.length === 0) return new Map();
  const rows = await listWithdrawnListings(tx, productIds);
  await deleteWithdrawnListings(tx, productIds);
  return new Map(
    rows.map(({ productId, ratingSum, ratingCount, ratingScore: score, soldCount }) => [
      productId,
      { ratingSum, ratingCount, ratingScore: score, soldCount },
    ]),
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
  const [listing] = [...(await listListings(tx, [productId])), ...(await listWithdrawnListings(tx, [productId]))];
  if (!listing) return;
  const ratingSum = listing.ratingSum + stars;
  const ratingCount = listing.ratingCount + 1;
  await saveRating(tx, productId, { ratingSum, ratingCount, ratingScore: ratingScore(ratingSum, ratingCount) });
}
