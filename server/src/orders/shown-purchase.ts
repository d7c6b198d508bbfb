import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import type { Order, Purchase } from './tables.ts';

/** What is still to be paid: all of it or nothing, and nothing once it ended. */
export function amountDueOf(purchase: Purchase, orders: readonly Order[]) {
  const isDue = purchase.paidAt === null && orders.every((order) => order.state === 'AWAITING_PAYMENT');
  return { amountMinor: isDue ? purchase.totalMinor : 0, currency: purchase.currency };
}

/** Until paid, a purchase's orders move together: what may be done with the whole. */
export function purchaseActions(orders: readonly Order[]): AvailableAction[] {
  const allowed = orders.every((order) => order.state === 'AWAITING_PAYMENT');
  const reason = allowed ? null : 'This purchase is paid or closed.';
  return ['PAY', 'CANCEL_UNPAID'].map((action) => ({ action, allowed, reason }));
}
