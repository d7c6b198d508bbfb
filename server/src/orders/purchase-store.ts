import { and, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { type Purchase, purchases } from './tables.ts';

export async function findPurchase(db: Reader, id: string): Promise<Purchase | undefined> {
  const [purchase] = await db.select().from(purchases).where(eq(purchases.id, id));
  return purchase;
}

export async function findPurchaseOf(db: Reader, buyerId: string, id: string): Promise<Purchase | undefined> {
  const [purchase] = await db
    .select()
    .from(purchases)
    .where(and(eq(purchases.id, id), eq(purchases.buyerId, buyerId)));
  return purchase;
}

export async function listPurchases(db: Reader, ids: readonly string[]): Promise<Purchase[]> {
  return db
    .select()
    .from(purchases)
    .where(inArray(purchases.id, [...ids]));
}

export async function insertPurchase(tx: Tx, purchase: Purchase): Promise<void> {
  await tx.insert(purchases).values(purchase);
}

export async function savePurchase(tx: Tx, id: string, change: Partial<Pick<Purchase, 'paidAt' | 'holdUntil'>>): Promise<void> {
  await tx.update(purchases).set(change).where(eq(purchases.id, id));
}
