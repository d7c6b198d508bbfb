import { and, asc, count, desc, eq, inArray, isNotNull, type SQL, sql, sum } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { after, before, isOneOf, listOf } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import type { OrderState } from './rules/lifecycle.ts';
import { type Order, type OrderHistoryRow, type OrderLine, orderHistory, orderLines, orders } from './tables.ts';

/** Whose orders are meant: a buyer's, a shop's, or, for staff, everybody's. */
export type Side = { readonly buyerId: string } | { readonly shopId: string } | 'EVERYBODY';

function belongsTo(side: Side): SQL | undefined {
  if (side === 'EVERYBODY') return undefined;
  return 'buyerId' in side ? eq(orders.buyerId, side.buyerId) : eq(orders.shopId, side.shopId);
}

/** Whether the order belongs to this side. */
export function isOn(side: Side, order: Pick<Order, 'buyerId' | 'shopId'>): boolean {
  if (side === 'EVERYBODY') return true;
  return 'buyerId' in side ? order.buyerId === side.buyerId : order.shopId === side.shopId;
}

/** The ids of a side's orders of which a clock runs, as a part of a query. */
export function ordersOnClock(db: Reader, side: Side) {
  return db
    .select({ id: orders.id })
    .from(orders)
    .where(and(belongsTo(side), isNotNull(orders.nextDueAt)));
}

export async function findOrder(db: Reader, id: string): Promise<Order | undefined> {
  const [order] = await prepared(db, 'orders:id', () =>
    db
      .select()
      .from(orders)
      .where(eq(orders.id, sql.placeholder('id'))),
  ).execute({ id });
  return order;
}

/** An order that this side may see. */
export async function findOrderOf(db: Reader, side: Side, id: string): Promise<Order | undefined> {
  const order = await findOrder(db, id);
  return order && isOn(side, order) ? order : undefined;
}

/** @param number As it is stored. */
export async function findOrderByNumber(db: Reader, number: string): Promise<Order | undefined> {
  const build = () =>
    db
      .select()
      .from(orders)
      .where(eq(orders.number, sql.placeholder('number')));
  const [order] = await prepared(db, 'orders:by-number', build).execute({ number });
  return order;
}

/** The orders of a shop with these numbers. */
export async function listOrdersByNumber(db: Reader, shopId: string, numbers: readonly string[]): Promise<Order[]> {
  return db
    .select()
    .from(orders)
    .where(and(eq(orders.shopId, shopId), inArray(orders.number, [...numbers])));
}

export async function isNumberTaken(db: Reader, number: string): Promise<boolean> {
  const build = () =>
    db
      .select({ id: orders.id })
      .from(orders)
      .where(eq(orders.number, sql.placeholder('number')));
  return (await prepared(db, 'orders:number', build).execute({ number })).length > 0;
}

export async function listOrders(db: Reader, ids: readonly string[]): Promise<Order[]> {
  return ids.length === 0
    ? []
    : prepared(db, 'orders:ids', () => db.select().from(orders).where(isOneOf(orders.id, 'ids'))).execute({ ids: listOf(ids) });
}

/** The orders of purchases, in the order of their ids: the order in which they are changed. */
export async function listOrdersOfPurchases(db: Reader, purchaseIds: readonly string[]): Promise<Order[]> {
  const build = () => db.select().from(orders).where(isOneOf(orders.purchaseId, 'purchaseIds')).orderBy(asc(orders.id));
  return prepared(db, 'orders:purchases', build).execute({ purchaseIds: listOf(purchaseIds) });
}

export interface OrdersWanted {
  readonly side: Side;
  readonly states: readonly OrderState[] | undefined;
  readonly sort: 'NEWEST' | 'DEADLINE';
  readonly limit: number;
  readonly after: readonly (string | number)[] | undefined;
}

/** A side's orders: newest first, or those with a running clock by the time left. */
export async function listOrdersOf(db: Reader, { side, states, sort, limit, after: cursor }: OrdersWanted): Promise<Order[]> {
  const byDeadline = sort === 'DEADLINE';
  const key = byDeadline ? [orders.nextDueAt, orders.id] : [orders.placedAt, orders.id];
  const conditions = [
    belongsTo(side),
    states?.length ? inArray(orders.state, [...states]) : undefined,
    byDeadline ? isNotNull(orders.nextDueAt) : undefined,
    cursor && (byDeadline ? after(key, cursor) : before(key, cursor)),
  ];
  const direction = byDeadline ? asc : desc;
  return db
    .select()
    .from(orders)
    .where(and(...conditions))
    .orderBy(...key.map((column) => direction(column)))
    .limit(limit);
}

/** How many orders a side has in each state. @param isTicking Only those with a running clock. */
export async function countByState(db: Reader, side: Side, isTicking = false): Promise<{ state: OrderState; count: number }[]> {
  const wanted = and(belongsTo(side), isTicking ? isNotNull(orders.nextDueAt) : undefined);
  return db.select({ state: orders.state, count: count() }).from(orders).where(wanted).groupBy(orders.state);
}

export async function countOrdersOfBuyers(db: Reader, buyerIds: readonly string[]): Promise<{ id: string; count: number }[]> {
  return db
    .select({ id: orders.buyerId, count: count() })
    .from(orders)
    .where(inArray(orders.buyerId, [...buyerIds]))
    .groupBy(orders.buyerId);
}

export async function insertOrders(tx: Tx, rows: Order[], lines: OrderLine[]): Promise<void> {
  await insertAll(tx, 'orders', orders, rows);
  await insertAll(tx, 'order lines', orderLines, lines);
}

/** @returns the saved order, or undefined when somebody changed it since it was read. */
export async function saveOrder(tx: Tx, order: Order): Promise<Order | undefined> {
  const { id, version } = order;
  const isMeant = () => and(eq(orders.id, sql.placeholder('id')), eq(orders.version, sql.placeholder('version')));
  const [saved] = await updateWhere(tx, 'orders', orders, { ...order, version: version + 1 }, isMeant, { id, version });
  return saved;
}

export async function listLinesOfOrders(db: Reader, orderIds: readonly string[]): Promise<OrderLine[]> {
  const build = () => db.select().from(orderLines).where(isOneOf(orderLines.orderId, 'orderIds')).orderBy(asc(orderLines.id));
  return prepared(db, 'order lines:orders', build).execute({ orderIds: listOf(orderIds) });
}

export async function saveLineCounts(tx: Tx, id: string, counts: { shippedQuantity?: number; cancelledQuantity?: number }): Promise<void> {
  await tx.update(orderLines).set(counts).where(eq(orderLines.id, id));
}

export async function insertHistory(tx: Tx, rows: OrderHistoryRow[]): Promise<void> {
  await insertAll(tx, 'order history', orderHistory, rows);
}

export async function findHistory(db: Reader, id: string): Promise<OrderHistoryRow | undefined> {
  const [row] = await prepared(db, 'order history:id', () =>
    db
      .select()
      .from(orderHistory)
      .where(eq(orderHistory.id, sql.placeholder('id'))),
  ).execute({ id });
  return row;
}

/** What happened to orders, oldest first. */
export async function listHistory(db: Reader, orderIds: readonly string[]): Promise<OrderHistoryRow[]> {
  return db
    .select()
    .from(orderHistory)
    .where(inArray(orderHistory.orderId, [...orderIds]))
    .orderBy(asc(orderHistory.id));
}

/** What the market holds for a shop's orders that are paid and not yet confirmed, in minor units. */
export async function sumHeld(db: Reader, shopId: string): Promise<{ amountMinor: number; orders: number }> {
  const held: OrderState[] = ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED', 'AWAITING_DELIVERY', 'DELIVERED'];
  const [row] = await db
    .select({
      amountMinor: sum(sql`${orders.totalMinor} - ${orders.refundedMinor} - ${orders.chargedBackMinor}`).mapWith(Number),
      orders: count(),
    })
    .from(orders)
    .where(and(eq(orders.shopId, shopId), inArray(orders.state, held)));
  return { amountMinor: row?.amountMinor ?? 0, orders: row?.orders ?? 0 };
}
