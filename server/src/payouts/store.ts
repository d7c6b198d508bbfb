import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, after as behind, rowCount } from '#server/platform/db/sql.js';
import type { PayoutState } from './rules/payout.ts';
import { type Payout, payouts } from './tables.ts';

export async function insertPayout(tx: Tx, payout: Payout): Promise<void> {
  await tx.insert(payouts).values(payout);
}

export async function findPayout(db: Reader, id: string): Promise<Payout | undefined> {
  const [row] = await db.select().from(payouts).where(eq(payouts.id, id));
  return row;
}

/** As a loader reads them. */
export async function listPayoutsById(db: Reader, ids: readonly string[]): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(inArray(payouts.id, [...ids]));
}

/** Moves a payout that is still in the state `from`. @returns it afterwards; undefined when it had moved meanwhile. */
export async function movePayout(tx: Tx, id: string, from: PayoutState, change: Partial<Payout>): Promise<Payout | undefined> {
  const [row] = await tx
    .update(payouts)
    .set(change)
    .where(and(eq(payouts.id, id), eq(payouts.state, from)))
    .returning();
  return row;
}

export interface PayoutsWanted {
  readonly limit: number;
  readonly after?: readonly (string | number)[] | undefined;
  readonly shopId?: string;
  readonly states?: readonly PayoutState[];
}

const matching = ({ shopId, states }: Omit<PayoutsWanted, 'limit'>) =>
  and(shopId ? eq(payouts.shopId, shopId) : undefined, states?.length ? inArray(payouts.state, [...states]) : undefined);

/** Payouts, the newest first. */
export async function listPayouts(db: Reader, wanted: PayoutsWanted): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(and(matching(wanted), wanted.after && before([payouts.createdAt, payouts.id], wanted.after)))
    .orderBy(desc(payouts.createdAt), desc(payouts.id))
    .limit(wanted.limit);
}

/** Payouts of one state, the longest waiting first, behind the place `after` (time, id). */
export async function listWaitingPayouts(
  db: Reader,
  state: PayoutState,
  limit: number,
  after?: readonly (string | number)[],
): Promise<Payout[]> {
  return db
    .select()
    .from(payouts)
    .where(and(eq(payouts.state, state), after && behind([payouts.createdAt, payouts.id], after)))
    .orderBy(asc(payouts.createdAt), asc(payouts.id))
    .limit(limit);
}

export async function listPayoutsOfBatch(db: Reader, batch: string): Promise<Payout[]> {
  return db.select().from(payouts).where(eq(payouts.batch, batch)).orderBy(asc(payouts.createdAt), asc(payouts.id));
}

export async function countPayouts(db: Reader, wanted: Omit<PayoutsWanted, 'limit'>): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(payouts).where(matching(wanted));
  return row?.n ?? 0;
}
