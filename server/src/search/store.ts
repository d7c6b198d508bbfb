import { and, asc, between, eq, inArray, max, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf, rowCount } from '#server/platform/db/sql.js';
import { type Listing, listings, withdrawnListings } from './tables.ts';

export type NewListing = typeof listings.$inferInsert;

export async function findListingBySlug(db: Reader, slug: string): Promise<Listing | undefined> {
  const [listing] = await prepared(db, 'listings:slug', () =>
    db
      .select()
      .from(listings)
      .where(eq(listings.slug, sql.placeholder('slug'))),
  ).execute({ slug });
  return listing;
}

/** Listings as a loader reads them: by the ids of their products. */
export async function listListings(db: Reader, productIds: readonly string[]): Promise<(Listing & { id: string })[]> {
  const build = () => db.select().from(listings).where(isOneOf(listings.productId, 'productIds'));
  const rows = await prepared(db, 'listings:products', build).execute({ productIds: listOf(productIds) });
  return rows.map((row) => ({ ...row, id: row.productId }));
}

/** The same of products that are withdrawn. */
export async function listWithdrawnListings(db: Reader, productIds: readonly string[]): Promise<(Listing & { id: string })[]> {
  const build = () => db.select().from(withdrawnListings).where(isOneOf(withdrawnListings.productId, 'productIds'));
  const rows = await prepared(db, 'withdrawn listings:products', build).execute({ productIds: listOf(productIds) });
  return rows.map((row) => ({ ...row, id: row.productId }));
}

/** Takes listings out of all lists, and keeps what buyers added to them. */
export async function withdrawListings(tx: Tx, rows: Listing[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.productId);
  await tx.delete(listings).where(inArray(listings.productId, ids));
  await tx.delete(withdrawnListings).where(inArray(withdrawnListings.productId, ids));
  await tx.insert(withdrawnListings).values(rows);
}

/** Forgets what was kept of products that are offered again. */
export async function deleteWithdrawnListings(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length > 0) await tx.delete(withdrawnListings).where(inArray(withdrawnListings.productId, [...productIds]));
}

/** The highest running number that was given out. */
export async function lastNumber(db: Reader): Promise<number> {
  const [row] = await db.select({ last: max(listings.number) }).from(listings);
  return row?.last ?? 0;
}

/** The products with running numbers from `first` to `last`, in their order. */
export async function listProductIdsByNumber(db: Reader, first: number, last: number): Promise<string[]> {
  const rows = await db
    .select({ id: listings.productId })
    .from(listings)
    .where(between(listings.number, first, last))
    .orderBy(asc(listings.number));
  return rows.map((row) => row.id);
}

export async function insertListings(tx: Tx, rows: NewListing[]): Promise<void> {
  await insertAll(tx, 'listings', listings, rows);
}

const excluded = <Name extends keyof Listing>(name: Name, column: string) => [name, sql`excluded.${sql.identifier(column)}`] as const;

/** What a rewrite takes over; the number, the ratings, what was sold and the time stay. */
const rewritten = Object.fromEntries([
  excluded('slug', 'slug'),
  excluded('title', 'title'),
  excluded('shopHandle', 'shop_handle'),
  excluded('shopName', 'shop_name'),
  excluded('category1', 'category1'),
  excluded('category2', 'category2'),
  excluded('category3', 'category3'),
  excluded('priceMinor', 'price_minor'),
  excluded('priceToMinor', 'price_to_minor'),
  excluded('currency', 'currency'),
  excluded('picture', 'picture'),
  excluded('isInStock', 'is_in_stock'),
]);

/** Adds listings, or rewrites those whose product is listed. */
export async function saveListings(tx: Tx, rows: NewListing[]): Promise<void> {
  await tx.insert(listings).values(rows).onConflictDoUpdate({ target: listings.productId, set: rewritten });
}

/** Counts sold pieces, of what is withdrawn meanwhile too. */
export async function addToListing(tx: Tx, productId: string, soldCount: number): Promise<void> {
  for (const [name, table] of [['listings', listings] as const, ['withdrawn listings', withdrawnListings] as const]) {
    const build = () =>
      tx
        .update(table)
        .set({ soldCount: sql`${table.soldCount} + ${sql.placeholder('soldCount')}` })
        .where(eq(table.productId, sql.placeholder('productId')));
    await prepared(tx, `${name}:sold`, build as never).execute({ productId, soldCount });
  }
}

export async function saveRating(
  tx: Tx,
  productId: string,
  rating: Pick<Listing, 'ratingSum' | 'ratingCount' | 'ratingScore'>,
): Promise<void> {
  for (const table of [listings, withdrawnListings]) await tx.update(table).set(rating).where(eq(table.productId, productId));
}

/** How many products a shop has to sell: those in stock. */
export async function countOffered(db: Reader, shopId: string): Promise<number> {
  const isOffered = and(eq(listings.shopId, shopId), eq(listings.isInStock, true));
  const [row] = await db.select({ n: rowCount }).from(listings).where(isOffered);
  return row?.n ?? 0;
}
