import { and, asc, eq, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { isOneOf, listOf } from '../db/sql.ts';
import { deadlines } from './tables.ts';

export type DeadlineRow = typeof deadlines.$inferSelect;

/** Starts a clock, or moves it when it runs already; one that is saved as it is has been warned of, if it was. */
export async function saveDeadline(
  tx: Tx,
  row: Pick<DeadlineRow, 'id' | 'kind' | 'subjectId' | 'awaiting' | 'startedAt' | 'dueAt' | 'warnAt'>,
): Promise<void> {
  const { id, subjectId, kind, awaiting, startedAt, dueAt, warnAt } = row;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const moved = {
    awaiting: given('awaiting'),
    startedAt: given('startedAt'),
    dueAt: given('dueAt'),
    ringAt: given('dueAt'),
    warnAt: given('warnAt'),
  };
  const build = () =>
    tx
      .insert(deadlines)
      .values({ id: given('id'), subjectId: given('subjectId'), kind: given('kind'), ...moved } as never)
      .onConflictDoUpdate({
        target: [deadlines.subjectId, deadlines.kind],
        set: { ...moved, attempts: 0 },
        setWhere: or(ne(deadlines.dueAt, sql.placeholder('dueAt')), ne(deadlines.awaiting, sql.placeholder('awaiting'))),
      })
      .returning({ id: deadlines.id });
  await prepared(tx, 'deadlines:save', build).execute({ id, subjectId, kind, awaiting, startedAt, dueAt, warnAt });
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

/** Takes up to `limit` clocks of which somebody is to be warned; each is taken once. */
export async function claimWarnings(tx: Tx, now: number, limit: number): Promise<DeadlineRow[]> {
  const isUpcoming = and(lte(deadlines.warnAt, now), isNull(deadlines.pausedSince));
  const upcoming = await tx.select().from(deadlines).where(isUpcoming).orderBy(asc(deadlines.warnAt)).limit(limit);
  const ids = upcoming.map((row) => row.id);
  if (ids.length > 0) await tx.update(deadlines).set({ warnAt: null }).where(inArray(deadlines.id, ids));
  return upcoming;
}

/** When the next clock rings, or undefined when none runs. */
export async function nextRingAt(db: Reader): Promise<number | undefined> {
  const build = () =>
    db.select({ at: deadlines.ringAt }).from(deadlines).where(isNull(deadlines.pausedSince)).orderBy(asc(deadlines.ringAt)).limit(1);
  const [row] = await prepared(db, 'deadlines:next', build).execute({});
  return row?.at;
}

/** When somebody is to be warned next, or undefined when nobody is. */
export async function nextWarnAt(db: Reader): Promise<number | undefined> {
  const isWaiting = () => and(isNull(deadlines.pausedSince), isNotNull(deadlines.warnAt));
  const build = () => db.select({ at: deadlines.warnAt }).from(deadlines).where(isWaiting()).orderBy(asc(deadlines.warnAt)).limit(1);
  const [row] = await prepared(db, 'deadlines:next warning', build).execute({});
  return row?.at ?? undefined;
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

/** Moves a clock that stands still, and the warning of it. */
export async function moveDeadline(tx: Tx, before: DeadlineRow, dueAt: number): Promise<void> {
  const warnAt = before.warnAt === null ? null : before.warnAt + dueAt - before.dueAt;
  await tx.update(deadlines).set({ dueAt, ringAt: dueAt, warnAt }).where(eq(deadlines.id, before.id));
}
