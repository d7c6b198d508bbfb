import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listParcelsOfOrders } from '#server/shipping/index.js';
import { findOrder } from '../order-store.ts';
import { endAfterDelivery, phaseOneEnd } from '../rules/protection.ts';
import type { Order } from '../tables.ts';
import { byMarket, takeStep } from '../take-step.ts';

/** The carrier handed over the last parcel of an order that is all on its way: the order is delivered (row 6). */
export function followDelivery(ctx: Context, orderId: string): Promise<void> {
  return ctx.db.transaction(async (tx) => {
    const order = await findOrder(tx, orderId);
    if (order) await deliverIfAllArrived(ctx, tx, order);
  });
}

/** @returns the order, delivered when every declared parcel is. */
export async function deliverIfAllArrived(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  if (order.state !== 'AWAITING_DELIVERY') return order;
  const parcels = await listParcelsOfOrders(tx, [order.id]);
  if (parcels.length === 0 || parcels.some((parcel) => parcel.state !== 'DELIVERED')) return order;
  const deliveredAt = Math.min(ctx.clock.now(), Math.max(...parcels.map((parcel) => parcel.deliveredAt ?? 0)));
  const protectionEndsAt = endAfterDelivery(
    order.protectionEndsAt ?? phaseOneEnd(order.promisedTo, ctx.policies),
    deliveredAt,
    ctx.policies,
  );
  return takeStep(ctx, tx, order, 'deliver', byMarket(ctx, 'PROVIDER'), { deliveredAt, protectionEndsAt });
}
