import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import { type Review, reviews } from './tables.ts';

/** About a product, or about everything that a shop sold. */
export type About = { readonly productId: string } | { readonly shopId: string };

const isAbout = (about: About) => ('productId' in about ? eq(reviews.productId, about.productId) : eq(reviews.shopId, about.shopId));

/** Up to `limit` reviews, the latest first, behind the place `after` (time, id). */
export async function listReviews(db: Reader, about: About, limit: number, after?: readonly (string | number)[]): Promise<Review[]> {
  return db
    .select()
    .from(reviews)
    .where(and(isAbout(about), after && before([reviews.createdAt, reviews.id], after)))
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(limit);
}

export async function countReviews(db: Reader, about: About): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(reviews).where(isAbout(about));
  return row?.n ?? 0;
}

export async function listReviewsById(db: Reader, ids: readonly string[]): Promise<Review[]> {
  return db
    .select()
    .from(reviews)
    .where(inArray(reviews.id, [...ids]));
}

/** How many reviews of each rating these products have. */
export async function countByRating(
  db: Reader,
  productIds: readonly string[],
): Promise<{ productId: string; rating: number; n: number }[]> {
  return db
    .select({ productId: reviews.productId, rating: reviews.rating, n: rowCount })
    .from(reviews)
    .where(inArray(reviews.productId, [...productIds]))
    .groupBy(reviews.productId, reviews.rating);
}

export async function insertReviews(tx: Tx, rows: Review[]): Promise<void> {
  await tx.insert(reviews).values(rows);
}
