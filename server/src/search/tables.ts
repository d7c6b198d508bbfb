import { counter, flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

const columns = () => ({
  slug: text().notNull(),
  title: text().notNull(),
  shopId: text().notNull(),
  shopHandle: text().notNull(),
  shopName: text().notNull(),
  /** The category and its parents, the root first. */
  category1: text().notNull(),
  category2: text(),
  category3: text(),
  /** Lowest and highest price of its variants. */
  priceMinor: minorUnits().notNull(),
  priceToMinor: minorUnits().notNull(),
  currency: text().notNull(),
  picture: json<{ key: string; alt: string }>().notNull(),
  isInStock: flag().notNull(),
  ratingSum: integer().notNull().default(0),
  ratingCount: integer().notNull().default(0),
  /** What lists are ordered by; see rules/rating-score.ts. */
  ratingScore: counter().notNull().default(0),
  soldCount: counter().notNull().default(0),
  createdAt: instant().notNull(),
});

/**
 * One row a product, with all that a list shows: the read model of lists and search.
 * Written from the product, its variants and its stock, so that a list reads one table. Each order of each list has its index.
 */
export const listings = table(
  'listings',
  {
    /** Running number: the last word in every order, and the row's name in the index of words. */
    number: counter().primaryKey(),
    productId: text().notNull(),
    ...columns(),
  },
  (t) => [
    uniqueIndex('listings_of_product').on(t.productId),
    uniqueIndex('listings_by_slug').on(t.slug),
    index('listings_by_time').on(t.createdAt, t.number),
    index('listings_by_price').on(t.priceMinor, t.number),
    index('listings_by_sold').on(t.soldCount, t.number),
    index('listings_by_rating').on(t.ratingScore, t.number),
    index('listings_of_category1').on(t.category1, t.createdAt, t.number),
    index('listings_of_category1_by_price').on(t.category1, t.priceMinor, t.number),
    index('listings_of_category1_by_sold').on(t.category1, t.soldCount, t.number),
    index('listings_of_category1_by_rating').on(t.category1, t.ratingScore, t.number),
    index('listings_of_category2').on(t.category2, t.createdAt, t.number),
    index('listings_of_category2_by_price').on(t.category2, t.priceMinor, t.number),
    index('listings_of_category2_by_sold').on(t.category2, t.soldCount, t.number),
    index('listings_of_category2_by_rating').on(t.category2, t.ratingScore, t.number),
    index('listings_of_category3').on(t.category3, t.createdAt, t.number),
    index('listings_of_category3_by_price').on(t.category3, t.priceMinor, t.number),
    index('listings_of_category3_by_sold').on(t.category3, t.soldCount, t.number),
    index('listings_of_category3_by_rating').on(t.category3, t.ratingScore, t.number),
    index('listings_of_shop').on(t.shopId, t.createdAt, t.number),
    index('listings_of_shop_by_sold').on(t.shopId, t.soldCount, t.number),
  ],
);

/** Listings of products that are withdrawn: no list reads them, but what buyers added to them comes back with the product. */
export const withdrawnListings = table('withdrawn_listings', {
  productId: text().primaryKey(),
  /** What it was; the number may belong to another listing by now. */
  number: counter().notNull(),
  ...columns(),
});

export type Listing = typeof listings.$inferSelect;
