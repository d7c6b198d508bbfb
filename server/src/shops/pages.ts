import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { countShops, listNewestShops } from './store.ts';
import type { Shop } from './tables.ts';

/** A page of all shops, the newest first. */
export async function pageOfShops(ctx: Context, first: number, after?: string | null): Promise<ResultPage<Shop>> {
  const size = checkPageSize(first);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const filter = { isActive: ctx.policies.shopsNeedApproval, isOpen: true };
  const rows = await listNewestShops(ctx.db.reader, filter, size + 1, place);
  return toPage(
    rows,
    size,
    (shop) => [shop.createdAt, shop.id],
    () => countShops(ctx.db.reader, filter),
  );
}
