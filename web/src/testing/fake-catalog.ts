/** Goods and the shops that sell them, whole enough for every page; a test names what differs. */
import { aPage, money, type Part, picture } from './answers.ts';

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
    cutOff: null,
    closedUntil: null,
    isSuspended: false,
    unservedCountries: [],
    rating: 4.9,
    ratingCount: 300,
    orderCount: 3114,
    onTimeShare: 0.98,
    disputeShare: 0.006,
    productCount: 3,
    products: aPage([]),
    reviews: aPage([]),
    balance: null,
    onboarding: null,
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

const carrierData = { services: ['Economy'], countries: null, numberFormats: ['#{9}'], checkDigit: 'NONE', trackingTemplate: null };

export function aCarrier(part: Part = {}): Part {
  return { code: 'TNT', name: 'TNT', trackingUrl: null, hasChecksum: false, enabled: true, ...carrierData, ...part };
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
    reviews: aPage([aReview()]),
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
