import { type Account, listAccounts } from '#server/accounts/index.js';
import { listAttempts, listRefundsOfOrders, listRefundsOfPurchases, type PaymentAttempt, type Refund } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { type DeadlineRow, listDeadlines } from '#server/platform/deadlines/store.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { listParcelsOfOrders, type Parcel } from '#server/shipping/index.js';
import { countOrdersOfBuyers, listHistory, listLinesOfOrders, listOrders, listOrdersOfPurchases } from './order-store.ts';
import { listPurchases } from './purchase-store.ts';
import type { Order, OrderHistoryRow, OrderLine, Purchase } from './tables.ts';

export const loadOrder = (ctx: Context, id: string): Promise<Order | null> => loadOne(ctx, listOrders, id);
export const loadPurchase = (ctx: Context, id: string): Promise<Purchase | null> => loadOne(ctx, listPurchases, id);
export const loadAccount = (ctx: Context, id: string): Promise<Account | null> => loadOne(ctx, listAccounts, id);
export const loadLines = (ctx: Context, orderId: string): Promise<OrderLine[]> =>
  loadMany(ctx, listLinesOfOrders, (line) => line.orderId, orderId);
export const loadHistory = (ctx: Context, orderId: string): Promise<OrderHistoryRow[]> =>
  loadMany(ctx, listHistory, (row) => row.orderId, orderId);
export const loadParcels = (ctx: Context, orderId: string): Promise<Parcel[]> =>
  loadMany(ctx, listParcelsOfOrders, (parcel) => parcel.orderId, orderId);
export const loadRefunds = (ctx: Context, orderId: string): Promise<Refund[]> =>
  loadMany(ctx, listRefundsOfOrders, (refund) => refund.orderId ?? '', orderId);
export const loadRefundsOfPurchase = (ctx: Context, purchaseId: string): Promise<Refund[]> =>
  loadMany(ctx, listRefundsOfPurchases, (refund) => refund.purchaseId, purchaseId);
export const loadDeadlines = (ctx: Context, subjectId: string): Promise<DeadlineRow[]> =>
  loadMany(ctx, listDeadlines, (row) => row.subjectId, subjectId);
export const loadOrdersOf = (ctx: Context, purchaseId: string): Promise<Order[]> =>
  loadMany(ctx, listOrdersOfPurchases, (order) => order.purchaseId, purchaseId);
export const loadAttemptsOf = (ctx: Context, purchaseId: string): Promise<PaymentAttempt[]> =>
  loadMany(ctx, listAttempts, (attempt) => attempt.purchaseId, purchaseId);
export const loadOrderCount = async (ctx: Context, buyerId: string): Promise<number> =>
  (await loadOne(ctx, countOrdersOfBuyers, buyerId))?.count ?? 0;

/** An order's running clocks, its purchase's while it is unpaid, the next one first. */
export async function loadDeadlinesOf(ctx: Context, order: Order): Promise<DeadlineRow[]> {
  const own = await loadDeadlines(ctx, order.id);
  const shared = order.state === 'AWAITING_PAYMENT' ? await loadDeadlines(ctx, order.purchaseId) : [];
  return [...own, ...shared].sort((a, b) => a.dueAt - b.dueAt);
}
