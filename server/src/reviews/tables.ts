import { index, instant, integer, table, text } from '#server/platform/db/columns.js';

/** What a buyer says of something that he received. */
export const reviews = table(
  'reviews',
  {
    id: text().primaryKey(),
    productId: text().notNull(),
    shopId: text().notNull(),
    accountId: text().notNull(),
    /** 1 to 5. */
    rating: integer().notNull(),
    text: text().notNull(),
    /** As shown when it was written. */
    authorName: text().notNull(),
    country: text().notNull(),
    variantTitle: text().notNull(),
    shopReply: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('reviews_of_product').on(t.productId, t.createdAt, t.id),
    index('reviews_of_shop').on(t.shopId, t.createdAt, t.id),
    index('reviews_by_rating').on(t.productId, t.rating),
  ],
);

export type Review = typeof reviews.$inferSelect;
