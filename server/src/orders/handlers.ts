import './events.ts';
import type { Context } from '#server/platform/context.js';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { findParcel, trackingKey } from '#server/shipping/index.js';
import { countOnce, findShop } from '#server/shops/index.js';
import { findOrder, listOrdersOfPurchases } from './order-store.ts';
import { findPurchase } from './purchase-store.ts';
import { figuresOf } from './rules/shop-figures.ts';
import { applyCapture } from './use-cases/apply-capture.ts';
import { followDelivery } from './use-cases/follow-delivery.ts';

export const orderHandlers: Handler[] = [
  on('payment.captured', 'orders.apply-capture', (ctx, { payload }) => applyCapture(ctx, payload.attemptId)),

  /** Who looks at an order hears of what was paid twice for its purchase (O1). */
  on('refund.changed', 'orders.tell-of-refund', async (ctx, { payload: { orderId, purchaseId, buyerId } }) => {
    if (orderId !== null) return;
    const orders = await listOrdersOfPurchases(ctx.db.reader, [purchaseId]);
    await ctx.db.transaction(async (tx) => {
      for (const { id } of orders) await ctx.outbox.add(tx, 'purchase.refundChanged', id, { orderId: id, purchaseId, buyerId });
    });
  }),

  /** How much a shop sold and how much of it left in time is in its record, for everybody to see. */
  on('order.changed', 'orders.count-for-shop', async (ctx, { id, payload }) => {
    const order = await findOrder(ctx.db.reader, payload.orderId);
    const figures = order && figuresOf(payload.event, order);
    if (figures) await countOnce(ctx, id, payload.shopId, figures);
  }),

  on('parcel.updated', 'orders.follow-delivery', async (ctx, { payload }) => {
    if (payload.to === 'DELIVERED') await followDelivery(ctx, payload.orderId);
  }),

  /** The carriers' service is told where a parcel comes from and goes to: the order knows both. */
  on('parcel.declared', 'orders.follow-parcel', (ctx, { payload }) => followParcel(ctx, payload)),

  /** A number that was corrected is another one at the carriers' service; the wrong one is told of in vain. */
  on('parcel.corrected', 'orders.follow-corrected-parcel', (ctx, { payload }) => followParcel(ctx, payload)),
];

async function followParcel(ctx: Context, { parcelId, orderId }: { parcelId: string; orderId: string }): Promise<void> {
  const parcel = await findParcel(ctx.db.reader, parcelId);
  const order = await findOrder(ctx.db.reader, orderId);
  const purchase = order && (await findPurchase(ctx.db.reader, order.purchaseId));
  const shop = order && (await findShop(ctx.db.reader, order.shopId));
  if (!parcel || !order || !purchase || !shop) return;
  const transitDays = Math.max(2, Math.round((Date.parse(order.promisedFrom) - parcel.declaredAt) / 86_400_000));
  for (const tracker of ctx.parcelTrackers.values()) {
    await tracker.follow({
      key: trackingKey(parcel),
      number: parcel.numberKey,
      carrierCode: parcel.carrierCode,
      from: { city: shop.city, country: shop.country },
      to: { city: purchase.address.city, country: purchase.address.country },
      declaredAt: parcel.declaredAt,
      transitDays,
    });
  }
}
