import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import { countDifferences, countSettlements, type DifferenceCount, listDifferences, listSettlements } from './store.ts';
import type { Settlement, SettlementDifference } from './tables.ts';

/** Days of all providers, the last first. */
export async function pageOfSettlements(ctx: Context, first: number, after: string | null): Promise<ResultPage<Settlement>> {
  const db = ctx.db.reader;
  const place = after ? decodeCursor(after, ['string', 'string']) : undefined;
  const rows = await listSettlements(db, { limit: checkPageSize(first) + 1, after: place });
  return toPage(
    rows,
    first,
    (row) => [row.day, row.id],
    () => countSettlements(db),
  );
}

/** The differences of a day, in the order in which they were found. */
export async function pageOfDifferences(
  ctx: Context,
  settlementId: string,
  first: number,
  after: string | null,
): Promise<ResultPage<SettlementDifference>> {
  const place = after ? decodeCursor(after, ['string']) : undefined;
  const rows = await listDifferences(ctx.db.reader, settlementId, { limit: checkPageSize(first) + 1, after: place });
  return toPage(
    rows,
    first,
    (row) => [row.id],
    async () => (await countOf(ctx, settlementId)).all,
  );
}

/** How many differences a day has, and how many of them are settled. */
export async function countOf(ctx: Context, settlementId: string): Promise<DifferenceCount> {
  return (await loadOne(ctx, countDifferences, settlementId)) ?? { id: settlementId, all: 0, settled: 0 };
}
