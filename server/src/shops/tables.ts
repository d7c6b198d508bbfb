import { index, instant, integer, table, text, uniqueIndex } from '#server/platform/db/columns.js';

/** Where B.9 has a shop: it may publish once it is ACTIVE; without approval by operators it is that from the start. */
export type ShopState = 'ONBOARDING' | 'IN_REVIEW' | 'ACTIVE';

/** A seller's shop, as its visitors know it. The figures are kept, so that a list of shops counts nothing. */
export const shops = table(
  'shops',
  {
    id: text().primaryKey(),
    /** Its name in links, lower case. */
    handle: text().notNull(),
    name: text().notNull(),
    about: text().notNull(),
    country: text().notNull(),
    city: text().notNull(),
    /** IANA name; handling days are counted in it. */
    timeZone: text().notNull(),
    /** Business days from payment to the carrier. */
    handlingDays: integer().notNull(),
    /** `HH:MM` in its time zone: from then on an order counts as paid on the next working day. Null: every order counts from the day it is paid. */
    cutOff: text(),
    /** The day (`YYYY-MM-DD`, in its time zone) on which it sells again; null or past while it is open. */
    closedUntil: text(),
    ratingSum: integer().notNull().default(0),
    ratingCount: integer().notNull().default(0),
    productCount: integer().notNull().default(0),
    /** Paid orders. */
    orderCount: integer().notNull().default(0),
    /** Orders that left or ought to have left, and those of them that left by their ship-by date. */
    shippedCount: integer().notNull().default(0),
    onTimeCount: integer().notNull().default(0),
    disputeCount: integer().notNull().default(0),
    state: text().$type<ShopState>().notNull().default('ACTIVE'),
    /** Since when the market keeps it closed (B.9, SUSPENDED): all who act for it are restricted. Stands beside the state, which comes back with it. */
    suspendedAt: instant(),
    /** When its seller last asked for approval; null before. */
    reviewAskedAt: instant(),
    /** What the operator wrote at the last decision; null before. */
    reviewReason: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('shops_by_handle').on(t.handle),
    index('shops_by_time').on(t.createdAt, t.id),
    index('shops_by_review').on(t.state, t.reviewAskedAt),
  ],
);

/** Who acts for a shop. */
export const shopMembers = table(
  'shop_members',
  {
    /** A seller account acts for one shop. */
    accountId: text().primaryKey(),
    shopId: text().notNull(),
  },
  (t) => [index('shop_members_of_shop').on(t.shopId)],
);

export type Shop = typeof shops.$inferSelect;
export type NewShop = typeof shops.$inferInsert;
export type ShopMember = typeof shopMembers.$inferSelect;
