import type { OrderState } from './lifecycle.ts';
import { OrderTransitionRefused } from './order-refusals.ts';

/** While something is under way. */
const states: readonly OrderState[] = ['PARTIALLY_SHIPPED', 'AWAITING_DELIVERY'];

/** Whether the tracking numbers of an order in this state can be corrected at all. */
export function isCorrectableIn(state: OrderState): boolean {
  return states.includes(state);
}

/** @throws OrderTransitionRefused when nothing of the order is under way. */
export function refuseCorrectionIn(state: OrderState): void {
  if (!isCorrectableIn(state)) throw new OrderTransitionRefused('correctNumber', state, 'SELLER');
}
