import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import { type Purchase, purchases } from './tables.ts';

export async function findPurchase(db: Reader, id: string): Promise<Purchase | undefined> {
  const [purchase] = await prepared(db, 'purchases:id', () =>
    db
      .select()
      .from(purchases)
      .where(eq(purchases.id, sql.placeholder('id'))),
  ).execute({ id });
  return purchase;
}

export async function findPurchaseOf(db: Reader, buyerId: string, id: string): Promise<Purchase | undefined> {
  const purchase = await findPurchase(db, id);
  return purchase?.buyerId === buyerId ? purchase : undefined;
}

export async function listPurchases(db: Reader, ids: readonly string[]): Promise<Purchase[]> {
  return prepared(db, 'purchases:ids', () => db.select().from(purchases).where(isOneOf(purchases.id, 'ids'))).execute({
    ids: listOf(ids),
  });
}

/** The ids of a buyer's purchases that are not paid, as a part of a query: clocks run of those only. */
export function purchasesOnClock(db: Reader, { buyerId }: { buyerId: string }) {
  return db
    .select({ id: purchases.id })
    .from(purchases)
    .where(and(eq(purchases.buyerId, buyerId), isNull(purchases.paidAt)));
}

/** The unpaid purchases that keep goods for a buyer now, but for one. */
export async function listHoldingPurchases(db: Reader, buyerId: string, now: number, exceptId: string): Promise<{ id: string }[]> {
  const isMeant = () =>
    and(
      eq(purchases.buyerId, sql.placeholder('buyerId')),
      gt(purchases.holdUntil, sql.placeholder('now')),
      ne(purchases.id, sql.placeholder('exceptId')),
    );
  return prepared(db, 'purchases:holding', () => db.select({ id: purchases.id }).from(purchases).where(isMeant())).execute({
    ...{ buyerId, now, exceptId },
  });
}

export async function insertPurchase(tx: Tx, purchase: Purchase): Promise<void> {
  await insertAll(tx, 'purchases', purchases, [purchase]);
}

export async function savePurchase(tx: Tx, id: string, change: Partial<Pick<Purchase, 'paidAt' | 'holdUntil'>>): Promise<void> {
  await updateWhere(tx, 'purchases', purchases, change, () => eq(purchases.id, sql.placeholder('id')), { id });
}
