import { allocate, proportion } from '#server/kernel/money.js';

/** What an order was sold for and what of it went back, in minor units of its currency. */
export interface OrderMoney {
  readonly itemsMinor: number;
  readonly shippingMinor: number;
  readonly refundedMinor: number;
  /** What the buyer's bank took back. */
  readonly chargedBackMinor: number;
  /** Frozen at sale. */
  readonly commissionBasisPoints: number;
}

/** What is left of the order's value. */
export function leftOf(order: OrderMoney): number {
  return order.itemsMinor + order.shippingMinor - order.refundedMinor - order.chargedBackMinor;
}

/** The market's share of what is left: of merchandise only; a refund lowers merchandise and shipping in proportion. */
export function commissionOf(order: OrderMoney): number {
  const [refundedItems] = allocate(order.refundedMinor + order.chargedBackMinor, [order.itemsMinor, order.shippingMinor]);
  return proportion(order.itemsMinor - refundedItems!, order.commissionBasisPoints, 10_000);
}

/** How a refund of a completed order divides between the shop and the market's share: the difference that it makes to both. */
export function refundShares(order: OrderMoney, amountMinor: number): { seller: number; commission: number } {
  const commission = commissionOf(order) - commissionOf({ ...order, refundedMinor: order.refundedMinor + amountMinor });
  return { seller: amountMinor - commission, commission };
}

/**
 * Who bears a lost chargeback of a completed order: the market gives back its share as for a refund; the shop's comes from what is pending for
 * this order, then from what is available, and what neither covers is the market's loss.
 *
 * @param pendingMinor, availableMinor What the shop is owed; `availableMinor` may be below zero.
 */
export function lossShares(order: OrderMoney, shareMinor: number, pendingMinor: number, availableMinor: number) {
  const { seller, commission } = refundShares(order, shareMinor);
  const pending = Math.min(seller, pendingMinor);
  const available = Math.min(seller - pending, Math.max(0, availableMinor));
  return { commission, pending, available, loss: seller - pending - available };
}
