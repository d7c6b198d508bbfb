import { and, asc, eq, gt, inArray, isNull, lte, ne, sum } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { rowCount } from '#server/platform/db/sql.js';
import type { LedgerLine } from './store.ts';
import { ledgerClaims, ledgerEntries, ledgerHolds, ledgerTransactions } from './tables.ts';

/** An entry that nothing has settled yet. */
export interface Unclaimed {
  readonly id: string;
  readonly amountMinor: number;
  /** What it was booked for, such as an order. */
  readonly refId: string;
}

/** What an account holds and nothing has settled yet. */
export async function listUnclaimed(db: Reader, account: string, currency: string): Promise<Unclaimed[]> {
  return db
    .select({ id: ledgerEntries.id, amountMinor: ledgerEntries.amountMinor, refId: ledgerTransactions.refId })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .leftJoin(ledgerClaims, eq(ledgerClaims.entryId, ledgerEntries.id))
    .where(and(eq(ledgerEntries.account, account), eq(ledgerEntries.currency, currency), isNull(ledgerClaims.entryId)));
}

/** Settles entries. @throws the engine's error when one of them is settled already: the whole transaction falls. */
export async function claimEntries(tx: Tx, entryIds: readonly string[], claimedBy: string): Promise<void> {
  await insertAll(
    tx,
    'ledger claims',
    ledgerClaims,
    entryIds.map((entryId) => ({ entryId, claimedBy })),
  );
}

/** What was settled together, the oldest first, without the booking that settled it. @param afterId The entry behind which to go on. */
export async function listClaimed(db: Reader, claimedBy: string, limit: number, afterId?: string): Promise<LedgerLine[]> {
  return db
    .select({ entry: ledgerEntries, transaction: ledgerTransactions })
    .from(ledgerClaims)
    .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerClaims.entryId))
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(
      and(
        eq(ledgerClaims.claimedBy, claimedBy),
        ne(ledgerTransactions.refId, claimedBy),
        afterId === undefined ? undefined : gt(ledgerClaims.entryId, afterId),
      ),
    )
    .orderBy(asc(ledgerClaims.entryId))
    .limit(limit);
}

/** Whether something that was settled together belongs to an order whose money is held. */
export async function isClaimHeld(db: Reader, claimedBy: string): Promise<boolean> {
  const [held] = await db
    .select({ orderId: ledgerHolds.orderId })
    .from(ledgerClaims)
    .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerClaims.entryId))
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .innerJoin(ledgerHolds, eq(ledgerHolds.orderId, ledgerTransactions.refId))
    .where(eq(ledgerClaims.claimedBy, claimedBy))
    .limit(1);
  return held !== undefined;
}

/** How many entries were settled together, the settling booking's own among them. */
export async function countClaimed(db: Reader, claimedBy: string): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(ledgerClaims).where(eq(ledgerClaims.claimedBy, claimedBy));
  return row?.n ?? 0;
}

/** The balance of an account as it was with the entry of this id, in the order of the entries. */
export async function sumEntriesUpTo(db: Reader, account: string, currency: string, entryId: string): Promise<number> {
  const [row] = await db
    .select({ total: sum(ledgerEntries.amountMinor).mapWith(Number) })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.account, account), eq(ledgerEntries.currency, currency), lte(ledgerEntries.id, entryId)));
  return row?.total ?? 0;
}

/** What the market's share in all bookings on these accounts comes to, as a loader reads it; credit below zero. */
export async function listCommissions(db: Reader, accounts: readonly string[]): Promise<{ id: string; amountMinor: number }[]> {
  const share = db
    .select({ transactionId: ledgerEntries.transactionId, amountMinor: ledgerEntries.amountMinor })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.account, 'commission'))
    .as('share');
  return db
    .select({ id: ledgerEntries.account, amountMinor: sum(share.amountMinor).mapWith(Number) })
    .from(ledgerEntries)
    .innerJoin(share, eq(share.transactionId, ledgerEntries.transactionId))
    .where(inArray(ledgerEntries.account, [...accounts]))
    .groupBy(ledgerEntries.account);
}

/** The market's share in each of these bookings, as a loader reads it; credit below zero. */
export async function listCommissionsOfBookings(db: Reader, ids: readonly string[]): Promise<{ id: string; amountMinor: number }[]> {
  return db
    .select({ id: ledgerEntries.transactionId, amountMinor: sum(ledgerEntries.amountMinor).mapWith(Number) })
    .from(ledgerEntries)
    .where(and(inArray(ledgerEntries.transactionId, [...ids]), eq(ledgerEntries.account, 'commission')))
    .groupBy(ledgerEntries.transactionId);
}
