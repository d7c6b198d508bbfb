import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import type { HoldState } from './rules/hold.ts';
import { type Hold, holds, type Stock, stock } from './tables.ts';

export async function listStock(db: Reader, variantIds: readonly string[]): Promise<Stock[]> {
  return variantIds.length === 0
    ? []
    : prepared(db, 'stock:variants', () => db.select().from(stock).where(isOneOf(stock.variantId, 'variantIds'))).execute({
        variantIds: listOf(variantIds),
      });
}

/** The shelf as a loader reads it: keyed by the variant. */
export async function listStockById(db: Reader, variantIds: readonly string[]): Promise<(Stock & { id: string })[]> {
  return (await listStock(db, variantIds)).map((row) => ({ ...row, id: row.variantId }));
}

export async function insertStock(tx: Tx, rows: Stock[]): Promise<void> {
  await insertAll(tx, 'stock', stock, rows);
}

/** Sets what is on the shelf, unless more than that is promised. @returns whether it was set. */
export async function saveOnHand(tx: Tx, variantId: string, onHand: number): Promise<boolean> {
  const rows = await tx
    .update(stock)
    .set({ onHand })
    .where(and(eq(stock.variantId, variantId), sql`${stock.reserved} <= ${onHand}`))
    .returning();
  return rows.length > 0;
}

/** Forgets the shelves of variants that nobody could ever buy. */
export async function deleteStock(tx: Tx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length > 0) await tx.delete(stock).where(inArray(stock.variantId, [...variantIds]));
}

/** Promises goods if they are there, in one statement. @returns the shelf afterwards, or undefined when less is left. */
export async function reserve(tx: Tx, variantId: string, quantity: number): Promise<Stock | undefined> {
  const count = sql.placeholder('quantity');
  const build = () =>
    tx
      .update(stock)
      .set({ reserved: sql`${stock.reserved} + ${count}` })
      .where(and(eq(stock.variantId, sql.placeholder('variantId')), sql`${stock.onHand} - ${stock.reserved} >= ${count}`))
      .returning();
  const [row] = await prepared(tx, 'stock:reserve', build).execute({ variantId, quantity });
  return row;
}

/** Takes a promise back; the goods stay on the shelf. */
export async function unreserve(tx: Tx, variantId: string, quantity: number): Promise<Stock | undefined> {
  const [row] = await tx
    .update(stock)
    .set({ reserved: sql`${stock.reserved} - ${quantity}` })
    .where(eq(stock.variantId, variantId))
    .returning();
  return row;
}

/** Promised goods leave the shelf. */
export async function takeFromShelf(tx: Tx, variantId: string, quantity: number): Promise<void> {
  await tx
    .update(stock)
    .set({ onHand: sql`${stock.onHand} - ${quantity}`, reserved: sql`${stock.reserved} - ${quantity}` })
    .where(eq(stock.variantId, variantId));
}

export async function insertHolds(tx: Tx, rows: Hold[]): Promise<void> {
  await insertAll(tx, 'holds', holds, rows);
}

/** An order's holds, by variant: the order in which rows are locked. */
export async function listHolds(db: Reader, orderId: string): Promise<Hold[]> {
  const build = () =>
    db
      .select()
      .from(holds)
      .where(eq(holds.orderId, sql.placeholder('orderId')))
      .orderBy(asc(holds.variantId), asc(holds.id));
  return prepared(db, 'holds:order', build).execute({ orderId });
}

export async function saveHold(
  tx: Tx,
  id: string,
  change: { state: HoldState; expiresAt?: number | null; soldQuantity?: number },
): Promise<void> {
  await updateWhere(tx, 'holds', holds, change, () => eq(holds.id, sql.placeholder('id')), { id });
}
