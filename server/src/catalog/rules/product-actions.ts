import { dayInWords } from '#server/kernel/time.js';

/** Who looks at a product. */
export type ProductVisitor = 'GUEST' | 'BUYER' | 'OWN_SELLER' | 'OTHER';

interface Action {
  readonly action: 'BUY_NOW' | 'ADD_TO_CART' | 'CONTACT' | 'UPDATE';
  readonly allowed: boolean;
  readonly reason: string | null;
}

/** Why a shop sells nothing: until a day, or nobody knows until when. */
interface Shut {
  readonly until: string | null;
}

const soldOut = 'This is sold out. Ask the shop when it comes back, or choose another.';
const buyerNeeded = 'Only a buyer account can buy. Sign in with one, or register a buyer account beside this one.';

const closed = ({ until }: Shut) =>
  until === null
    ? 'The shop is closed for now. Its goods cannot be bought.'
    : `The shop is closed until ${dayInWords(until)}. From that day on you can buy this again.`;

/** What a visitor may do with a product: its seller changes it, buyers and guests buy it (a guest signs in on the way), nobody buys his own, and nobody buys from a shop that is closed. */
export function productActions(visitor: ProductVisitor, isInStock: boolean, shut: Shut | null = null): Action[] {
  if (visitor === 'OWN_SELLER') return [{ action: 'UPDATE', allowed: true, reason: null }];
  const refusal = visitor === 'OTHER' ? buyerNeeded : shut !== null ? closed(shut) : isInStock ? null : soldOut;
  return [
    { action: 'BUY_NOW', allowed: refusal === null, reason: refusal },
    { action: 'ADD_TO_CART', allowed: refusal === null, reason: refusal },
    { action: 'CONTACT', allowed: visitor !== 'OTHER', reason: visitor === 'OTHER' ? 'Only buyers write to shops.' : null },
  ];
}

/** As what somebody looks at a product of the shop `shopId`. */
export function visitorOf(viewer: { kind: string; shopId?: string } | null, shopId: string): ProductVisitor {
  if (!viewer) return 'GUEST';
  if (viewer.kind === 'BUYER') return 'BUYER';
  return viewer.shopId === shopId ? 'OWN_SELLER' : 'OTHER';
}
