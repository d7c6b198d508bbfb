import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { countShopsInReview, listShopsInReview, type Shop } from '#server/shops/index.js';

/** Shops that wait for an operator, the longest waiting first. */
export async function pageOfShopsInReview(ctx: Context, first: number, after: string | null): Promise<ResultPage<Shop>> {
  const size = checkPageSize(first);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listShopsInReview(ctx.db.reader, size + 1, place);
  return toPage(
    rows,
    size,
    (shop) => [shop.reviewAskedAt ?? 0, shop.id],
    () => countShopsInReview(ctx.db.reader),
  );
}
