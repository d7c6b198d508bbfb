import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { disputesOnClock } from '#server/disputes/index.js';
import { ordersOnClock, purchasesOnClock, type Side } from '#server/orders/index.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { after as behind, rowCount } from '#server/platform/db/sql.js';
import type { DeadlineRow } from '#server/platform/deadlines/store.js';
import { deadlines } from '#server/platform/deadlines/tables.js';
import { type CalendarFeed, calendarFeeds } from './tables.ts';

export interface DeadlinesWanted {
  /** Whose purchases, orders and disputes. */
  readonly side: Side;
  readonly kinds: readonly string[];
  /** Only those before which this party can act. */
  readonly awaiting?: string;
}

/** The clocks that run, the next to ring first. @param after Key of the last row of the page before: when it rings, and its id. */
export async function listRunning(
  db: Reader,
  wanted: DeadlinesWanted,
  limit: number,
  after?: readonly (string | number)[],
): Promise<DeadlineRow[]> {
  return db
    .select()
    .from(deadlines)
    .where(and(isWanted(db, wanted), after && behind([deadlines.dueAt, deadlines.id], after)))
    .orderBy(asc(deadlines.dueAt), asc(deadlines.id))
    .limit(limit);
}

export async function countRunning(db: Reader, wanted: DeadlinesWanted): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(deadlines).where(isWanted(db, wanted));
  return row?.n ?? 0;
}

function isWanted(db: Reader, { side, kinds, awaiting }: DeadlinesWanted): SQL | undefined {
  const isOwn = side === 'EVERYBODY' ? undefined : inArray(deadlines.subjectId, subjectsOf(db, side));
  return and(
    isNull(deadlines.pausedSince),
    inArray(deadlines.kind, [...kinds]),
    awaiting ? eq(deadlines.awaiting, awaiting) : undefined,
    isOwn,
  );
}

/** One list of ids, so that the engines look up its clocks instead of reading them all. */
function subjectsOf(db: Reader, side: Exclude<Side, 'EVERYBODY'>) {
  const ofBoth = ordersOnClock(db, side).unionAll(disputesOnClock(db, side));
  return 'buyerId' in side ? ofBoth.unionAll(purchasesOnClock(db, side)) : ofBoth;
}

export async function findFeed(db: Reader, accountId: string): Promise<CalendarFeed | undefined> {
  const [feed] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.accountId, accountId));
  return feed;
}

export async function findFeedBySecret(db: Reader, secretHash: string): Promise<CalendarFeed | undefined> {
  const [feed] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.secretHash, secretHash));
  return feed;
}

/** Keeps the link of an account instead of the one before. */
export async function saveFeed(tx: Tx, { accountId, secretHash, madeAt }: CalendarFeed): Promise<void> {
  const set = { secretHash, madeAt };
  await tx
    .insert(calendarFeeds)
    .values({ accountId, ...set })
    .onConflictDoUpdate({ target: calendarFeeds.accountId, set });
}

export async function deleteFeed(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.accountId, accountId));
}
