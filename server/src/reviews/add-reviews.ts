import type { Tx } from '#server/platform/db/database.js';
import { addRating } from '#server/search/index.js';
import { addToShop } from '#server/shops/index.js';
import { insertReviews } from './store.ts';
import type { Review } from './tables.ts';

/** Adds reviews, and their stars to the averages of their products and shops. */
export async function addReviews(tx: Tx, rows: Review[]): Promise<void> {
  if (rows.length === 0) return;
  await insertReviews(tx, rows);
  for (const { productId, shopId, rating } of rows) {
    await addRating(tx, productId, rating);
    await addToShop(tx, shopId, { ratingSum: rating, ratingCount: 1 });
  }
}
