import { index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

export const categories = table(
  'categories',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    name: text().notNull(),
    /** Null for one of the roots. */
    parentId: text(),
    /** 1, 2 or 3. */
    level: integer().notNull(),
    /** Order among its siblings. */
    position: integer().notNull(),
    pictureKey: text(),
    /** Products in it and below. */
    productCount: integer().notNull().default(0),
  },
  (t) => [uniqueIndex('categories_by_slug').on(t.slug), index('categories_of_parent').on(t.parentId, t.position)],
);

/** What a shop offers, as the product page tells it. Lists read `listings` instead. */
export const products = table(
  'products',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    shopId: text().notNull(),
    categoryId: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    facts: json<{ name: string; value: string }[]>().notNull(),
    /** Names and values of what can be chosen, in the order of the page. */
    options: json<{ name: string; values: string[] }[]>().notNull(),
    pictures: json<{ key: string; alt: string }[]>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('products_by_slug').on(t.slug), index('products_of_shop').on(t.shopId)],
);

/** One choice of a product: what is priced, stocked and bought. */
export const variants = table(
  'variants',
  {
    id: text().primaryKey(),
    productId: text().notNull(),
    shopId: text().notNull(),
    sku: text().notNull(),
    title: text().notNull(),
    options: json<{ name: string; value: string }[]>().notNull(),
    priceMinor: minorUnits().notNull(),
    currency: text().notNull(),
    weightGrams: integer().notNull(),
    picture: json<{ key: string; alt: string }>().notNull(),
    position: integer().notNull(),
  },
  (t) => [index('variants_of_product').on(t.productId, t.position), uniqueIndex('variants_by_sku').on(t.shopId, t.sku)],
);

/** A picture: its key in the file store, and what it shows in words. */
export type Picture = Variant['picture'];
export type Category = typeof categories.$inferSelect;
export type Product = typeof products.$inferSelect;
export type Variant = typeof variants.$inferSelect;
