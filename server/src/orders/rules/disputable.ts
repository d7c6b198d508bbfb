import { orderTransitions } from './lifecycle.ts';
import { OrderTransitionRefused } from './order-refusals.ts';

interface DisputedOrder {
  readonly state: string;
}

/** A dispute can be opened where its full refund could close the order (row 8): once something is shipped. */
export function canBeDisputed({ state }: DisputedOrder): boolean {
  return (orderTransitions.refundFully.from as readonly string[]).includes(state);
}

/** The refusal of a step that another slice offers on orders. */
export function refuseTransition(order: DisputedOrder, event: string, reason: string): OrderTransitionRefused {
  return new OrderTransitionRefused(event, order.state, 'BUYER', reason);
}
