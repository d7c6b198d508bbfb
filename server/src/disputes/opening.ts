import type { DomainError } from '#server/kernel/errors.js';
import { actorOf, canBeDisputed, DisputeIsOpen, freezeTexts, type Order, orderActionsOf, refuseTransition } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import { ProtectionEnded } from './rules/dispute-refusals.ts';
import { isRunning } from './rules/lifecycle.ts';
import { loadDisputesOf } from './shown-dispute.ts';

/** Why no dispute about this order can be opened now, whatever it says (O14, O15); null when one can. */
export function refusalToOpen(order: Order, hasRunning: boolean, now: number): DomainError | null {
  if (!canBeDisputed(order)) return refuseTransition(order, 'openDispute', disputeHint(order));
  if (order.protectionEndsAt === null || now > order.protectionEndsAt) return new ProtectionEnded(order.protectionEndsAt ?? now);
  return hasRunning ? new DisputeIsOpen() : null;
}

/** What the viewer may do with an order now; for its buyer with OPEN_DISPUTE, which the order itself knows nothing of. */
export async function actionsWithDispute(ctx: Context, order: Order): Promise<AvailableAction[]> {
  const actions = await orderActionsOf(ctx, order);
  if (actorOf(ctx) !== 'BUYER') return actions;
  const hasRunning = (await loadDisputesOf(ctx, order.id)).some((each) => isRunning(each.state));
  const refusal = refusalToOpen(order, hasRunning, ctx.clock.now());
  const reason = order.freezeReason ? freezeTexts[order.freezeReason] : (refusal?.message ?? null);
  return [...actions, { action: 'OPEN_DISPUTE', allowed: reason === null, reason }];
}

function disputeHint(order: Order): string {
  if (order.state === 'CLOSED') return 'This order is closed, and what was paid for it goes back already.';
  return order.state === 'AWAITING_PAYMENT'
    ? 'This order is not paid: there is nothing to claim.'
    : 'Nothing is shipped yet: ask the shop to cancel instead.';
}
