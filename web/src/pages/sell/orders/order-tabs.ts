import type { OrderSort, OrderState } from '../../../graphql/schema.generated.ts';

/** The tabs behind "By deadline", in the order of an order's life. */
export const stateTabs: readonly OrderState[] = [
  'AWAITING_PAYMENT',
  'PAYMENT_BEING_VERIFIED',
  'AWAITING_SHIPMENT',
  'PARTIALLY_SHIPPED',
  'AWAITING_DELIVERY',
  'DELIVERED',
  'COMPLETED',
  'CLOSED',
];

/** Where the shop may have to do something. */
const shopStates: OrderState[] = ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'];

/** What the list asks the server for; an unknown state counts as none. */
export function askedFor(state: string | undefined): { state: OrderState[]; sort: OrderSort; tab: OrderState | null } {
  const tab = stateTabs.find((each) => each === state) ?? null;
  if (!tab) return { state: shopStates, sort: 'DEADLINE', tab };
  return { state: [tab], sort: shopStates.includes(tab) ? 'DEADLINE' : 'NEWEST', tab };
}
