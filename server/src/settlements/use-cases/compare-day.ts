import { addDays, DAY } from '#server/kernel/time.js';
import {
  listAtProvider,
  listMovementsByRef,
  listUnnamedMovements,
  nameMovements,
  type PaymentProvider,
  ProviderFault,
  type ProviderMovement,
  type SettlementFile,
  SettlementFileUnfit,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { inBulk, type Tx } from '#server/platform/db/database.js';
import { compareLines, type Difference, missingThere } from '../rules/compare-day.ts';
import { borderMs, isAnswered } from '../rules/nights.ts';
import { findFirstDay, insertDifferences, listDifferencesByRef, listSettlementsFrom, saveSettlement } from '../store.ts';
import type { Settlement, SettlementDifference } from '../tables.ts';

/** How a day ended: UNREACHED when the provider gave no answer, so that it is not asked for other days in the same night. */
export type DayOutcome = 'COMPARED' | 'FAILED' | 'UNREACHED';

/**
 * Fetches a provider's settlement file of a day, outside of any transaction, and writes down what it and our books say differently. Nothing
 * else is changed: no booking, no order, no refund. A file that does not come or cannot be trusted is written down as that.
 */
export async function compareDay(ctx: Context, provider: PaymentProvider, day: string): Promise<DayOutcome> {
  try {
    const file = await provider.settlementFile!(day);
    await inBulk(() => ctx.db.transaction((tx) => compare(ctx, tx, provider.code, day, file)));
    return 'COMPARED';
  } catch (error) {
    if (!(error instanceof ProviderFault) && !(error instanceof SettlementFileUnfit)) throw error;
    const isUnreached = error instanceof ProviderFault;
    ctx.log.warn(
      { provider: provider.code, day, why: error.message },
      'A settlement file could not be compared; it is tried again the next night.',
    );
    const failure = isUnreached ? 'The provider gave no file of this day.' : error.message;
    await ctx.db.transaction((tx) => save(ctx, tx, provider.code, day, { state: 'FAILED', failure, lineCount: 0 }));
    return isUnreached ? 'UNREACHED' : 'FAILED';
  }
}

async function compare(ctx: Context, tx: Tx, provider: string, day: string, { from, lines }: SettlementFile): Promise<void> {
  const settlement = await save(ctx, tx, provider, day, { state: 'COMPARED', failure: null, lineCount: lines.length });
  if (!settlement) return;
  const refs = [...new Set(lines.map(({ ref }) => ref))];
  const booked = await listMovementsByRef(tx, provider, refs);
  const known = await listAtProvider(tx, provider, refs);
  const { differences, named } = compareLines(
    lines,
    booked,
    known.map((each) => ({ ...each, id: null, fileDay: null })),
  );
  await nameMovements(tx, named, day);
  const rows = [...differences, ...(await findMissingThere(tx, provider, day, from))];
  await insertDifferences(
    tx,
    rows.map((each) => rowOf(ctx, settlement, each)),
  );
}

/** Our movements around this day that no file names, where every file that could have was read; each is found once. */
async function findMissingThere(tx: Tx, provider: string, day: string, from: number): Promise<Difference[]> {
  const start = Date.parse(`${day}T00:00:00Z`);
  const runs = await listSettlementsFrom(tx, provider, addDays(day, -1));
  const compared = new Set(runs.filter(({ state }) => state === 'COMPARED').map((run) => run.day));
  const firstDay = (await findFirstDay(tx, provider))!;
  const around = await listUnnamedMovements(tx, provider, Math.max(from + 1, start - borderMs), start + DAY + borderMs);
  const unnamed = around.filter(({ at }) => isAnswered(at, compared, firstDay));
  if (unnamed.length === 0) return [];
  const refs = unnamed.map(({ ref }) => ref);
  const before = await listDifferencesByRef(tx, provider, refs);
  const isNew = (movement: ProviderMovement) => !before.some((difference) => isAbout(difference, movement));
  return missingThere(unnamed.filter(isNew), await listMovementsByRef(tx, provider, refs));
}

/** Whether a difference was about this movement, or about the line of a file that it belongs to and came later than. */
function isAbout({ movementId, kind, ref, fileState }: SettlementDifference, movement: ProviderMovement): boolean {
  return movementId === movement.id || (kind === movement.kind && ref === movement.ref && fileState === movement.state);
}

/** @returns the day; undefined when it was compared before, for a comparison is never made again. */
async function save(
  ctx: Context,
  tx: Tx,
  provider: string,
  day: string,
  outcome: Pick<Settlement, 'state' | 'failure' | 'lineCount'>,
): Promise<Settlement | undefined> {
  const known = (await listSettlementsFrom(tx, provider, day)).find((each) => each.day === day);
  if (known?.state === 'COMPARED') return undefined;
  const settlement = {
    id: known?.id ?? ctx.ids('settlement'),
    provider,
    day,
    tries: (known?.tries ?? 0) + 1,
    at: ctx.clock.now(),
    ...outcome,
  };
  await saveSettlement(tx, settlement);
  return settlement;
}

function rowOf(ctx: Context, { id: settlementId, provider }: Settlement, { cause, file, books }: Difference): SettlementDifference {
  const { kind, ref } = (file ?? books)!;
  return {
    ...{ id: ctx.ids('settlementDifference'), settlementId, provider, cause, kind, ref },
    ...{
      fileState: file?.state ?? null,
      fileMinor: file?.amountMinor ?? null,
      fileCurrency: file?.currency ?? null,
      fileAt: file?.at ?? null,
    },
    ...{ booksState: books?.state ?? null, booksMinor: books?.amountMinor ?? null, booksCurrency: books?.currency ?? null },
    ...{ booksAt: books?.at ?? null, movementId: books?.id ?? null, purchaseId: books?.purchaseId ?? null },
    ...{ settledAt: null, settledBy: null, reason: null },
  };
}
