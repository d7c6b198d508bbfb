import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { type About, countReviews, listReviews } from './store.ts';
import type { Review } from './tables.ts';

/** A page of reviews, the latest first. */
export async function pageOfReviews(ctx: Context, about: About, first: number, after?: string | null): Promise<ResultPage<Review>> {
  const size = checkPageSize(first);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listReviews(ctx.db.reader, about, size + 1, place);
  return toPage(
    rows,
    size,
    (review) => [review.createdAt, review.id],
    () => countReviews(ctx.db.reader, about),
  );
}
