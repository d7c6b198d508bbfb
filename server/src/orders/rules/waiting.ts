import type { Actor, OrderState } from './lifecycle.ts';

/** In which states an order waits for this actor. */
export function waitingStates(actor: Actor): readonly OrderState[] {
  if (actor === 'BUYER') return ['DELIVERED'];
  return actor === 'SELLER' ? ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'] : ['PAYMENT_BEING_VERIFIED'];
}
