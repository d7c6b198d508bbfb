import { and, asc, count, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { events, jobs } from './tables.ts';

export type EventRow = typeof events.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;

export async function insertEvent(tx: Tx, event: EventRow, duties: (typeof jobs.$inferInsert)[]): Promise<void> {
  await tx.insert(events).values(event);
  if (duties.length > 0) await tx.insert(jobs).values(duties);
}

export async function findEvents(db: Reader, ids: readonly string[]): Promise<EventRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(events)
        .where(inArray(events.id, [...ids]));
}

/** Events after an id, oldest first. */
export async function listEventsAfter(db: Reader, id: string, limit: number): Promise<EventRow[]> {
  return db.select().from(events).where(gt(events.id, id)).orderBy(asc(events.id)).limit(limit);
}

/** Takes up to `limit` due jobs until `leasedUntil`: whoever dies meanwhile gives them back by the time passing. */
export async function claimJobs(tx: Tx, now: number, leasedUntil: number, limit: number): Promise<JobRow[]> {
  const due = await tx.select().from(jobs).where(lte(jobs.runAt, now)).orderBy(asc(jobs.runAt), asc(jobs.id)).limit(limit);
  if (due.length === 0) return [];
  const ids = due.map((job) => job.id);
  await tx
    .update(jobs)
    .set({ runAt: leasedUntil, attempts: sql`${jobs.attempts} + 1` })
    .where(inArray(jobs.id, ids));
  return due;
}

export async function deleteJobs(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.delete(jobs).where(inArray(jobs.id, [...ids]));
}

export async function postponeJob(tx: Tx, id: string, runAt: number, lastError: string): Promise<void> {
  await tx.update(jobs).set({ runAt, lastError }).where(eq(jobs.id, id));
}

/** When the next job is due, or undefined when none waits. */
export async function nextJobAt(db: Reader): Promise<number | undefined> {
  const [job] = await db.select({ runAt: jobs.runAt }).from(jobs).orderBy(asc(jobs.runAt)).limit(1);
  return job?.runAt;
}

export async function countDueJobs(db: Reader, now: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(jobs)
    .where(and(lte(jobs.runAt, now)));
  return row?.n ?? 0;
}
