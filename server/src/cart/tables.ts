import { index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

/** A person's cart, or a guest's, who carries its secret. */
export const carts = table(
  'carts',
  {
    id: text().primaryKey(),
    accountId: text(),
    /** SHA-256 of the guest's secret. */
    tokenHash: text(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('carts_of_account').on(t.accountId), uniqueIndex('carts_by_token').on(t.tokenHash)],
);

export const cartLines = table(
  'cart_lines',
  {
    id: text().primaryKey(),
    cartId: text().notNull(),
    variantId: text().notNull(),
    quantity: integer().notNull(),
    /** What it cost when it was added or last looked at with a notice. */
    addedPriceMinor: minorUnits().notNull(),
    addedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('cart_lines_once').on(t.cartId, t.variantId)],
);

/** What is wanted of a variant, and what it cost when it was. */
export interface DraftLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly addedPriceMinor: number;
}

/** What Buy Now or Order again is about to order, beside the cart (P14, O7). */
export const checkoutDrafts = table(
  'checkout_drafts',
  {
    id: text().primaryKey(),
    /** Whose it is: an account's id, or the hash of a guest's secret. */
    ownerId: text().notNull(),
    variantId: text().notNull(),
    quantity: integer().notNull(),
    addedPriceMinor: minorUnits().notNull(),
    /** Behind the first line, those of Order again; null for Buy Now. */
    more: json<DraftLine[] | null>(),
    createdAt: instant().notNull(),
  },
  (t) => [index('checkout_drafts_of_owner').on(t.ownerId)],
);

export type Cart = typeof carts.$inferSelect;
export type CartLine = typeof cartLines.$inferSelect;
export type CheckoutDraft = typeof checkoutDrafts.$inferSelect;
