import { requireViewer } from '#server/accounts/index.js';
import { listHeldOrders } from '#server/ledger/index.js';
import { shownPaidBy } from '#server/payments/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { orderActions } from './available-actions.ts';
import { loadAttemptsOf, loadPurchase } from './loaders.ts';
import { leftOf } from './rules/money-of-order.ts';
import type { Order, OrderHistoryRow, Purchase } from './tables.ts';

/** What the market holds for an order right now, in minor units: all that is left of it between payment and completion. */
export function heldOf(order: Order): number {
  return order.paidAt === null || order.completedAt !== null || order.state === 'CLOSED' ? 0 : leftOf(order);
}

/** The whole checkout, for its buyer and staff; a shop sees its own part only. */
export async function purchaseFor(ctx: Context, order: Order): Promise<Purchase | null> {
  return requireViewer(ctx).kind === 'SELLER' ? null : loadPurchase(ctx, order.purchaseId);
}

export async function actionsOf(ctx: Context, order: Order): Promise<AvailableAction[]> {
  return orderActions(ctx, order, (await loadOne(ctx, listHeldOrders, order.id)) !== null);
}

/** What paid, the wallet's part first; null before. */
export async function paidByOf(ctx: Context, order: Order): Promise<string | null> {
  const paid = (await loadAttemptsOf(ctx, order.purchaseId)).filter((each) => each.isApplied === true);
  return paid.map(shownPaidBy).join(' and ') || null;
}

/** Security rules are for staff's eyes (O5). */
export function riskSignalsFor(ctx: Context, order: Order): string[] {
  return isStaff(requireViewer(ctx)) ? order.riskSignals : [];
}

const forStaffOnly: ReadonlySet<string> = new Set(['passVerification', 'failVerification', 'closeForSecurity']);

/** What a step's reason says to the viewer: the grounds of a security check stay with staff (O5). */
export function reasonFor(ctx: Context, { event, reason }: OrderHistoryRow): string | null {
  if (event === 'correctNumber') return null; // its text says it
  return forStaffOnly.has(event) && !isStaff(requireViewer(ctx)) ? null : reason;
}
