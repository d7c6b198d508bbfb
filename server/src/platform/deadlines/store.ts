import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { insertNew } from '../db/insert-all.ts';
import { prepared } from '../db/prepared.ts';
import { isOneOf, listOf } from '../db/sql.ts';
import { updateWhere } from '../db/update-where.ts';
import { deadlines } from './tables.ts';

export type DeadlineRow = typeof deadlines.$inferSelect;

/** Starts a clock, or moves it when it runs already. */
export async function saveDeadline(
  tx: Tx,
  row: Pick<DeadlineRow, 'id' | 'kind' | 'subjectId' | 'awaiting' | 'startedAt' | 'dueAt'>,
): Promise<void> {
  const { subjectId, kind, awaiting, startedAt, dueAt } = row;
  if (await insertNew(tx, 'deadlines', deadlines, { ...row, ringAt: dueAt })) return;
  const isMeant = () => and(eq(deadlines.subjectId, sql.placeholder('subjectId')), eq(deadlines.kind, sql.placeholder('kind')));
  await updateWhere(tx, 'deadlines', deadlines, { awaiting, startedAt, dueAt, ringAt: dueAt, attempts: 0 }, isMeant, { subjectId, kind });
}

export async function deleteDeadlines(tx: Tx, subjectId: string, kinds: readonly string[]): Promise<void> {
  if (kinds.length === 0) return;
  const isMeant = () => and(eq(deadlines.subjectId, sql.placeholder('subjectId')), isOneOf(deadlines.kind, 'kinds'));
  const build = () => tx.delete(deadlines).where(isMeant()).returning();
  await prepared(tx, 'deadlines:delete', build).execute({ subjectId, kinds: listOf(kinds) });
}

export async function listDeadlines(db: Reader, subjectIds: readonly string[]): Promise<DeadlineRow[]> {
  return subjectIds.length === 0
    ? []
    : db
        .select()
        .from(deadlines)
        .where(inArray(deadlines.subjectId, [...subjectIds]))
        .orderBy(asc(deadlines.dueAt));
}

export async function findDeadline(db: Reader, subjectId: string, kind: string): Promise<DeadlineRow | undefined> {
  const [row] = await db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.kind, kind)));
  return row;
}

/** Takes up to `limit` clocks that have rung, until `leasedUntil`. */
export async function claimDeadlines(tx: Tx, now: number, leasedUntil: number, limit: number): Promise<DeadlineRow[]> {
  const due = await tx
    .select()
    .from(deadlines)
    .where(and(lte(deadlines.ringAt, now), isNull(deadlines.pausedSince)))
    .orderBy(asc(deadlines.ringAt))
    .limit(limit);
  if (due.length === 0) return [];
  await tx
    .update(deadlines)
    .set({ ringAt: leasedUntil, attempts: sql`${deadlines.attempts} + 1` })
    .where(
      inArray(
        deadlines.id,
        due.map((row) => row.id),
      ),
    );
  return due;
}

/** When the next clock rings, or undefined when none runs. */
export async function nextRingAt(db: Reader): Promise<number | undefined> {
  const build = () =>
    db.select({ ringAt: deadlines.ringAt }).from(deadlines).where(isNull(deadlines.pausedSince)).orderBy(asc(deadlines.ringAt)).limit(1);
  const [row] = await prepared(db, 'deadlines:next', build).execute({});
  return row?.ringAt;
}

/** Stops clocks where they stand: they do not ring until `resumeDeadlines`. */
export async function pauseDeadlines(tx: Tx, subjectId: string, at: number): Promise<void> {
  await tx
    .update(deadlines)
    .set({ pausedSince: at })
    .where(and(eq(deadlines.subjectId, subjectId), isNull(deadlines.pausedSince)));
}

/** Lets clocks run again towards the moment that they had: what fell due meanwhile rings now. */
export async function resumeDeadlines(tx: Tx, subjectId: string): Promise<void> {
  await tx
    .update(deadlines)
    .set({ pausedSince: null, ringAt: sql`${deadlines.dueAt}` })
    .where(eq(deadlines.subjectId, subjectId));
}
