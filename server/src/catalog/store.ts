import { asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { type Category, categories, type Product, products, type Variant, variants } from './tables.ts';

export async function findProduct(db: Reader, id: string): Promise<Product | undefined> {
  const [product] = await db.select().from(products).where(eq(products.id, id));
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

/** The variants of products, in the order of their pages. */
export async function listVariantsOfProducts(db: Reader, productIds: readonly string[]): Promise<Variant[]> {
  const build = () =>
    db.select().from(variants).where(isOneOf(variants.productId, 'productIds')).orderBy(asc(variants.productId), asc(variants.position));
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

export async function insertProducts(tx: Tx, rows: Product[]): Promise<void> {
  await insertAll(tx, 'products', products, rows);
}

export async function insertVariants(tx: Tx, rows: Variant[]): Promise<void> {
  await insertAll(tx, 'variants', variants, rows);
}

export async function saveVariantPrice(tx: Tx, id: string, priceMinor: number): Promise<void> {
  await tx.update(variants).set({ priceMinor }).where(eq(variants.id, id));
}
