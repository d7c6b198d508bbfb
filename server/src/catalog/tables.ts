import { flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

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

/** A draft was never offered; what was withdrawn stays for those who bought it, and may be offered again. */
export type ProductState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

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
    state: text().$type<ProductState>().notNull().default('PUBLISHED'),
    /** Counts its changes, so that two who change it at once are told. */
    version: integer().notNull().default(1),
    /** When it was first offered; of a draft, when it was begun. */
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('products_by_slug').on(t.slug),
    index('products_of_shop').on(t.shopId),
    index('products_of_shop_by_state').on(t.shopId, t.state, t.createdAt, t.id),
  ],
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
    /** 0 while a draft has none. */
    priceMinor: minorUnits().notNull(),
    currency: text().notNull(),
    /** 0 while a draft has none. */
    weightGrams: integer().notNull(),
    picture: json<{ key: string; alt: string }>().notNull(),
    position: integer().notNull(),
    /** False once its shop took it out of the product: old orders still name it. */
    isOffered: flag().notNull().default(true),
  },
  (t) => [index('variants_of_product').on(t.productId, t.position), uniqueIndex('variants_by_sku').on(t.shopId, t.sku)],
);

/** A picture: its key in the file store, and what it shows in words. */
export type Picture = Variant['picture'];
export type Category = typeof categories.$inferSelect;
export type Product = typeof products.$inferSelect;
export type NewProduct = typeof products.$inferInsert;
export type Variant = typeof variants.$inferSelect;
export type NewVariant = typeof variants.$inferInsert;
