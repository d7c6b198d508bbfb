import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql, sum } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll, insertNew } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf, rowCount, startsWith } from '#server/platform/db/sql.js';
import {
  type HoldCause,
  type LedgerEntry,
  type LedgerSeal,
  type LedgerTransaction,
  ledgerEntries,
  ledgerHolds,
  ledgerSeals,
  ledgerTransactions,
} from './tables.ts';

/** @returns false when the fact is booked already. */
export async function insertTransaction(tx: Tx, transaction: LedgerTransaction): Promise<boolean> {
  return insertNew(tx, 'ledger transactions', ledgerTransactions, transaction);
}

export async function insertEntries(tx: Tx, entries: LedgerEntry[]): Promise<void> {
  await insertAll(tx, 'ledger entries', ledgerEntries, entries);
}

/** The balance of an account: debit above zero, credit below. */
export async function findBalance(db: Reader, account: string, currency: string): Promise<number> {
  const build = () =>
    db
      .select({ total: sum(ledgerEntries.amountMinor).mapWith(Number) })
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.account, sql.placeholder('account')), eq(ledgerEntries.currency, sql.placeholder('currency'))));
  const [row] = await prepared(db, 'ledger:balance', build).execute({ account, currency });
  return row?.total ?? 0;
}

export interface Balance {
  readonly account: string;
  readonly currency: string;
  readonly amountMinor: number;
}

const balanceColumns = {
  account: ledgerEntries.account,
  currency: ledgerEntries.currency,
  amountMinor: sum(ledgerEntries.amountMinor).mapWith(Number),
};

/** The balances of these accounts, per account and currency; those without an entry are left out. */
export async function listBalances(db: Reader, accounts: readonly string[]): Promise<Balance[]> {
  return db
    .select(balanceColumns)
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.account, [...accounts]))
    .groupBy(ledgerEntries.account, ledgerEntries.currency);
}

/** Balances of all accounts whose name begins so, per account and currency. */
export async function listBalancesBelow(db: Reader, prefix: string): Promise<Balance[]> {
  return db
    .select(balanceColumns)
    .from(ledgerEntries)
    .where(startsWith(ledgerEntries.account, prefix))
    .groupBy(ledgerEntries.account, ledgerEntries.currency);
}

/** What was booked on an account in all bookings of a kind that are about something, such as an order. */
export interface BookedFor {
  readonly refId: string;
  readonly kind: string;
  readonly account: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** Everything that was booked about these, summed by kind and account, as a loader reads it. */
export async function listBookedFor(db: Reader, refIds: readonly string[]): Promise<BookedFor[]> {
  const { refId, kind } = ledgerTransactions;
  const { account, currency } = ledgerEntries;
  const build = () =>
    db
      .select({ refId, kind, ...balanceColumns })
      .from(ledgerTransactions)
      .innerJoin(ledgerEntries, eq(ledgerEntries.transactionId, ledgerTransactions.id))
      .where(isOneOf(refId, 'refIds'))
      .groupBy(refId, kind, account, currency);
  return prepared(db, 'ledger:booked for', build).execute({ refIds: listOf(refIds) });
}

/** The sum of all entries whose account is `group` or begins with `group:`, per currency; of all entries for an empty one. */
export async function listSums(db: Reader, group: string): Promise<{ currency: string; amountMinor: number }[]> {
  const isIn = or(eq(ledgerEntries.account, group), startsWith(ledgerEntries.account, `${group}:`));
  return db
    .select({ currency: ledgerEntries.currency, amountMinor: sum(ledgerEntries.amountMinor).mapWith(Number) })
    .from(ledgerEntries)
    .where(group === '' ? undefined : isIn)
    .groupBy(ledgerEntries.currency);
}

/** An entry with the booking that it belongs to. */
export interface LedgerLine {
  readonly entry: LedgerEntry;
  readonly transaction: LedgerTransaction;
}

/** What an account took in and gave out, the newest first. @param afterId The entry behind which to go on. @param currency Only in it. */
export async function listEntriesOfAccount(
  db: Reader,
  account: string,
  limit: number,
  afterId: string | undefined,
  currency?: string,
): Promise<LedgerLine[]> {
  return db
    .select({ entry: ledgerEntries, transaction: ledgerTransactions })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(and(isOn(account, currency), afterId === undefined ? undefined : lt(ledgerEntries.id, afterId)))
    .orderBy(desc(ledgerEntries.id))
    .limit(limit);
}

function isOn(account: string, currency: string | undefined) {
  return and(eq(ledgerEntries.account, account), currency === undefined ? undefined : eq(ledgerEntries.currency, currency));
}

export async function countEntriesOfAccount(db: Reader, account: string, currency?: string): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(ledgerEntries).where(isOn(account, currency));
  return row?.n ?? 0;
}

export async function countLedger(db: Reader): Promise<{ transactionCount: number; entryCount: number }> {
  const [transactions] = await db.select({ n: rowCount }).from(ledgerTransactions);
  const [entries] = await db.select({ n: rowCount }).from(ledgerEntries);
  return { transactionCount: transactions?.n ?? 0, entryCount: entries?.n ?? 0 };
}

/** Sealed bookings behind a place in the chain, with their seals. */
export async function listSealed(
  db: Reader,
  afterSeq: number,
  limit: number,
): Promise<{ seal: LedgerSeal; transaction: LedgerTransaction }[]> {
  return db
    .select({ seal: ledgerSeals, transaction: ledgerTransactions })
    .from(ledgerSeals)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerSeals.transactionId))
    .where(gt(ledgerSeals.seq, afterSeq))
    .orderBy(asc(ledgerSeals.seq))
    .limit(limit);
}

export async function insertHold(tx: Tx, hold: typeof ledgerHolds.$inferInsert): Promise<void> {
  await tx.insert(ledgerHolds).values(hold).onConflictDoNothing();
}

/** Other causes go on holding. */
export async function deleteHold(tx: Tx, orderId: string, cause: HoldCause): Promise<void> {
  await tx.delete(ledgerHolds).where(and(eq(ledgerHolds.orderId, orderId), eq(ledgerHolds.cause, cause)));
}

export async function isHeld(db: Reader, orderId: string): Promise<boolean> {
  return (await db.select().from(ledgerHolds).where(eq(ledgerHolds.orderId, orderId))).length > 0;
}

/** Of these orders, those whose money is held back, as a loader reads them. */
export async function listHeldOrders(db: Reader, orderIds: readonly string[]): Promise<{ id: string }[]> {
  return db
    .select({ id: ledgerHolds.orderId })
    .from(ledgerHolds)
    .where(inArray(ledgerHolds.orderId, [...orderIds]));
}

export async function findLastSeal(db: Reader): Promise<LedgerSeal | undefined> {
  const [last] = await db.select().from(ledgerSeals).orderBy(desc(ledgerSeals.seq)).limit(1);
  return last;
}

/** The chain, from its first link. */
export async function listSeals(db: Reader): Promise<LedgerSeal[]> {
  return db.select().from(ledgerSeals).orderBy(asc(ledgerSeals.seq));
}

/** Bookings behind an id that have no seal, in the order of their ids. */
export async function listUnsealed(db: Reader, afterId: string, limit: number): Promise<LedgerTransaction[]> {
  const rows = await db
    .select({ transaction: ledgerTransactions })
    .from(ledgerTransactions)
    .leftJoin(ledgerSeals, eq(ledgerSeals.transactionId, ledgerTransactions.id))
    .where(and(gt(ledgerTransactions.id, afterId), isNull(ledgerSeals.seq)))
    .orderBy(asc(ledgerTransactions.id))
    .limit(limit);
  return rows.map((row) => row.transaction);
}

export async function listTransactions(db: Reader, ids: readonly string[]): Promise<LedgerTransaction[]> {
  return db
    .select()
    .from(ledgerTransactions)
    .where(inArray(ledgerTransactions.id, [...ids]));
}

export async function listEntriesOf(db: Reader, transactionIds: readonly string[]): Promise<LedgerEntry[]> {
  return transactionIds.length === 0
    ? []
    : db
        .select()
        .from(ledgerEntries)
        .where(inArray(ledgerEntries.transactionId, [...transactionIds]));
}

export async function insertSeals(tx: Tx, seals: LedgerSeal[]): Promise<void> {
  await insertAll(tx, 'ledger seals', ledgerSeals, seals);
}
