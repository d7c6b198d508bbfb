import { OrderTransitionRefused, OthersStep } from './order-refusals.ts';

/** The eight states of an order (2-processes B.2). Payment, parcels, dispute, cancel request and protection stand beside the state. */
export const orderStates = [
  'AWAITING_PAYMENT',
  'PAYMENT_BEING_VERIFIED',
  'AWAITING_SHIPMENT',
  'PARTIALLY_SHIPPED',
  'AWAITING_DELIVERY',
  'DELIVERED',
  'COMPLETED',
  'CLOSED',
] as const;
export type OrderState = (typeof orderStates)[number];

export const closeReasons = [
  'UNPAID_EXPIRED',
  'BUYER_CANCELLED',
  'OUT_OF_STOCK',
  'VERIFICATION_FAILED',
  'SECURITY',
  'CANCELLED',
  'SELLER_CANNOT_FULFIL',
  'SHIPMENT_DEADLINE_MISSED',
  'NOT_DELIVERED',
  'DISPUTE_FULL_REFUND',
  'CHARGEBACK_LOST',
] as const;
export type CloseReason = (typeof closeReasons)[number];

export type Actor = 'BUYER' | 'SELLER' | 'AGENT' | 'OPERATOR' | 'RISK' | 'PROVIDER' | 'CLOCK';

/** The clocks of an order. STOCK_HOLD and UNPAID run on its purchase. */
export type OrderTimer = 'STOCK_HOLD' | 'UNPAID' | 'VERIFICATION' | 'SHIP_BY' | 'CANCEL_ANSWER' | 'CONFIRM_RECEIPT' | 'PROTECTION_END';

/** What follows from a transition, in the same transaction. */
export type Effect = 'allocateStock' | 'releaseStock' | 'holdMoney' | 'refund' | 'refundUnshipped' | 'releaseMoney' | 'endAttempts';

interface Transition {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly by: readonly Actor[];
  /** The clock that does it when nobody else has. */
  readonly timer?: OrderTimer;
  readonly closeReason?: CloseReason;
  readonly effects: readonly Effect[];
}

const paid = ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED', 'AWAITING_DELIVERY', 'DELIVERED', 'COMPLETED'] as const;
const shipped = ['PARTIALLY_SHIPPED', 'AWAITING_DELIVERY', 'DELIVERED', 'COMPLETED'] as const;

/** Every step of an order: from where, by whom, when the clock takes it, and what follows. The numbers are the rows of 2-processes B.2. */
export const orderTransitions = {
  /* 2 */ capture: {
    from: ['AWAITING_PAYMENT'],
    to: 'PAYMENT_BEING_VERIFIED',
    by: ['PROVIDER', 'OPERATOR'],
    effects: ['allocateStock', 'holdMoney'],
  },
  /* 2b */ expireUnpaid: {
    from: ['AWAITING_PAYMENT'],
    to: 'CLOSED',
    by: ['CLOCK'],
    timer: 'UNPAID',
    closeReason: 'UNPAID_EXPIRED',
    effects: ['releaseStock', 'endAttempts'],
  },
  /* 2c */ cancelUnpaid: {
    from: ['AWAITING_PAYMENT'],
    to: 'CLOSED',
    by: ['BUYER'],
    closeReason: 'BUYER_CANCELLED',
    effects: ['releaseStock', 'endAttempts'],
  },
  /* 2d */ loseStock: {
    from: ['AWAITING_PAYMENT'],
    to: 'CLOSED',
    by: ['PROVIDER'],
    closeReason: 'OUT_OF_STOCK',
    effects: ['holdMoney', 'refund'],
  },
  /* 3 */ passVerification: {
    from: ['PAYMENT_BEING_VERIFIED'],
    to: 'AWAITING_SHIPMENT',
    by: ['RISK', 'AGENT', 'CLOCK'],
    timer: 'VERIFICATION',
    effects: [],
  },
  /* 3b */ failVerification: {
    from: ['PAYMENT_BEING_VERIFIED'],
    to: 'CLOSED',
    by: ['RISK', 'AGENT', 'CLOCK'],
    timer: 'VERIFICATION',
    closeReason: 'VERIFICATION_FAILED',
    effects: ['releaseStock', 'refund'],
  },
  /* 3b, 4d */ closeForSecurity: {
    from: ['AWAITING_PAYMENT', 'PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT'],
    to: 'CLOSED',
    by: ['RISK', 'AGENT', 'OPERATOR'],
    closeReason: 'SECURITY',
    effects: ['releaseStock', 'endAttempts', 'refund'],
  },
  /* 4 */ acceptCancel: {
    from: ['PAYMENT_BEING_VERIFIED', 'AWAITING_SHIPMENT'],
    to: 'CLOSED',
    by: ['SELLER', 'CLOCK'],
    timer: 'CANCEL_ANSWER',
    closeReason: 'CANCELLED',
    effects: ['releaseStock', 'refund'],
  },
  /* 4b */ cannotFulfil: {
    from: ['AWAITING_SHIPMENT'],
    to: 'CLOSED',
    by: ['SELLER'],
    closeReason: 'SELLER_CANNOT_FULFIL',
    effects: ['releaseStock', 'refund'],
  },
  /* 4c */ missShipBy: {
    from: ['AWAITING_SHIPMENT'],
    to: 'CLOSED',
    by: ['CLOCK'],
    timer: 'SHIP_BY',
    closeReason: 'SHIPMENT_DEADLINE_MISSED',
    effects: ['releaseStock', 'refund'],
  },
  /* 5 */ shipPart: { from: ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'], to: 'PARTIALLY_SHIPPED', by: ['SELLER'], effects: [] },
  /* 5 */ shipAll: { from: ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPED'], to: 'AWAITING_DELIVERY', by: ['SELLER'], effects: [] },
  /* 5b */ dropUnshipped: {
    from: ['PARTIALLY_SHIPPED'],
    to: 'AWAITING_DELIVERY',
    by: ['CLOCK'],
    timer: 'SHIP_BY',
    effects: ['releaseStock', 'refundUnshipped'],
  },
  /* 6 */ deliver: { from: ['AWAITING_DELIVERY'], to: 'DELIVERED', by: ['PROVIDER'], effects: [] },
  /* 7 */ confirmReceipt: { from: ['AWAITING_DELIVERY', 'DELIVERED'], to: 'COMPLETED', by: ['BUYER'], effects: ['releaseMoney'] },
  /* 7 */ autoConfirm: { from: ['DELIVERED'], to: 'COMPLETED', by: ['CLOCK'], timer: 'CONFIRM_RECEIPT', effects: ['releaseMoney'] },
  /* 7 */ completeUnscanned: {
    from: ['AWAITING_DELIVERY'],
    to: 'COMPLETED',
    by: ['CLOCK'],
    timer: 'PROTECTION_END',
    effects: ['releaseMoney'],
  },
  /* 7b */ closeNotDelivered: {
    from: ['AWAITING_DELIVERY'],
    to: 'CLOSED',
    by: ['CLOCK'],
    timer: 'PROTECTION_END',
    closeReason: 'NOT_DELIVERED',
    effects: ['refund'],
  },
  /* 8 */ refundFully: {
    from: shipped,
    to: 'CLOSED',
    by: ['BUYER', 'SELLER', 'AGENT', 'CLOCK'],
    closeReason: 'DISPUTE_FULL_REFUND',
    effects: [],
  },
  /* 9 */ loseChargeback: {
    from: paid,
    to: 'CLOSED',
    by: ['PROVIDER'],
    closeReason: 'CHARGEBACK_LOST',
    effects: ['releaseStock'],
  },
} as const satisfies Record<string, Transition>;

export type OrderEvent = keyof typeof orderTransitions;

/** What `event` does to an order in `state`. Reads nothing, writes nothing. @throws OrderTransitionRefused */
export function decide(state: OrderState, event: OrderEvent, actor: Actor): Transition {
  const rule: Transition = orderTransitions[event];
  if (!rule.from.includes(state)) throw new OrderTransitionRefused(event, state, actor);
  if (!rule.by.includes(actor)) throw new OthersStep(rule.by);
  return rule;
}

/** What this actor may do in this state, guards aside. */
export function availableEvents(state: OrderState, actor: Actor): OrderEvent[] {
  return (Object.keys(orderTransitions) as OrderEvent[]).filter((event) => isAllowed(state, event, actor));
}

function isAllowed(state: OrderState, event: OrderEvent, actor: Actor): boolean {
  const rule: Transition = orderTransitions[event];
  return rule.from.includes(state) && rule.by.includes(actor);
}

/** The clocks that run on an order while it is in a state, derived from the table; COMPLETED keeps its protection running (T5, phase 2). */
export function timersOf(state: OrderState): OrderTimer[] {
  if (state === 'COMPLETED') return ['PROTECTION_END'];
  const rules: Transition[] = Object.values(orderTransitions);
  const timers = rules.filter((rule) => rule.timer && rule.from.includes(state)).map((rule) => rule.timer!);
  return [...new Set(timers)].filter((timer) => timer !== 'CANCEL_ANSWER');
}

/** The FAQ's own words for a state. */
export const stateLabels: Record<OrderState, string> = {
  AWAITING_PAYMENT: 'Awaiting payment',
  PAYMENT_BEING_VERIFIED: 'Payment being verified',
  AWAITING_SHIPMENT: 'Awaiting Shipment',
  PARTIALLY_SHIPPED: 'Partially shipped',
  AWAITING_DELIVERY: 'Awaiting delivery',
  DELIVERED: 'Delivered, awaiting confirmation',
  COMPLETED: 'Completed',
  CLOSED: 'Closed',
};

/** Why an order ended, as a sentence for both sides. Never says which security rule it was (O5). */
export const closeTexts: Record<CloseReason, string> = {
  UNPAID_EXPIRED: 'The order was not paid in time. Nothing was charged.',
  BUYER_CANCELLED: 'The buyer cancelled before paying. Nothing was charged.',
  OUT_OF_STOCK: 'The goods were gone when the payment arrived. Everything paid for this order goes back.',
  VERIFICATION_FAILED: 'The payment could not be verified. Everything paid for this order goes back.',
  SECURITY: 'The order was closed for security reasons. Read the e-mail that we sent; everything paid goes back.',
  CANCELLED: 'The buyer asked to cancel and the shop agreed. Everything paid for this order goes back.',
  SELLER_CANNOT_FULFIL: 'The shop cannot send these goods. Everything paid for this order goes back.',
  SHIPMENT_DEADLINE_MISSED: 'The shop did not ship in time. Everything paid for this order goes back.',
  NOT_DELIVERED: 'The parcel never arrived. Everything paid for this order goes back.',
  DISPUTE_FULL_REFUND: 'The dispute ended with a full refund.',
  CHARGEBACK_LOST: 'The buyer’s bank took the payment back and gave it to the buyer.',
};

/** Why an order ended; null when it did not. */
export function closeTextOf(reason: CloseReason | null): string | null {
  return reason && closeTexts[reason];
}
