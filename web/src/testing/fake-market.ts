/** The market, a cart and a payment, whole enough for every page; a test names what differs. */
import { money, type Part } from './answers.ts';
import { anAddressForm } from './fake-accounts.ts';
import { aCategory, aProduct, aQuote, aShop, aVariant } from './fake-catalog.ts';

export function aMarket(): Part {
  return {
    market: {
      name: 'Amotarget',
      now: new Date().toISOString(),
      isDemo: true,
      productCount: 120,
      shopCount: 12,
      countryCount: 180,
      currency: 'USD',
      clockMovedMs: 0,
      policies: somePolicies,
    },
    viewer: null,
    paymentMethods: [card],
    offlineMethods: [],
    wallet: { balances: [money(0)], entries: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    cart: aCart(),
    categories: [aCategory()],
    policies: somePolicies,
    timeZones: ['Asia/Tokyo', 'Europe/Lisbon', 'UTC'],
    shippingOptions: [],
    checkTrackingNumber: { check: 'VALID', fault: null, isReused: false },
    countries: ['DE', 'FR', 'JP'].map((code) => ({ code, name: code, shopCount: 3 })),
    addressForm: ({ country }: { country: string }) => anAddressForm(country),
  };
}

const somePolicies = {
  verificationHours: 24,
  unpaidDays: 20,
  shipByDefaultDays: 7,
  handlingMaxDays: 30,
  protectionTailDays: 15,
  confirmReceiptDays: 7,
  disputeAnswerDays: 5,
  disputeEscalateAfterDays: 3,
  disputeAutoEscalateDays: 7,
  decisionDays: 10,
  firstScanNoteDays: 3,
  firstScanMissingDays: 7,
  transitMinDays: 2,
  transitMaxDays: 40,
  payoutIntervalDays: 7,
  payoutCoolDownDays: 3,
  payoutTransitDays: 5,
  cardRefundMinDays: 2,
  cardRefundMaxDays: 25,
  stockHoldMinutes: 30,
  cancelAnswerHours: 48,
  commissionBasisPoints: 800,
  notReceivedAfterDays: 10,
  shopsNeedApproval: false,
  staffNeedSecondFactor: false,
};

export function aCart(part: Part = {}): Part {
  return { id: 'crt_1', token: null, lines: [], groups: [], lineCount: 0, quantity: 0, itemsTotal: money(0), notices: [], ...part };
}

export function aCartLine(part: Part = {}): Part {
  return {
    id: 'lin_1',
    variant: aVariant({ product: aProduct() }),
    product: aProduct(),
    shop: aShop(),
    quantity: 1,
    unitPrice: money(4800),
    lineTotal: money(4800),
    problem: null,
    available: 14,
    priceWhenAdded: money(4800),
    ...part,
  };
}

/** A cart with one thing of one shop in it. */
export function aFullCart(line: Part = {}, group: Part = {}): Part {
  const lines = [aCartLine(line)];
  return aCart({
    lines,
    groups: [
      {
        shop: aShop(),
        lines,
        itemsTotal: money(4800),
        shippingOptions: [aQuote(), aQuote({ shippingOptionId: 'opt_2', service: 'Express', fee: money(1490) })],
        ...group,
      },
    ],
    lineCount: 1,
    quantity: 1,
    itemsTotal: money(4800),
  });
}

const method = {
  text: 'You type your card into the payment provider’s own form.',
  brands: [],
  isAvailable: true,
  reason: null,
  retryAt: null,
  balance: null,
};
export const card = { ...method, code: 'CARD', name: 'Card', brands: ['Visa', 'Maestro'] };
export const wire = { ...method, code: 'WIRE_TRANSFER', name: 'Wire Transfer', text: 'You transfer the amount from your bank account.' };
export const walletOff = {
  ...method,
  code: 'WALLET',
  name: 'Your wallet',
  isAvailable: false,
  reason: 'Your wallet holds US$ 3.00. It can pay its part, and another way to pay the rest.',
  balance: money(300),
};

export const cardOff = { ...card, isAvailable: false, reason: 'The card service does not answer. We ask again every minute.' };

export function anAttempt(part: Part = {}): Part {
  return {
    id: 'att_1',
    state: 'CREATED',
    method: 'CARD',
    methodName: 'Card',
    transfer: null,
    amount: money(5220),
    brand: null,
    last4: null,
    failureCode: null,
    failureMessage: null,
    nextAction: { type: 'CARD_FIELDS', url: 'http://provider.test/fields', expiresAt: '2026-12-01T15:00:00.000Z' },
    threeDS: null,
    startedAt: '2026-12-01T14:20:00.000Z',
    ...part,
  };
}
