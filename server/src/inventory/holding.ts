import './events.ts';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { OutOfStock } from './rules/hold.ts';
import { insertHolds, listHolds, listStock, reserve, saveHold, takeFromShelf, unreserve } from './store.ts';
import type { Hold, Stock } from './tables.ts';

export interface GoodsWanted {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly title: string;
  /** Where the line stands in the input, for the refusal. */
  readonly path: readonly string[];
}

/**
 * Keeps goods for unpaid orders until `expiresAt`. Variants are taken in the order of their ids, so that two buyers never wait for each other.
 *
 * @throws OutOfStock with what is left of the first variant that falls short.
 */
export async function holdStock(ctx: Context, tx: Tx, wanted: readonly GoodsWanted[], expiresAt: number): Promise<void> {
  const inOrder = [...wanted].sort((a, b) => a.variantId.localeCompare(b.variantId));
  for (const goods of inOrder) {
    const left = await reserve(tx, goods.variantId, goods.quantity);
    if (!left) throw new OutOfStock(goods.variantId, await availableOf(tx, goods.variantId), goods.title, goods.path);
    await announceIfSoldOut(ctx, tx, left);
  }
  const createdAt = ctx.clock.now();
  await insertHolds(
    tx,
    inOrder.map(({ orderId, orderLineId, variantId, quantity }) => ({
      id: ctx.ids('hold'),
      orderId,
      orderLineId,
      variantId,
      quantity,
      soldQuantity: 0,
      state: 'HELD' as const,
      expiresAt,
      createdAt,
    })),
  );
}

/**
 * Turns an order's holds into goods that are paid for, taking lapsed ones again.
 *
 * @returns false when some of the goods are gone; then nothing of the order is kept any more.
 */
export async function allocateStock(ctx: Context, tx: Tx, orderId: string): Promise<boolean> {
  const holds = await listHolds(tx, orderId);
  const regained: Hold[] = [];
  for (const hold of holds) {
    if (hold.state !== 'RELEASED') continue;
    const left = await reserve(tx, hold.variantId, hold.quantity);
    if (!left) {
      for (const each of regained) await unreserve(tx, each.variantId, each.quantity);
      await releaseStock(ctx, tx, orderId);
      return false;
    }
    regained.push(hold);
    await announceIfSoldOut(ctx, tx, left);
  }
  for (const hold of holds) if (hold.state !== 'ALLOCATED') await saveHold(tx, hold.id, { state: 'ALLOCATED', expiresAt: null });
  return true;
}

/** Puts back what an order has not shipped. Twice does no more than once. */
export async function releaseStock(ctx: Context, tx: Tx, orderId: string): Promise<void> {
  for (const hold of await listHolds(tx, orderId)) {
    if (hold.state !== 'HELD' && hold.state !== 'ALLOCATED') continue;
    const quantity = hold.quantity - hold.soldQuantity;
    const shelf = await unreserve(tx, hold.variantId, quantity);
    await saveHold(tx, hold.id, { state: 'RELEASED', expiresAt: null });
    if (shelf && shelf.onHand - shelf.reserved === quantity) await announce(ctx, tx, shelf);
  }
}

/** Goods that were paid for leave the shelf with a parcel. */
export async function sellStock(tx: Tx, orderId: string, shipped: readonly { orderLineId: string; quantity: number }[]): Promise<void> {
  for (const hold of await listHolds(tx, orderId)) {
    const quantity = shipped.filter((line) => line.orderLineId === hold.orderLineId).reduce((sum, line) => sum + line.quantity, 0);
    if (quantity === 0) continue;
    const soldQuantity = hold.soldQuantity + quantity;
    if (hold.state !== 'ALLOCATED' || soldQuantity > hold.quantity) throw new Error(`Hold ${hold.id} cannot ship ${quantity}.`);
    await takeFromShelf(tx, hold.variantId, quantity);
    await saveHold(tx, hold.id, { state: soldQuantity === hold.quantity ? 'SOLD' : 'ALLOCATED', soldQuantity });
  }
}

async function availableOf(tx: Tx, variantId: string): Promise<number> {
  const [shelf] = await listStock(tx, [variantId]);
  return shelf ? shelf.onHand - shelf.reserved : 0;
}

async function announceIfSoldOut(ctx: Context, tx: Tx, shelf: Stock): Promise<void> {
  if (shelf.onHand === shelf.reserved) await announce(ctx, tx, shelf);
}

async function announce(ctx: Context, tx: Tx, shelf: Stock): Promise<void> {
  const { variantId } = shelf;
  await ctx.outbox.add(tx, 'stock.changed', variantId, { variantId, available: shelf.onHand - shelf.reserved });
}

/**
 * Keeps an unpaid order's goods until `expiresAt`, taking lapsed ones again.
 *
 * @param titles By variant, for the refusal.
 * @throws OutOfStock when some are gone meanwhile.
 */
export async function reholdStock(
  ctx: Context,
  tx: Tx,
  orderId: string,
  expiresAt: number,
  titles: ReadonlyMap<string, string>,
): Promise<void> {
  for (const hold of await listHolds(tx, orderId)) {
    if (hold.state === 'RELEASED') {
      const left = await reserve(tx, hold.variantId, hold.quantity);
      if (!left) throw new OutOfStock(hold.variantId, await availableOf(tx, hold.variantId), titles.get(hold.variantId) ?? 'this');
      await announceIfSoldOut(ctx, tx, left);
    }
    await saveHold(tx, hold.id, { state: 'HELD', expiresAt });
  }
}
