import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { before, isOneOf, listOf, rowCount } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import {
  type Category,
  categories,
  type NewProduct,
  type NewVariant,
  type Product,
  type ProductState,
  products,
  type Variant,
  variants,
} from './tables.ts';

export async function findProduct(db: Reader, id: string): Promise<Product | undefined> {
  const [product] = await prepared(db, 'products:id', () =>
    db
      .select()
      .from(products)
      .where(eq(products.id, sql.placeholder('id'))),
  ).execute({ id });
  return product;
}

export async function findProductBySlug(db: Reader, slug: string): Promise<Product | undefined> {
  const [product] = await db.select().from(products).where(eq(products.slug, slug));
  return product;
}

export async function listProducts(db: Reader, ids: readonly string[]): Promise<Product[]> {
  return prepared(db, 'products:ids', () => db.select().from(products).where(isOneOf(products.id, 'ids'))).execute({ ids: listOf(ids) });
}

export async function findVariant(db: Reader, id: string): Promise<Variant | undefined> {
  const [variant] = await prepared(db, 'variants:id', () =>
    db
      .select()
      .from(variants)
      .where(eq(variants.id, sql.placeholder('id'))),
  ).execute({ id });
  return variant;
}

export async function listVariants(db: Reader, ids: readonly string[]): Promise<Variant[]> {
  return prepared(db, 'variants:ids', () => db.select().from(variants).where(isOneOf(variants.id, 'ids'))).execute({ ids: listOf(ids) });
}

/** The variants that products offer, in the order of their pages. */
export async function listVariantsOfProducts(db: Reader, productIds: readonly string[]): Promise<Variant[]> {
  const build = () =>
    db
      .select()
      .from(variants)
      .where(and(isOneOf(variants.productId, 'productIds'), eq(variants.isOffered, true)))
      .orderBy(asc(variants.productId), asc(variants.position));
  return prepared(db, 'variants:products', build).execute({ productIds: listOf(productIds) });
}

export async function findCategoryBySlug(db: Reader, slug: string): Promise<Category | undefined> {
  const [category] = await prepared(db, 'categories:slug', () =>
    db
      .select()
      .from(categories)
      .where(eq(categories.slug, sql.placeholder('slug'))),
  ).execute({ slug });
  return category;
}

export async function listCategories(db: Reader, ids: readonly string[]): Promise<Category[]> {
  return prepared(db, 'categories:ids', () => db.select().from(categories).where(isOneOf(categories.id, 'ids'))).execute({
    ids: listOf(ids),
  });
}

/** The whole tree, siblings in their order. A market has hundreds of categories at most. */
export async function listAllCategories(db: Reader): Promise<Category[]> {
  return prepared(db, 'categories', () => db.select().from(categories).orderBy(asc(categories.level), asc(categories.position))).execute(
    {},
  );
}

/** The roots of the tree, in their order. */
export async function listRootCategories(db: Reader): Promise<Category[]> {
  return db.select().from(categories).where(isNull(categories.parentId)).orderBy(asc(categories.position));
}

/** What lies directly below these categories, in its order. */
export async function listChildCategories(db: Reader, parentIds: readonly string[]): Promise<Category[]> {
  return db
    .select()
    .from(categories)
    .where(inArray(categories.parentId, [...parentIds]))
    .orderBy(asc(categories.position));
}

/** All products of the market: each is counted in exactly one root. */
export async function countProducts(db: Reader): Promise<number> {
  const n = sql<number>`sum(${categories.productCount})`.mapWith(Number);
  const [row] = await prepared(db, 'categories:count', () => db.select({ n }).from(categories).where(eq(categories.level, 1))).execute({});
  return row?.n ?? 0;
}

export async function insertCategories(tx: Tx, rows: Category[]): Promise<void> {
  await tx.insert(categories).values(rows);
}

/** Counts `more` products in a category; the caller names its parents too. */
export async function addToCategory(tx: Tx, id: string, more: number): Promise<void> {
  await tx
    .update(categories)
    .set({ productCount: sql`${categories.productCount} + ${more}` })
    .where(eq(categories.id, id));
}

export async function insertProducts(tx: Tx, rows: NewProduct[]): Promise<void> {
  await insertAll(tx, 'products', products, rows);
}

export async function insertVariants(tx: Tx, rows: NewVariant[]): Promise<void> {
  await insertAll(tx, 'variants', variants, rows);
}

export async function saveVariantPrice(tx: Tx, id: string, priceMinor: number): Promise<void> {
  await tx.update(variants).set({ priceMinor }).where(eq(variants.id, id));
}

/** All variants that a product ever had, those that are not offered any more too. */
export async function listAllVariants(db: Reader, productId: string): Promise<Variant[]> {
  return db.select().from(variants).where(eq(variants.productId, productId)).orderBy(asc(variants.position), asc(variants.id));
}

/** A variant that anybody may buy: its product is published, and its shop still offers it. */
export async function findOfferedVariant(db: Reader, id: string): Promise<Variant | undefined> {
  const variant = await findVariant(db, id);
  const product = variant?.isOffered ? await findProduct(db, variant.productId) : undefined;
  return product?.state === 'PUBLISHED' ? variant : undefined;
}

/** Which of these numbers the shop uses already, and for which product. */
export async function listBySku(db: Reader, shopId: string, skus: readonly string[]): Promise<Variant[]> {
  return db
    .select()
    .from(variants)
    .where(and(eq(variants.shopId, shopId), inArray(variants.sku, [...skus])));
}

/** Up to `limit` of a shop's products of a state, the newest first, behind the place `after` (time, id). */
export async function listProductsOfShop(
  db: Reader,
  shopId: string,
  state: ProductState,
  limit: number,
  after?: readonly (string | number)[],
): Promise<Product[]> {
  return db
    .select()
    .from(products)
    .where(and(eq(products.shopId, shopId), eq(products.state, state), after && before([products.createdAt, products.id], after)))
    .orderBy(desc(products.createdAt), desc(products.id))
    .limit(limit);
}

/** All products that a shop offers, or would offer if it were not suspended. */
export async function listPublishedIds(db: Reader, shopId: string): Promise<string[]> {
  const isIt = and(eq(products.shopId, shopId), eq(products.state, 'PUBLISHED'));
  const rows = await db.select({ id: products.id }).from(products).where(isIt).orderBy(asc(products.createdAt), asc(products.id));
  return rows.map((row) => row.id);
}

/** How many products of each state a shop has; a state without any is left out. */
export async function countProductStates(db: Reader, shopId: string): Promise<{ state: ProductState; count: number }[]> {
  return db.select({ state: products.state, count: rowCount }).from(products).where(eq(products.shopId, shopId)).groupBy(products.state);
}

/** Changes a product that is still of `version`, and counts the change. @returns the product afterwards, or undefined when it changed meanwhile. */
export async function saveProduct(tx: Tx, id: string, version: number, change: Partial<Product>): Promise<Product | undefined> {
  const isMeant = () => and(eq(products.id, sql.placeholder('id')), eq(products.version, sql.placeholder('version')));
  const [row] = await updateWhere(tx, 'products', products, { ...change, version: version + 1 }, isMeant, { id, version });
  return row;
}

/** Counts a change of one of its variants as a change of the product. */
export async function countChange(tx: Tx, productId: string): Promise<void> {
  await tx
    .update(products)
    .set({ version: sql`${products.version} + 1` })
    .where(eq(products.id, productId));
}

export async function saveVariant(tx: Tx, id: string, change: Partial<Variant>): Promise<void> {
  await updateWhere(tx, 'variants', variants, change, () => eq(variants.id, sql.placeholder('id')), { id });
}

/** Forgets a draft: nobody but its shop has ever seen it. */
export async function deleteProduct(tx: Tx, id: string): Promise<void> {
  await tx.delete(variants).where(eq(variants.productId, id));
  await tx.delete(products).where(eq(products.id, id));
}

/** Forgets variants of a draft. */
export async function deleteVariants(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(variants).where(inArray(variants.id, [...ids]));
}
