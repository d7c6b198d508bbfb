import { eq, lte, sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { throttles } from './tables.ts';

export type Throttle = typeof throttles.$inferSelect;

/** Counts a try; a window that is over begins anew. @returns the window with this try in it. */
export async function countTry(tx: Tx, id: string, now: number, windowMs: number): Promise<Throttle> {
  const isOver = sql`${throttles.startedAt} <= ${now - windowMs}`;
  const [row] = await tx
    .insert(throttles)
    .values({ id, startedAt: now, count: 1 })
    .onConflictDoUpdate({
      target: throttles.id,
      set: {
        count: sql`CASE WHEN ${isOver} THEN 1 ELSE ${throttles.count} + 1 END`,
        startedAt: sql`CASE WHEN ${isOver} THEN ${now} ELSE ${throttles.startedAt} END`,
      },
    })
    .returning();
  return row!;
}

export async function deleteThrottle(tx: Tx, id: string): Promise<void> {
  await tx.delete(throttles).where(eq(throttles.id, id));
}

export async function deleteThrottlesBefore(tx: Tx, startedBefore: number): Promise<void> {
  await tx.delete(throttles).where(lte(throttles.startedAt, startedBefore));
}
