import { and, asc, desc, eq, gte, inArray, isNull, min, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { after, before, isOneOf, listOf, rowCount } from '#server/platform/db/sql.js';
import { type Settlement, type SettlementDifference, settlementDifferences, settlements } from './tables.ts';

export async function findSettlement(db: Reader, id: string): Promise<Settlement | undefined> {
  const [row] = await db.select().from(settlements).where(eq(settlements.id, id));
  return row;
}

/** A provider's days from one on, the earliest first. */
export async function listSettlementsFrom(db: Reader, provider: string, day: string): Promise<Settlement[]> {
  return db
    .select()
    .from(settlements)
    .where(and(eq(settlements.provider, provider), gte(settlements.day, day)))
    .orderBy(asc(settlements.day));
}

/** The first day of a provider that was tried; undefined when none was. */
export async function findFirstDay(db: Reader, provider: string): Promise<string | undefined> {
  const [row] = await db
    .select({ day: min(settlements.day) })
    .from(settlements)
    .where(eq(settlements.provider, provider));
  return row?.day ?? undefined;
}

/** Adds a day, or takes over how it was tried again. */
export async function saveSettlement(tx: Tx, settlement: Settlement): Promise<void> {
  const { id: _own, provider: _its, day: _same, ...change } = settlement;
  await tx.insert(settlements).values(settlement).onConflictDoUpdate({ target: settlements.id, set: change });
}

export interface PageOf {
  readonly limit: number;
  readonly after?: readonly (string | number)[] | undefined;
}

/** Days of all providers, the last first. */
export async function listSettlements(db: Reader, page: PageOf): Promise<Settlement[]> {
  return db
    .select()
    .from(settlements)
    .where(page.after && before([settlements.day, settlements.id], page.after))
    .orderBy(desc(settlements.day), desc(settlements.id))
    .limit(page.limit);
}

export async function countSettlements(db: Reader): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(settlements);
  return row?.n ?? 0;
}

export async function countFailedSettlements(db: Reader): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(settlements).where(eq(settlements.state, 'FAILED'));
  return row?.n ?? 0;
}

export async function insertDifferences(tx: Tx, rows: SettlementDifference[]): Promise<void> {
  await insertAll(tx, 'settlement differences', settlementDifferences, rows);
}

/** What was found before about these names of a provider. */
export async function listDifferencesByRef(db: Reader, provider: string, refs: readonly string[]): Promise<SettlementDifference[]> {
  const isMeant = () => and(eq(settlementDifferences.provider, sql.placeholder('provider')), isOneOf(settlementDifferences.ref, 'refs'));
  const build = () => db.select().from(settlementDifferences).where(isMeant());
  return prepared(db, 'settlement differences:refs', build).execute({ provider, refs: listOf(refs) });
}

/** The differences of a day, in the order in which they were found. */
export async function listDifferences(db: Reader, settlementId: string, page: PageOf): Promise<SettlementDifference[]> {
  const isBehind = page.after && after([settlementDifferences.id], page.after);
  return db
    .select()
    .from(settlementDifferences)
    .where(and(eq(settlementDifferences.settlementId, settlementId), isBehind))
    .orderBy(asc(settlementDifferences.id))
    .limit(page.limit);
}

export interface DifferenceCount {
  /** The day's. */
  readonly id: string;
  readonly all: number;
  readonly settled: number;
}

/** How many differences days have; those without any are left out. */
export async function countDifferences(db: Reader, settlementIds: readonly string[]): Promise<DifferenceCount[]> {
  const settled = sql<number>`count(${settlementDifferences.settledAt})`.mapWith(Number);
  return db
    .select({ id: settlementDifferences.settlementId, all: rowCount, settled })
    .from(settlementDifferences)
    .where(inArray(settlementDifferences.settlementId, [...settlementIds]))
    .groupBy(settlementDifferences.settlementId);
}

export async function countOpenDifferences(db: Reader): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(settlementDifferences).where(isNull(settlementDifferences.settledAt));
  return row?.n ?? 0;
}

export async function findDifference(db: Reader, id: string): Promise<SettlementDifference | undefined> {
  const [row] = await db.select().from(settlementDifferences).where(eq(settlementDifferences.id, id));
  return row;
}

/** Notes who settled a difference that nobody had settled. @returns it; undefined when somebody had. */
export async function markSettled(
  tx: Tx,
  id: string,
  settled: { readonly settledAt: number; readonly settledBy: string; readonly reason: string },
): Promise<SettlementDifference | undefined> {
  const [row] = await tx
    .update(settlementDifferences)
    .set(settled)
    .where(and(eq(settlementDifferences.id, id), isNull(settlementDifferences.settledAt)))
    .returning();
  return row;
}
