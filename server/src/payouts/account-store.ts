import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { type PayoutAccount, payoutAccounts } from './tables.ts';

export async function findPayoutAccount(db: Reader, shopId: string): Promise<PayoutAccount | undefined> {
  const [row] = await db.select().from(payoutAccounts).where(eq(payoutAccounts.shopId, shopId));
  return row;
}

/** As a loader reads them. */
export async function listPayoutAccounts(db: Reader, shopIds: readonly string[]): Promise<(PayoutAccount & { id: string })[]> {
  const rows = await db
    .select()
    .from(payoutAccounts)
    .where(inArray(payoutAccounts.shopId, [...shopIds]));
  return rows.map((row) => ({ ...row, id: row.shopId }));
}

/** Shops at which the clock is to look now, the longest waiting first. */
export async function listDueShops(db: Reader, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .select({ shopId: payoutAccounts.shopId })
    .from(payoutAccounts)
    .where(lte(payoutAccounts.nextAt, now))
    .orderBy(asc(payoutAccounts.nextAt), asc(payoutAccounts.shopId))
    .limit(limit);
  return rows.map(({ shopId }) => shopId);
}

export async function savePayoutAccount(tx: Tx, account: PayoutAccount): Promise<void> {
  const { shopId, ...change } = account;
  await tx.insert(payoutAccounts).values(account).onConflictDoUpdate({ target: payoutAccounts.shopId, set: change });
}

/** Moves the clock of a shop on, in one statement: of two who try, one does. @returns false when it was moved meanwhile. */
export async function movePayoutClock(tx: Tx, shopId: string, from: number, nextAt: number): Promise<boolean> {
  const isIt = and(eq(payoutAccounts.shopId, shopId), eq(payoutAccounts.nextAt, from));
  return (await tx.update(payoutAccounts).set({ nextAt }).where(isIt).returning()).length > 0;
}

export async function markRefused(tx: Tx, shopId: string, refusedFor: PayoutAccount['refusedFor']): Promise<void> {
  await tx.update(payoutAccounts).set({ refusedFor }).where(eq(payoutAccounts.shopId, shopId));
}
