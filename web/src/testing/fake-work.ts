import { money, type Part, picture } from './answers.ts';
import { aBuyer, anAddress } from './fake-accounts.ts';
import { aCarrier, aProduct, aShop } from './fake-catalog.ts';

/** Answers for the shop admin and the desk, whole enough for every page; a test names what differs. */

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

export const unread = { messages: 0, orders: 1, disputes: 0, tickets: 0, settlements: 0 };

export function aSeller(part: Part = {}): Part {
  return aBuyer({
    id: 'acc_2',
    kind: 'SELLER',
    name: 'Marta',
    shop: aShop({
      balance: [{ currency: 'USD', held: money(128460), heldOrders: 23, pending: money(61200), available: money(43820) }],
    }),
    unread,
    ...part,
  });
}

export function anAgent(part: Part = {}): Part {
  return aBuyer({ id: 'acc_3', kind: 'STAFF', roles: ['AGENT'], name: 'Yusuf Demir', shop: null, unread, ...part });
}

export const theBuyer = { id: 'acc_1', name: 'Inês Moreira', country: 'BE', orderCount: 3 };

export const can = (...actions: string[]) => actions.map((action) => ({ action, allowed: true, reason: null, availableAt: null }));

export function aDeadline(part: Part = {}): Part {
  return {
    id: 'dln_1',
    kind: 'SHIP_BY',
    awaiting: 'SELLER',
    dueAt: inDays(2),
    startedAt: inDays(-3),
    onExpiry: 'What is not shipped by then is refunded to the buyer.',
    pausedSince: null,
    ...part,
  };
}

export function anOrderLine(part: Part = {}): Part {
  return {
    id: 'oln_1',
    title: 'Enamel teapot',
    variantTitle: 'Raspberry',
    quantity: 2,
    shippedQuantity: 0,
    cancelledQuantity: 0,
    unitPrice: money(4800),
    total: money(9600),
    picture: picture('teapot'),
    product: aProduct(),
    ...part,
  };
}

/** A paid order that waits to be shipped. */
export function anOrder(part: Part = {}): Part {
  const deadline = aDeadline();
  return {
    __typename: 'Order',
    id: 'ord_1',
    version: 3,
    number: '4822-0114',
    state: 'AWAITING_SHIPMENT',
    stateLabel: 'Awaiting Shipment',
    closeReason: null,
    closeText: null,
    placedAt: inDays(-3),
    paidAt: inDays(-3),
    completedAt: null,
    paidBy: 'Visa 3184',
    buyer: theBuyer,
    shop: aShop(),
    address: anAddress(),
    promised: { from: '2026-12-09', to: '2026-12-15' },
    shipping: { carrier: aCarrier(), service: 'Economy', fee: money(420), isTracked: true },
    itemsTotal: money(9600),
    shippingTotal: money(420),
    total: money(10020),
    held: money(10020),
    refunded: money(0),
    moneyParts: null,
    lines: [anOrderLine()],
    parcels: [],
    history: [
      { id: 'his_1', at: inDays(-3), actor: 'BUYER', actorName: 'Inês Moreira', event: 'place', text: 'placed the order', reason: null },
    ],
    deadlines: [deadline],
    nextDeadline: deadline,
    refunds: [],
    riskSignals: [],
    cancelRequest: null,
    freeze: null,
    dispute: null,
    disputes: [],
    conversation: null,
    protection: { endsAt: inDays(20), hasEnded: false, phase: 1 },
    purchase: null,
    availableActions: can('SHIP', 'CANNOT_FULFIL'),
    ...part,
  };
}

export function aProposal(part: Part = {}): Part {
  return {
    id: 'prp_1',
    by: 'BUYER',
    kind: 'REFUND_ONLY',
    isLive: true,
    at: inDays(-1),
    note: 'The lid came in two pieces.',
    amount: money(3000),
    toBuyer: money(3000),
    toSeller: money(7020),
    ...part,
  };
}

/** A dispute that waits for the shop. */
export function aDispute(part: Part = {}): Part {
  return {
    id: 'dsp_1',
    version: 1,
    state: 'AWAITING_SELLER',
    stateLabel: 'The shop’s turn to answer',
    awaiting: 'SELLER',
    reason: 'DAMAGED',
    received: true,
    openedAt: inDays(-1),
    endedAt: null,
    escalateFrom: inDays(2),
    maxRefund: money(10020),
    order: anOrder({ state: 'DELIVERED', stateLabel: 'Delivered, awaiting confirmation', availableActions: [] }),
    proposals: [aProposal()],
    statements: [{ id: 'sta_1', at: inDays(-1), by: 'BUYER', byName: 'Inês Moreira', event: 'open', text: 'The lid is broken.' }],
    deadlines: [aDeadline({ id: 'dln_2', kind: 'DISPUTE_ANSWER', onExpiry: 'The buyer’s proposal counts as accepted.' })],
    outcome: null,
    availableActions: can('ACCEPT', 'PROPOSE', 'ADD_STATEMENT'),
    ...part,
  };
}

export function aTicket(part: Part = {}): Part {
  return {
    id: 'tkt_1',
    number: 'T-4821-709312',
    topic: 'ORDER',
    state: 'OPEN',
    subject: 'Where is my parcel?',
    name: 'Inês Moreira',
    email: 'ines@example.test',
    openedAt: inDays(-1),
    lastMessageAt: inDays(-1),
    order: null,
    messages: [{ id: 'tmg_1', at: inDays(-1), fromStaff: false, authorName: 'Inês Moreira', text: 'It says customs.' }],
    ...part,
  };
}

export function aPerson(part: Part = {}): Part {
  return {
    id: 'acc_1',
    kind: 'BUYER',
    roles: [],
    name: 'Inês Moreira',
    email: 'ines@example.test',
    memberId: 'BE12345678',
    country: 'BE',
    createdAt: inDays(-40),
    closedAt: null,
    isRestricted: false,
    acts: [],
    ...part,
  };
}
