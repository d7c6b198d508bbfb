import { money, type Part, picture } from './answers.ts';
import { anAddress } from './fake-accounts.ts';
import { aCarrier, aQuote, aShop } from './fake-catalog.ts';

/** Orders, parcels, disputes and talk for tests; a test names what differs. */

const action = (name: string, part: Part = {}) => ({ action: name, allowed: true, reason: null, availableAt: null, ...part });

export { action as anAction };

export function aDeadline(part: Part = {}): Part {
  return {
    id: 'ddl_1',
    kind: 'PROTECTION_END',
    dueAt: '2099-12-19T23:59:00.000Z',
    startedAt: '2026-11-20T00:00:00.000Z',
    onExpiry: 'Buyer Protection ends, and the money belongs to the shop.',
    awaiting: 'BUYER',
    pausedSince: null,
    ...part,
  };
}

export function aParcel(part: Part = {}): Part {
  return {
    id: 'pcl_1',
    carrier: aCarrier(),
    number: 'GD618402775WW',
    numberCheck: 'UNVERIFIABLE',
    isNumberReused: null,
    trackingUrl: null,
    state: 'IN_TRANSIT',
    stateLabel: 'In transit',
    declaredAt: '2026-11-24T17:31:00.000Z',
    deliveredAt: null,
    events: [
      { id: 'trk_1', at: '2026-11-25T09:20:00.000Z', code: 'IN_TRANSIT', description: 'First scan', place: 'Porto', country: 'PT' },
      { id: 'trk_2', at: '2026-12-01T06:12:00.000Z', code: 'IN_TRANSIT', description: 'At the depot', place: 'Lyon', country: 'FR' },
    ],
    lines: [{ orderLineId: 'oln_1', title: 'Enamel teapot', quantity: 1 }],
    numberCorrections: [],
    deliveredElsewhere: null,
    availableActions: [],
    order: null,
    ...part,
  };
}

export function aCorrection(part: Part = {}): Part {
  return {
    id: 'cor_1',
    at: '2026-11-26T10:00:00.000Z',
    actorName: 'Kiln & Kettle',
    oldNumber: 'GD618402757WW',
    newNumber: 'GD618402775WW',
    oldCarrier: aCarrier(),
    newCarrier: aCarrier(),
    ...part,
  };
}

/** Where a paid order's money is, by the names of the parts; what is not named is empty. */
export function moneyParts(minor: Partial<Record<'held' | 'withShop' | 'beingRefunded' | 'refunded', number>>): Part {
  const { held = 0, withShop = 0, beingRefunded = 0, refunded = 0 } = minor;
  const parts = { held: money(held), withShop: money(withShop), beingRefunded: money(beingRefunded), refunded: money(refunded) };
  return { paid: money(held + withShop + beingRefunded + refunded), ...parts };
}

export function anOrder(part: Part = {}): Part {
  const quote = aQuote();
  return {
    id: 'ord_1',
    version: 3,
    number: '4821-7093',
    state: 'AWAITING_DELIVERY',
    stateLabel: 'Awaiting delivery',
    closeReason: null,
    closeText: null,
    purchase: { id: 'pur_1', orders: [{ id: 'ord_1' }], payments: [], refunds: [] },
    shop: aShop(),
    buyer: { id: 'acc_1', name: 'Camille Rousseau', country: 'FR', orderCount: 2 },
    lines: [
      {
        id: 'oln_1',
        product: { id: 'prd_1', slug: 'enamel-teapot' },
        title: 'Enamel teapot',
        variantTitle: 'Raspberry',
        picture: picture('teapot'),
        unitPrice: money(4800),
        quantity: 1,
        total: money(4800),
        shippedQuantity: 1,
        cancelledQuantity: 0,
      },
    ],
    itemsTotal: money(4800),
    shippingTotal: money(420),
    total: money(5220),
    held: money(5220),
    refunded: money(0),
    moneyParts: moneyParts({ held: 5220 }),
    shipping: { carrier: aCarrier(), service: 'Economy', fee: quote.fee, isTracked: true },
    address: anAddress(),
    promised: { from: '2026-11-30', to: '2026-12-04' },
    placedAt: '2026-11-20T18:42:00.000Z',
    paidAt: '2026-11-20T18:44:00.000Z',
    shipBy: null,
    parcels: [aParcel()],
    refunds: [],
    history: [
      {
        id: 'his_1',
        at: '2026-11-20T18:44:00.000Z',
        actor: 'BUYER',
        actorName: 'You',
        event: 'capture',
        from: 'AWAITING_PAYMENT',
        to: 'PAYMENT_BEING_VERIFIED',
        text: 'paid',
        reason: null,
      },
      {
        id: 'his_2',
        at: '2026-11-24T17:31:00.000Z',
        actor: 'SELLER',
        actorName: 'Kiln & Kettle',
        event: 'ship',
        from: 'AWAITING_SHIPMENT',
        to: 'AWAITING_DELIVERY',
        text: 'shipped it',
        reason: null,
      },
    ],
    deadlines: [aDeadline()],
    nextDeadline: aDeadline(),
    protection: { endsAt: '2099-12-19T23:59:00.000Z', phase: 1, hasEnded: false },
    cancelRequest: null,
    freeze: null,
    dispute: null,
    disputes: [],
    conversation: null,
    availableActions: [action('CONFIRM_RECEIPT'), action('OPEN_DISPUTE')],
    paidBy: 'Visa, 3184',
    riskSignals: [],
    ...part,
  };
}

export function aProposal(part: Part = {}): Part {
  return {
    id: 'prp_1',
    by: 'BUYER',
    kind: 'REFUND_ONLY',
    amount: money(3000),
    note: 'Most of it back.',
    at: '2026-11-29T10:04:00.000Z',
    isLive: true,
    toBuyer: money(3000),
    toSeller: money(2220),
    ...part,
  };
}

export function aDispute(part: Part = {}): Part {
  return {
    id: 'dsp_1',
    version: 2,
    order: anOrder(),
    state: 'AWAITING_BUYER',
    stateLabel: 'Awaiting the buyer',
    reason: 'DAMAGED',
    received: true,
    amount: money(3000),
    openedAt: '2026-11-29T10:04:00.000Z',
    awaiting: 'BUYER',
    maxRefund: money(5220),
    escalateFrom: '2026-12-02T10:04:00.000Z',
    proposals: [
      aProposal(),
      aProposal({
        id: 'prp_2',
        by: 'SELLER',
        amount: money(1200),
        note: 'A new lid costs 12.',
        toBuyer: money(1200),
        toSeller: money(4020),
      }),
    ],
    statements: [
      { id: 'stm_1', at: '2026-11-29T10:04:00.000Z', by: 'BUYER', byName: 'Camille', text: 'The lid came in two pieces.', event: 'open' },
    ],
    deadlines: [aDeadline({ id: 'ddl_2', kind: 'DISPUTE_ESCALATION', onExpiry: 'The market takes over.' })],
    outcome: null,
    availableActions: [
      action('ACCEPT'),
      action('PROPOSE'),
      action('WITHDRAW'),
      action('ADD_STATEMENT'),
      action('ESCALATE', { allowed: false, reason: 'A little more time to agree.', availableAt: '2026-12-02T10:04:00.000Z' }),
    ],
    ...part,
  };
}

export function aConversation(part: Part = {}): Part {
  const message = {
    id: 'msg_1',
    at: '2026-11-21T09:14:00.000Z',
    from: 'SELLER',
    authorName: 'Marta at Kiln & Kettle',
    isMine: false,
    text: 'Brown paper, no logo.',
  };
  return {
    id: 'cnv_1',
    subject: 'SHOP',
    title: 'Kiln & Kettle',
    product: null,
    order: null,
    shop: aShop(),
    buyer: { id: 'acc_1', name: 'Camille Rousseau', country: 'FR', orderCount: 2 },
    messages: [message],
    lastMessage: message,
    lastMessageAt: message.at,
    unreadCount: 0,
    ...part,
  };
}

export function aTicket(part: Part = {}): Part {
  return {
    id: 'tkt_1',
    number: 'T-1001',
    topic: 'OTHER',
    state: 'OPEN',
    openedAt: '2026-12-01T00:00:00.000Z',
    email: 'camille@example.test',
    name: 'Camille',
    order: null,
    messages: [{ id: 'tms_1', at: '2026-12-01T00:00:00.000Z', fromStaff: false, authorName: 'Camille', text: 'Where is it?' }],
    lastMessageAt: '2026-12-01T00:00:00.000Z',
    subject: 'A question',
    ...part,
  };
}
