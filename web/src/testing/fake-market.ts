/** Answers for tests, whole enough for every page; a test names what differs. */

type Part = Record<string, unknown>;

export const money = (amountMinor: number, currency = 'USD') => ({
  amountMinor,
  currency,
  formatted: `US$ ${(amountMinor / 100).toFixed(2)}`,
});
export const picture = (name: string) => ({ url: `/media/${name}.webp`, alt: `A ${name}` });
const page = (nodes: unknown[], part: Part = {}) => ({
  nodes,
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  ...part,
});

export { page as aPage };

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
    cart: aCart(),
    categories: [aCategory()],
    countries: ['DE', 'FR', 'JP'].map((code) => ({ code, name: code, shopCount: 3 })),
    addressForm: ({ country }: { country: string }) => anAddressForm(country),
  };
}

/** Japan writes addresses in its own way; all others of these tests like France. */
function anAddressForm(country: string): Part {
  const part = (name: string, label: string, isRequired = true, choices: string[] = []) => ({
    ...{ part: name, label, isRequired, choices: choices.map((value) => ({ value, label: value })) },
  });
  const [name, line1, line2] = [part('NAME', 'Name'), part('LINE1', 'Street and number'), part('LINE2', 'Flat, building, company', false)];
  const postcode = part('POSTCODE', 'Postcode');
  return country === 'JP'
    ? {
        country,
        parts: [postcode, part('REGION', 'Prefecture', true, ['Kyoto', 'Tokyo']), line1, line2, name],
        postcodePattern: '\\d{3}-?\\d{4}',
        postcodeExample: '154-0023',
      }
    : { country, parts: [name, line1, line2, postcode, part('CITY', 'Town or city')], postcodePattern: '\\d{5}', postcodeExample: '33380' };
}

const somePolicies = {
  verificationHours: 24,
  unpaidDays: 20,
  shipByDefaultDays: 7,
  protectionTailDays: 15,
  confirmReceiptDays: 7,
  disputeAnswerDays: 5,
  disputeEscalateAfterDays: 3,
  disputeAutoEscalateDays: 7,
  decisionDays: 10,
  transitMinDays: 2,
  transitMaxDays: 40,
  cardRefundMinDays: 2,
  cardRefundMaxDays: 25,
  stockHoldMinutes: 30,
  cancelAnswerHours: 48,
  commissionBasisPoints: 800,
  notReceivedAfterDays: 10,
};

export function aCategory(part: Part = {}): Part {
  const category: Part = {
    id: 'cat_1',
    slug: 'kitchen',
    name: 'Kitchen & table',
    picture: picture('teapot'),
    parent: null,
    children: [],
    level: 0,
    productCount: 3,
    ...part,
  };
  category.path ??= [category];
  return category;
}

export function aShop(part: Part = {}): Part {
  return {
    id: 'shp_1',
    handle: 'kiln-and-kettle',
    name: 'Kiln & Kettle',
    country: 'PT',
    city: 'Porto',
    about: 'Two people and a kiln.',
    since: '2021-03-01',
    timeZone: 'Europe/Lisbon',
    handlingDays: 2,
    rating: 4.9,
    ratingCount: 300,
    orderCount: 3114,
    onTimeShare: 0.98,
    disputeShare: 0.006,
    productCount: 3,
    products: page([]),
    reviews: page([]),
    balance: null,
    ...part,
  };
}

export function aQuote(part: Part = {}): Part {
  return {
    shippingOptionId: 'opt_1',
    shopId: 'shp_1',
    carrier: aCarrier(),
    service: 'Economy',
    fee: money(420),
    arrives: { from: '2026-12-09', to: '2026-12-15' },
    shipBy: '2026-12-03',
    transitMinDays: 4,
    transitMaxDays: 8,
    isTracked: true,
    protectedUntil: '2026-12-30',
    ...part,
  };
}

export function aCarrier(): Part {
  return { code: 'TNT', name: 'TNT', trackingUrl: null, hasChecksum: false, enabled: true };
}

export function aVariant(part: Part = {}): Part {
  return {
    id: 'var_1',
    sku: 'POT-RED',
    title: 'Raspberry',
    options: [{ name: 'Colour', value: 'Raspberry' }],
    price: money(4800),
    picture: picture('teapot'),
    available: 14,
    weightGrams: 740,
    stock: null,
    ...part,
  };
}

export function aProduct(part: Part = {}): Part {
  const product: Part = {
    id: 'prd_1',
    slug: 'enamel-teapot',
    title: 'Enamel teapot',
    description: 'Pressed steel under two coats of enamel.',
    facts: [{ name: 'Holds', value: '0.9 litre' }],
    category: aCategory(),
    shop: aShop(),
    price: money(4800),
    priceTo: money(4800),
    picture: picture('teapot'),
    pictures: [picture('teapot'), picture('teapot-close')],
    options: [{ name: 'Colour', values: ['Raspberry', 'Delft'] }],
    variants: [
      aVariant(),
      aVariant({
        id: 'var_2',
        sku: 'POT-BLUE',
        title: 'Delft',
        options: [{ name: 'Colour', value: 'Delft' }],
        price: money(5200),
        picture: picture('teapot-blue'),
        available: 0,
      }),
    ],
    isInStock: true,
    rating: 4.8,
    ratingCount: 2,
    soldCount: 1380,
    createdAt: '2026-10-01T00:00:00.000Z',
    shippingOptions: [aQuote()],
    reviews: page([aReview()]),
    ratingHistogram: [1, 0, 1, 0, 0],
    availableActions: [],
    ...part,
  };
  return product;
}

export function aReview(part: Part = {}): Part {
  return {
    id: 'rev_1',
    rating: 5,
    text: 'Heavier than I thought, in a good way.',
    authorName: 'Ines M.',
    country: 'BE',
    variantTitle: 'Raspberry',
    at: '2026-11-01T00:00:00.000Z',
    shopReply: null,
    ...part,
  };
}

export function aCart(part: Part = {}): Part {
  return { id: 'crt_1', token: null, lines: [], groups: [], lineCount: 0, quantity: 0, itemsTotal: money(0), notices: [], ...part };
}

export const noErrors: { userErrors: unknown[] } = { userErrors: [] };
export const refused = (code: string, message: string, part: Part = {}) => ({
  userErrors: [{ __typename: 'GenericUserError', code, message, path: [], ...part }],
});

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

export function aBuyer(part: Part = {}): Part {
  return {
    id: 'acc_1',
    kind: 'BUYER',
    roles: [],
    name: 'Camille Rousseau',
    email: 'camille@example.test',
    memberId: 'M-4821',
    country: 'FR',
    addresses: [anAddress()],
    shop: null,
    unread: { messages: 0, orders: 0, disputes: 0, tickets: 0 },
    mutedMails: [],
    otherAccounts: [],
    secondFactor: { isOn: false, recoveryCodesLeft: 0 },
    sessions: [aSession()],
    ...part,
  };
}

export function aSession(part: Part = {}): Part {
  return {
    id: 'ses_1',
    device: 'Firefox on Linux',
    address: '192.0.2.7',
    createdAt: '2026-11-20T10:00:00.000Z',
    lastSeenAt: '2026-12-01T10:00:00.000Z',
    isThis: true,
    ...part,
  };
}

export function anAddress(part: Part = {}): Part {
  return {
    id: 'adr_1',
    name: 'Camille Rousseau',
    line1: '14 rue Mercière',
    line2: null,
    city: 'Lyon',
    region: null,
    postcode: '69002',
    country: 'FR',
    phone: '+33 4 72 00 00 00',
    isDefault: true,
    ...part,
  };
}

export const card = { code: 'CARD', name: 'Card', isAvailable: true, reason: null, kind: 'CARD' };
export const cardOff = { ...card, isAvailable: false, reason: 'The card service does not answer. We ask again every minute.' };

export function anAttempt(part: Part = {}): Part {
  return {
    id: 'att_1',
    state: 'CREATED',
    method: 'CARD',
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
