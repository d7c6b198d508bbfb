import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll, insertNew } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { after, before, isOneOf, listOf, rowCount, startsWith } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import type { AttemptState } from './rules/attempt.ts';
import type { MethodCode } from './rules/method-data.ts';
import type { RefundState } from './rules/refund.ts';
import {
  type Chargeback,
  chargebacks,
  type OfflineReceipt,
  offlineReceipts,
  type PaymentAttempt,
  paymentAttempts,
  paymentCallbacks,
  type Refund,
  refunds,
} from './tables.ts';

export async function findAttempt(db: Reader, id: string): Promise<PaymentAttempt | undefined> {
  const [attempt] = await prepared(db, 'attempts:id', () =>
    db
      .select()
      .from(paymentAttempts)
      .where(eq(paymentAttempts.id, sql.placeholder('id'))),
  ).execute({ id });
  return attempt;
}

export async function findAttemptByRef(db: Reader, provider: string, ref: string): Promise<PaymentAttempt | undefined> {
  const isMeant = () =>
    and(eq(paymentAttempts.provider, sql.placeholder('provider')), eq(paymentAttempts.providerRef, sql.placeholder('ref')));
  const [attempt] = await prepared(db, 'attempts:ref', () => db.select().from(paymentAttempts).where(isMeant())).execute({ provider, ref });
  return attempt;
}

/** The tries of purchases, oldest first. */
export async function listAttempts(db: Reader, purchaseIds: readonly string[]): Promise<PaymentAttempt[]> {
  const build = () =>
    db
      .select()
      .from(paymentAttempts)
      .where(isOneOf(paymentAttempts.purchaseId, 'purchaseIds'))
      .orderBy(asc(paymentAttempts.startedAt), asc(paymentAttempts.id));
  return prepared(db, 'attempts:purchases', build).execute({ purchaseIds: listOf(purchaseIds) });
}

export async function insertAttempt(tx: Tx, attempt: PaymentAttempt): Promise<void> {
  await insertAll(tx, 'attempts', paymentAttempts, [attempt]);
}

/** Changes an attempt that is still in `expected`. @returns it, or undefined when it moved on meanwhile. */
export async function saveAttempt(
  tx: Tx,
  id: string,
  expected: AttemptState,
  change: Partial<PaymentAttempt>,
): Promise<PaymentAttempt | undefined> {
  const isMeant = () => and(eq(paymentAttempts.id, sql.placeholder('id')), eq(paymentAttempts.state, sql.placeholder('expected')));
  const [saved] = await updateWhere(tx, 'attempts', paymentAttempts, change, isMeant, { id, expected });
  return saved;
}

/** @returns false when the provider told us this before. */
export async function insertCallback(tx: Tx, callback: typeof paymentCallbacks.$inferSelect): Promise<boolean> {
  return insertNew(tx, 'callbacks', paymentCallbacks, callback);
}

export async function findCallback(db: Reader, id: string): Promise<typeof paymentCallbacks.$inferSelect | undefined> {
  const [callback] = await prepared(db, 'callbacks:id', () =>
    db
      .select()
      .from(paymentCallbacks)
      .where(eq(paymentCallbacks.id, sql.placeholder('id'))),
  ).execute({ id });
  return callback;
}

export async function findReceipt(db: Reader, method: MethodCode, referenceKey: string): Promise<OfflineReceipt | undefined> {
  const [receipt] = await db
    .select()
    .from(offlineReceipts)
    .where(and(eq(offlineReceipts.method, method), eq(offlineReceipts.referenceKey, referenceKey)));
  return receipt;
}

export async function insertReceipt(tx: Tx, receipt: OfflineReceipt): Promise<void> {
  await tx.insert(offlineReceipts).values(receipt);
}

interface ExpectedAsked {
  readonly limit: number;
  readonly after?: readonly (string | number)[];
  /** The beginning of a reference: then tries that are over are looked at too, for money may come late. Empty for all that are awaited. */
  readonly reference: string;
}

const awaited: AttemptState[] = ['PENDING_OFFLINE', 'UNDERPAID'];

function isExpected(reference: string) {
  if (!reference) return inArray(paymentAttempts.state, awaited);
  return startsWith(paymentAttempts.reference, reference);
}

/** Tries that wait for money from outside, the one that must be paid first before the others. */
export async function listExpected(db: Reader, { limit, after: place, reference }: ExpectedAsked): Promise<PaymentAttempt[]> {
  return db
    .select()
    .from(paymentAttempts)
    .where(and(isExpected(reference), place && after([paymentAttempts.expiresAt, paymentAttempts.id], place)))
    .orderBy(asc(paymentAttempts.expiresAt), asc(paymentAttempts.id))
    .limit(limit);
}

export async function countExpected(db: Reader, reference: string): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(paymentAttempts).where(isExpected(reference));
  return row?.n ?? 0;
}

export async function insertRefunds(tx: Tx, rows: Refund[]): Promise<void> {
  await tx.insert(refunds).values(rows);
}

export async function findRefund(db: Reader, id: string): Promise<Refund | undefined> {
  const [refund] = await db.select().from(refunds).where(eq(refunds.id, id));
  return refund;
}

export async function listRefundsOfOrders(db: Reader, orderIds: readonly string[]): Promise<Refund[]> {
  return db
    .select()
    .from(refunds)
    .where(inArray(refunds.orderId, [...orderIds]))
    .orderBy(asc(refunds.requestedAt), asc(refunds.id));
}

/** How many refunds of a buyer are not with him yet. */
export async function countUnfinishedRefunds(db: Reader, buyerId: string): Promise<number> {
  const unfinished: RefundState[] = ['REQUESTED', 'PROCESSING', 'FAILED', 'CLAIMED'];
  const [row] = await db
    .select({ count: rowCount })
    .from(refunds)
    .where(and(eq(refunds.buyerId, buyerId), inArray(refunds.state, unfinished)));
  return row?.count ?? 0;
}

/** Refunds that belong to a purchase as a whole: of what was paid twice or too much. */
export async function listRefundsOfPurchases(db: Reader, purchaseIds: readonly string[]): Promise<Refund[]> {
  return db
    .select()
    .from(refunds)
    .where(and(inArray(refunds.purchaseId, [...purchaseIds]), isNull(refunds.orderId)))
    .orderBy(asc(refunds.requestedAt), asc(refunds.id));
}

export async function listRefundsOfPurchase(db: Reader, purchaseId: string): Promise<Refund[]> {
  return prepared(db, 'refunds:purchase', () =>
    db
      .select()
      .from(refunds)
      .where(eq(refunds.purchaseId, sql.placeholder('purchaseId')))
      .orderBy(asc(refunds.requestedAt), asc(refunds.id)),
  ).execute({ purchaseId });
}

/** All refunds, newest first. */
export async function listRefunds(
  db: Reader,
  page: { limit: number; after?: readonly (string | number)[]; states?: readonly RefundState[] },
): Promise<Refund[]> {
  const conditions = [
    page.after && before([refunds.requestedAt, refunds.id], page.after),
    page.states?.length ? inArray(refunds.state, [...page.states]) : undefined,
  ];
  return db
    .select()
    .from(refunds)
    .where(and(...conditions))
    .orderBy(desc(refunds.requestedAt), desc(refunds.id))
    .limit(page.limit);
}

/** Changes a refund that is still in one of `expected`. @returns it, or undefined when it moved on meanwhile. */
export async function saveRefund(
  tx: Tx,
  id: string,
  expected: readonly RefundState[],
  change: Partial<Refund>,
): Promise<Refund | undefined> {
  const [saved] = await tx
    .update(refunds)
    .set(change)
    .where(and(eq(refunds.id, id), inArray(refunds.state, [...expected])))
    .returning();
  return saved;
}

/** Notes whether an attempt's money was taken for its purchase, or goes back. */
/** @returns the attempt as it is then. */
export async function markApplied(tx: Tx, id: string, isApplied: boolean): Promise<PaymentAttempt | undefined> {
  const isMeant = () => eq(paymentAttempts.id, sql.placeholder('id'));
  const [marked] = await updateWhere(tx, 'attempts:applied', paymentAttempts, { isApplied }, isMeant, { id });
  return marked;
}

export async function listAttemptsById(db: Reader, ids: readonly string[]): Promise<PaymentAttempt[]> {
  return db
    .select()
    .from(paymentAttempts)
    .where(inArray(paymentAttempts.id, [...ids]));
}

export async function countRefunds(db: Reader, states: readonly RefundState[]): Promise<number> {
  const [row] = await db
    .select({ n: rowCount })
    .from(refunds)
    .where(states.length > 0 ? inArray(refunds.state, [...states]) : undefined);
  return row?.n ?? 0;
}

export async function findChargeback(db: Reader, id: string): Promise<Chargeback | undefined> {
  const [chargeback] = await db.select().from(chargebacks).where(eq(chargebacks.id, id));
  return chargeback;
}

export async function findChargebackByRef(db: Reader, provider: string, ref: string): Promise<Chargeback | undefined> {
  const [chargeback] = await db
    .select()
    .from(chargebacks)
    .where(and(eq(chargebacks.provider, provider), eq(chargebacks.providerRef, ref)));
  return chargeback;
}

export async function listChargebacksOfPurchase(db: Reader, purchaseId: string): Promise<Chargeback[]> {
  return db.select().from(chargebacks).where(eq(chargebacks.purchaseId, purchaseId)).orderBy(asc(chargebacks.id));
}

export async function listChargebacksOfPurchases(db: Reader, purchaseIds: readonly string[]): Promise<Chargeback[]> {
  return db
    .select()
    .from(chargebacks)
    .where(inArray(chargebacks.purchaseId, [...purchaseIds]))
    .orderBy(asc(chargebacks.id));
}

/** Adds a chargeback, or takes over how it ended. */
export async function saveChargeback(tx: Tx, chargeback: Chargeback): Promise<void> {
  const { state, endedAt } = chargeback;
  await tx.insert(chargebacks).values(chargeback).onConflictDoUpdate({ target: chargebacks.id, set: { state, endedAt } });
}
