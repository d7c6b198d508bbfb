import { asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { insertAll } from '../db/insert-all.ts';
import { prepared } from '../db/prepared.ts';
import { isOneOf, listOf } from '../db/sql.ts';
import { events, jobs } from './tables.ts';

export type EventRow = typeof events.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;

export async function insertEvent(tx: Tx, event: EventRow, duties: (typeof jobs.$inferInsert)[]): Promise<void> {
  await insertAll(tx, 'events', events, [event]);
  await insertAll(tx, 'jobs', jobs, duties);
}

export async function findEvents(db: Reader, ids: readonly string[]): Promise<EventRow[]> {
  return ids.length === 0
    ? []
    : prepared(db, 'events:ids', () => db.select().from(events).where(isOneOf(events.id, 'ids'))).execute({ ids: listOf(ids) });
}

/** Events after an id, oldest first. */
export async function listEventsAfter(db: Reader, id: string, limit: number): Promise<EventRow[]> {
  return db.select().from(events).where(gt(events.id, id)).orderBy(asc(events.id)).limit(limit);
}

/** Takes up to `limit` due jobs until `leasedUntil`: whoever dies meanwhile gives them back by the time passing. */
export async function claimJobs(tx: Tx, now: number, leasedUntil: number, limit: number): Promise<JobRow[]> {
  const find = () =>
    tx
      .select()
      .from(jobs)
      .where(lte(jobs.runAt, sql.placeholder('now')))
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(sql.placeholder('limit'));
  const due = await prepared(tx, 'jobs:due', find).execute({ now, limit });
  if (due.length === 0) return [];
  const lease = () =>
    tx
      .update(jobs)
      .set({ runAt: sql`${sql.placeholder('leasedUntil')}`, attempts: sql`${jobs.attempts} + 1` })
      .where(isOneOf(jobs.id, 'ids'))
      .returning();
  await prepared(tx, 'jobs:lease', lease).execute({ leasedUntil, ids: listOf(due.map((job) => job.id)) });
  return due;
}

export async function deleteJobs(tx: Tx, ids: readonly string[]): Promise<void> {
  const build = () => tx.delete(jobs).where(isOneOf(jobs.id, 'ids')).returning();
  await prepared(tx, 'jobs:delete', build).execute({ ids: listOf(ids) });
}

export async function postponeJob(tx: Tx, id: string, runAt: number, lastError: string): Promise<void> {
  await tx.update(jobs).set({ runAt, lastError }).where(eq(jobs.id, id));
}

/** When the next job is due, or undefined when none waits. */
export async function nextJobAt(db: Reader): Promise<number | undefined> {
  const build = () => db.select({ runAt: jobs.runAt }).from(jobs).orderBy(asc(jobs.runAt)).limit(1);
  const [job] = await prepared(db, 'jobs:next', build).execute({});
  return job?.runAt;
}
