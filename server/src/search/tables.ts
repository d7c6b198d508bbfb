import { flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

/**
 * One row a product, with all that a list shows: the read model of lists and search.
 * Written in the transaction of what it repeats, so that a list never disagrees with its product.
 */
export const listings = table(
  'listings',
  {
    productId: text().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    shopId: text().notNull(),
    shopHandle: text().notNull(),
    shopName: text().notNull(),
    /** The category and its parents, one index each. */
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
    soldCount: integer().notNull().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('listings_by_slug').on(t.slug),
    index('listings_by_time').on(t.createdAt, t.productId),
    index('listings_by_price').on(t.priceMinor, t.productId),
    index('listings_by_sold').on(t.soldCount, t.productId),
    index('listings_of_category1').on(t.category1, t.createdAt, t.productId),
    index('listings_of_category2').on(t.category2, t.createdAt, t.productId),
    index('listings_of_category3').on(t.category3, t.createdAt, t.productId),
    index('listings_of_category1_by_price').on(t.category1, t.priceMinor, t.productId),
    index('listings_of_category2_by_price').on(t.category2, t.priceMinor, t.productId),
    index('listings_of_category3_by_price').on(t.category3, t.priceMinor, t.productId),
    index('listings_of_shop').on(t.shopId, t.createdAt, t.productId),
  ],
);

export type Listing = typeof listings.$inferSelect;
