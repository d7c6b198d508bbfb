import { describe, expect, test } from 'vitest';
import {
  type Actor,
  availableEvents,
  closeReasons,
  closeTexts,
  decide,
  type OrderEvent,
  type OrderState,
  orderStates,
  orderTransitions,
  stateLabels,
  timersOf,
} from './lifecycle.ts';
import { OrderTransitionRefused, OthersStep } from './order-refusals.ts';

const actors: Actor[] = ['BUYER', 'SELLER', 'AGENT', 'OPERATOR', 'RISK', 'PROVIDER', 'CLOCK'];
const events = Object.keys(orderTransitions) as OrderEvent[];

/** The rows of 2-processes B.2, written down once more by hand. */
const allowed: [event: OrderEvent, from: OrderState[], by: Actor[], to: OrderState][] = [
  ['capture', ['AWAITING_PAYMENT'], ['PROVIDER', 'OPERATOR'], 'PAYMENT_BEING_VERIFIED'],
  ['expireUnpaid', ['AWAITING_PAYMENT'], ['CLOCK'], 'CLOSED'],
  ['cancelUnpaid', ['AWAITING_PAYMENT'], ['BUYER'], 'CLOSED'],
  ['loseStock', ['AWAITING_PAYMENT'], ['PROVIDER'], 'CLOSED'],
  ['passVerification', ['PAYMENT_BEING_VERIFIED'], ['RISK', 'AGENT', 'CLOCK'], 'AWAITING_SHIPMENT'],
  ['failVerification', ['PAYMENT_BEING_VERIFIED'], ['RISK', 'AGENT', 'CLOCK'], 'CLOSED'],
  ['closeForSecurity', ['AWAITING_PAYMENT', 'PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT'], ['RISK', 'AGENT', 'OPERATOR'], 'CLOSED'],
  ['acceptCancel', ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT'], ['SELLER', 'CLOCK'], 'CLOSED'],
  ['cannotFulfil', ['AWAITING_SHIPMENT'], ['SELLER'], 'CLOSED'],
  ['missShipBy', ['AWAITING_SHIPMENT'], ['CLOCK'], 'CLOSED'],
  ['shipPart', ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'], ['SELLER'], 'PARTIALLY_SHIPPED'],
  ['shipAll', ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'], ['SELLER'], 'AWAITING_DELIVERY'],
  ['dropUnshipped', ['PARTIALLY_SHIPPED'], ['CLOCK'], 'AWAITING_DELIVERY'],
  ['deliver', ['AWAITING_DELIVERY'], ['PROVIDER'], 'DELIVERED'],
  ['confirmReceipt', ['AWAITING_DELIVERY', 'DELIVERED'], ['BUYER'], 'COMPLETED'],
  ['autoConfirm', ['DELIVERED'], ['CLOCK'], 'COMPLETED'],
  ['completeUnscanned', ['AWAITING_DELIVERY'], ['CLOCK'], 'COMPLETED'],
  ['closeNotDelivered', ['AWAITING_DELIVERY'], ['CLOCK'], 'CLOSED'],
  ['refundFully', ['PARTIALLY_SHIPPED', 'AWAITING_DELIVERY', 'DELIVERED', 'COMPLETED'], ['BUYER', 'SELLER', 'AGENT', 'CLOCK'], 'CLOSED'],
  [
    'loseChargeback',
    ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED', 'AWAITING_DELIVERY', 'DELIVERED', 'COMPLETED'],
    ['PROVIDER'],
    'CLOSED',
  ],
];

test('every step of the table is one of the specification, and the other way round', () => {
  expect(allowed.map(([event]) => event).sort()).toEqual([...events].sort());
});

describe.each(allowed)('%s', (event, from, by, to) => {
  const cases = orderStates.flatMap((state) => actors.map((actor) => [state, actor] as const));
  test.each(cases)('from %s by %s', (state, actor) => {
    if (from.includes(state) && by.includes(actor)) expect(decide(state, event, actor).to).toBe(to);
    else expect(() => decide(state, event, actor)).toThrow(from.includes(state) ? OthersStep : OrderTransitionRefused);
  });
});

test('nothing waits for ever: every state but the last ones has a clock', () => {
  for (const state of orderStates) {
    if (state !== 'CLOSED') expect(timersOf(state), state).not.toEqual([]);
  }
  expect(timersOf('CLOSED')).toEqual([]);
});

test('whatever closes an order says why, and only that', () => {
  for (const event of events) {
    const rule: { to: OrderState; closeReason?: string } = orderTransitions[event];
    expect(rule.closeReason !== undefined, event).toBe(rule.to === 'CLOSED');
  }
  const given = events.flatMap((event) => ('closeReason' in orderTransitions[event] ? [orderTransitions[event].closeReason] : []));
  expect(new Set(given)).toEqual(new Set(closeReasons));
  for (const reason of closeReasons) expect(closeTexts[reason]).toMatch(/\.$/);
});

test('closing what was paid gives the money back and frees the goods', () => {
  const settledElsewhere = ['expireUnpaid', 'cancelUnpaid', 'refundFully', 'loseChargeback'];
  for (const event of events.filter((each) => orderTransitions[each].to === 'CLOSED' && !settledElsewhere.includes(each))) {
    expect(orderTransitions[event].effects, event).toContain('refund');
  }
});

test.each([
  ['P15', 'PAYMENT_BEING_VERIFIED', 'Payment being verified'],
  ['P17', 'AWAITING_SHIPMENT', 'Awaiting Shipment'],
  ['P18', 'CLOSED', 'Closed'],
] as const)('%s: %s reads “%s”', (_id, state, label) => expect(stateLabels[state]).toBe(label));

test('a closed order offers nobody anything', () => {
  for (const actor of actors) expect(availableEvents('CLOSED', actor)).toEqual([]);
});
