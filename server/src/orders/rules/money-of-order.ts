import { allocate, proportion } from '#server/kernel/money.js';

/** What an order was sold for and what of it went back, in minor units of its currency. */
export interface OrderMoney {
  readonly itemsMinor: number;
  readonly shippingMinor: number;
  readonly refundedMinor: number;
  /** Frozen at sale. */
  readonly commissionBasisPoints: number;
}

/** What is left of the order's value. */
export function leftOf(order: OrderMoney): number {
  return order.itemsMinor + order.shippingMinor - order.refundedMinor;
}

/** The market's share of what is left: of merchandise only; a refund lowers merchandise and shipping in proportion. */
export function commissionOf(order: OrderMoney): number {
  const [refundedItems] = allocate(order.refundedMinor, [order.itemsMinor, order.shippingMinor]);
  return proportion(order.itemsMinor - refundedItems!, order.commissionBasisPoints, 10_000);
}

/** How a refund of a completed order divides between the shop and the market's share: the difference that it makes to both. */
export function refundShares(order: OrderMoney, amountMinor: number): { seller: number; commission: number } {
  const commission = commissionOf(order) - commissionOf({ ...order, refundedMinor: order.refundedMinor + amountMinor });
  return { seller: amountMinor - commission, commission };
}
