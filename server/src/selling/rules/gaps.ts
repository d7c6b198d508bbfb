/** What is missing before a product can be offered: of the product, then of its shop. */
export type GapCode =
  | 'TITLE'
  | 'DESCRIPTION'
  | 'CATEGORY'
  | 'PICTURE'
  | 'VARIANT'
  | 'PRICE'
  | 'WEIGHT'
  | 'STOCK'
  | 'SHOP_ABOUT'
  | 'SHOP_PLACE'
  | 'SHOP_SHIPPING'
  | 'SHOP_REVIEW';

export interface Gap {
  readonly code: GapCode;
  /** Says what to do. */
  readonly message: string;
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly pictures: readonly unknown[];
}

interface Offered {
  readonly priceMinor: number;
  readonly weightGrams: number;
  /** Pieces on the shelf. */
  readonly onHand: number;
}

const messages: Record<GapCode, string> = {
  TITLE: 'Give the product a title.',
  DESCRIPTION: 'Describe the product: what it is, and what arrives.',
  CATEGORY: 'Choose a category that has no others below it.',
  PICTURE: 'Add at least one picture.',
  VARIANT: 'Add at least one variant: what is priced and sent.',
  PRICE: 'Set the price of every variant.',
  WEIGHT: 'Set the weight of every variant, in grams with its packing.',
  STOCK: 'Put at least one piece of one variant on the shelf.',
  SHOP_ABOUT: 'Write a few words about your shop.',
  SHOP_PLACE: 'Say from which town and country your shop ships.',
  SHOP_SHIPPING: 'Offer at least one way of shipping.',
  SHOP_REVIEW: 'Your shop waits for the market’s approval. Ask for it once your list is done.',
};

const gap = (code: GapCode): Gap => ({ code, message: messages[code] });
const gaps = (found: readonly [GapCode, boolean][]): Gap[] => found.filter(([, isMissing]) => isMissing).map(([code]) => gap(code));

/** What a product lacks. @param isLeaf Whether its category has none below it. */
export function productGaps(product: Described, variants: readonly Offered[], isLeaf: boolean): Gap[] {
  return gaps([
    ['TITLE', product.title === ''],
    ['DESCRIPTION', product.description === ''],
    ['CATEGORY', !isLeaf],
    ['PICTURE', product.pictures.length === 0],
    ['VARIANT', variants.length === 0],
    ['PRICE', variants.some((variant) => variant.priceMinor < 1)],
    ['WEIGHT', variants.some((variant) => variant.weightGrams < 1)],
    ['STOCK', variants.length > 0 && variants.every((variant) => variant.onHand < 1)],
  ]);
}

interface ShopFacts {
  readonly about: string;
  readonly city: string;
  readonly country: string;
  /** How many ways of shipping it offers now. */
  readonly optionCount: number;
  /** Whether it still waits for an operator's approval, where the market wants one. */
  readonly isUnapproved: boolean;
}

/** What a shop lacks before it can offer anything. */
export function shopGaps(shop: ShopFacts): Gap[] {
  return gaps([
    ['SHOP_ABOUT', shop.about.trim() === ''],
    ['SHOP_PLACE', shop.city.trim() === '' || shop.country === ''],
    ['SHOP_SHIPPING', shop.optionCount === 0],
    ['SHOP_REVIEW', shop.isUnapproved],
  ]);
}
