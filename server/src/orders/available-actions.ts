import type { Context } from '#server/platform/context.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import { freezeTexts } from './rules/freeze.ts';
import { type Actor, availableEvents, type OrderEvent } from './rules/lifecycle.ts';
import { actorOf } from './side.ts';
import type { Order } from './tables.ts';

/** The buttons of each side, by the step of the table that they take. The others are taken by clocks and providers. */
const buttons: Partial<Record<Actor, readonly [action: string, event: OrderEvent][]>> = {
  BUYER: [
    ['CONFIRM_RECEIPT', 'confirmReceipt'],
    ['CANCEL_UNPAID', 'cancelUnpaid'],
  ],
  SELLER: [
    ['SHIP', 'shipPart'],
    ['CANNOT_FULFIL', 'cannotFulfil'],
  ],
  AGENT: [
    ['PASS_VERIFICATION', 'passVerification'],
    ['FAIL_VERIFICATION', 'failVerification'],
    ['CLOSE_FOR_SECURITY', 'closeForSecurity'],
  ],
  OPERATOR: [['CLOSE_FOR_SECURITY', 'closeForSecurity']],
};

/**
 * What the viewer may do with an order now, derived from the transition table.
 *
 * @param isHeld Whether a dispute holds the order's money.
 */
export function orderActions(ctx: Context, order: Order, isHeld: boolean): AvailableAction[] {
  const actor = actorOf(ctx);
  const events = availableEvents(order.state, actor);
  const actions: AvailableAction[] = (buttons[actor] ?? []).map(([action, event]) => ({
    action,
    allowed: events.includes(event),
    reason: events.includes(event) ? null : notNow,
  }));
  const canBeCancelled = availableEvents(order.state, 'SELLER').includes('acceptCancel');
  const isAsked = order.cancelRequest?.state === 'PENDING';
  if (actor === 'BUYER')
    actions.push(
      allowedIf('PAY', order.state === 'AWAITING_PAYMENT'),
      allowedIf('REQUEST_CANCEL', canBeCancelled && !isAsked),
      allowedIf('ORDER_AGAIN', order.state === 'CLOSED' || order.state === 'COMPLETED'),
    );
  if (actor === 'SELLER')
    actions.push(
      allowedIf('ACCEPT_CANCEL', canBeCancelled && isAsked),
      allowedIf('REJECT_CANCEL', order.state === 'AWAITING_SHIPMENT' && isAsked),
    );
  const { freezeReason } = order;
  if (freezeReason) return actions.map((each) => ({ ...each, allowed: false, reason: freezeTexts[freezeReason] }));
  return actions.map((each) =>
    each.action === 'CONFIRM_RECEIPT' && isHeld ? { ...each, allowed: false, reason: 'A dispute about this order is open.' } : each,
  );
}

const notNow = 'Not in the state that the order is in.';

function allowedIf(action: string, allowed: boolean): AvailableAction {
  return { action, allowed, reason: allowed ? null : notNow };
}
