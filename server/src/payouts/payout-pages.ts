import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import type { PayoutState } from './rules/payout.ts';
import { countPayouts, listPayouts } from './store.ts';
import type { Payout } from './tables.ts';

export interface PageWanted {
  readonly first: number;
  readonly after: string | null;
}

/** Payouts of a shop, or of all of them, the newest first. */
export async function pageOfPayouts(
  ctx: Context,
  filter: { readonly shopId?: string; readonly states?: readonly PayoutState[] },
  { first, after }: PageWanted,
): Promise<ResultPage<Payout>> {
  const db = ctx.db.reader;
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listPayouts(db, { ...filter, limit: checkPageSize(first) + 1, after: place });
  return toPage(
    rows,
    first,
    (row) => [row.createdAt, row.id],
    () => countPayouts(db, filter),
  );
}
