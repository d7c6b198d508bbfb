import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import type { AttemptState } from './rules/attempt.ts';
import type { RefundState } from './rules/refund.ts';
import { type PaymentAttempt, paymentAttempts, paymentCallbacks, type Refund, refunds } from './tables.ts';

export async function findAttempt(db: Reader, id: string): Promise<PaymentAttempt | undefined> {
  const [attempt] = await db.select().from(paymentAttempts).where(eq(paymentAttempts.id, id));
  return attempt;
}

export async function findAttemptByRef(db: Reader, provider: string, ref: string): Promise<PaymentAttempt | undefined> {
  const [attempt] = await db
    .select()
    .from(paymentAttempts)
    .where(and(eq(paymentAttempts.provider, provider), eq(paymentAttempts.providerRef, ref)));
  return attempt;
}

/** The tries of purchases, oldest first. */
export async function listAttempts(db: Reader, purchaseIds: readonly string[]): Promise<PaymentAttempt[]> {
  return db
    .select()
    .from(paymentAttempts)
    .where(inArray(paymentAttempts.purchaseId, [...purchaseIds]))
    .orderBy(asc(paymentAttempts.startedAt), asc(paymentAttempts.id));
}

export async function insertAttempt(tx: Tx, attempt: PaymentAttempt): Promise<void> {
  await tx.insert(paymentAttempts).values(attempt);
}

/** Changes an attempt that is still in `expected`. @returns it, or undefined when it moved on meanwhile. */
export async function saveAttempt(
  tx: Tx,
  id: string,
  expected: AttemptState,
  change: Partial<PaymentAttempt>,
): Promise<PaymentAttempt | undefined> {
  const [saved] = await tx
    .update(paymentAttempts)
    .set(change)
    .where(and(eq(paymentAttempts.id, id), eq(paymentAttempts.state, expected)))
    .returning();
  return saved;
}

/** @returns false when the provider told us this before. */
export async function insertCallback(tx: Tx, callback: typeof paymentCallbacks.$inferSelect): Promise<boolean> {
  return (await tx.insert(paymentCallbacks).values(callback).onConflictDoNothing().returning()).length > 0;
}

export async function findCallback(db: Reader, id: string): Promise<typeof paymentCallbacks.$inferSelect | undefined> {
  const [callback] = await db.select().from(paymentCallbacks).where(eq(paymentCallbacks.id, id));
  return callback;
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

export async function listRefundsOfPurchase(db: Reader, purchaseId: string): Promise<Refund[]> {
  return db.select().from(refunds).where(eq(refunds.purchaseId, purchaseId)).orderBy(asc(refunds.requestedAt), asc(refunds.id));
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
export async function markApplied(tx: Tx, id: string, isApplied: boolean): Promise<void> {
  await tx.update(paymentAttempts).set({ isApplied }).where(eq(paymentAttempts.id, id));
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
