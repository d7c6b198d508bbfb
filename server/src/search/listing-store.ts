import { and, asc, desc, eq, gte, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Reader } from '#server/platform/db/database.js';
import { prepared } from '#server/platform/db/prepared.js';
import { rowCount } from '#server/platform/db/sql.js';
import type { ProductSort } from './rules/product-order.ts';
import type { WantedWords } from './rules/words.ts';
import { listings } from './tables.ts';
import { wordEngine } from './word-store.ts';
import { listingWords } from './words-table.ts';

/** Which listings; everything that is named must fit. */
export interface ListingFilter {
  readonly category?: { readonly id: string; readonly level: number } | undefined;
  readonly shopId?: string | undefined;
  readonly words?: WantedWords | undefined;
  /** Minor units, both included. */
  readonly priceMin?: number | undefined;
  readonly priceMax?: number | undefined;
}

const { number, productId, slug, title, shopId, shopHandle, shopName, priceMinor, priceToMinor, currency, picture, isInStock } = listings;
const { ratingSum, ratingCount, ratingScore, soldCount, createdAt } = listings;
const listed = {
  ...{ number, productId, slug, title, shopId, shopHandle, shopName, priceMinor, priceToMinor, currency, picture, isInStock },
  ...{ ratingSum, ratingCount, ratingScore, soldCount, createdAt },
};
const noTitleMatch = sql<number>`0`.mapWith(Number);

/** What a list shows of a product. */
export type ListedProduct = Omit<typeof listings.$inferSelect, 'category1' | 'category2' | 'category3'> & { titleMatch: number };

/** Up to `limit` listings of an order, behind the place `after`. One statement, built and compiled once for each kind of list. */
export function readListings(
  db: Reader,
  filter: ListingFilter,
  sort: ProductSort,
  after: readonly number[] | undefined,
  limit: number,
): Promise<ListedProduct[]> {
  const name = `listings:${sort}:${shapeOf(filter)}${after ? ':after' : ''}`;
  const build = filter.words ? () => matchingPage(db, filter, sort, after) : () => plainPage(db, filter, sort, after);
  const [first, second, third] = after ?? [];
  return prepared<ListedProduct>(db, name, build).execute({ ...valuesOf(filter), limit, first, second, third });
}

function plainPage(db: Reader, filter: ListingFilter, sort: ProductSort, after: readonly number[] | undefined) {
  const { columns, direction } = orderOf(sort, noTitleMatch);
  return db
    .select({ ...listed, titleMatch: noTitleMatch })
    .from(listings)
    .where(and(...conditionsOf(filter), after && behind(columns, direction)))
    .orderBy(...columns.map(direction === 'asc' ? asc : desc))
    .limit(sql.placeholder('limit'));
}

/** Orders the matches by numbers alone and reads whole rows of one page only: a common word matches ten thousand. */
function matchingPage(db: Reader, filter: ListingFilter, sort: ProductSort, after: readonly number[] | undefined) {
  const inTitle =
    sort === 'RELEVANCE' ? sql<number>`CASE WHEN ${wordEngine.matchesTitle(sql.placeholder('inTitle'))} THEN 1 ELSE 0 END` : noTitleMatch;
  const { columns, direction } = orderOf(sort, inTitle);
  const matches = db
    .select({ found: sql<number>`${listings.number}`.as('found'), titleMatch: sql<number>`${inTitle}`.as('title_match') })
    .from(listingWords)
    .innerJoin(listings, eq(listings.number, listingWords.rowid))
    .where(and(...conditionsOf(filter), after && behind(columns, direction)))
    .orderBy(...columns.map(direction === 'asc' ? asc : desc))
    .limit(sql.placeholder('limit'))
    .as('matches');
  const { columns: outer } = orderOf(sort, sql`${matches.titleMatch}`);
  return db
    .select({ ...listed, titleMatch: sql<number>`${matches.titleMatch}`.mapWith(Number) })
    .from(matches)
    .innerJoin(listings, eq(listings.number, matches.found))
    .orderBy(...outer.map(direction === 'asc' ? asc : desc));
}

/** How many listings fit. Lists without words and prices know it from their category, shop or market instead. */
export async function countListings(db: Reader, filter: ListingFilter): Promise<number> {
  const build = () => {
    const conditions = and(...conditionsOf(filter));
    if (!filter.words) return db.select({ n: rowCount }).from(listings).where(conditions);
    const matches = db.select({ n: rowCount }).from(listingWords);
    return needsRow(filter)
      ? matches.innerJoin(listings, eq(listings.number, listingWords.rowid)).where(conditions)
      : matches.where(conditions);
  };
  const [row] = await prepared<{ n: number }>(db, `listings:count:${shapeOf(filter)}`, build).execute(valuesOf(filter));
  return row?.n ?? 0;
}

function needsRow({ category, shopId, priceMin, priceMax }: ListingFilter): boolean {
  return [category, shopId, priceMin, priceMax].some((each) => each !== undefined);
}

/** Names the kind of a list: two filters of one shape differ in values only. */
function shapeOf({ category, shopId, words, priceMin, priceMax }: ListingFilter): string {
  const has = (letter: string, value: unknown) => (value === undefined ? '' : letter);
  return `${category?.level ?? ''}${has('s', shopId)}${has('w', words)}${has('l', priceMin)}${has('u', priceMax)}`;
}

function valuesOf({ category, shopId, words, priceMin, priceMax }: ListingFilter): Record<string, unknown> {
  const found = words && { anywhere: wordEngine.anywhere(words), inTitle: wordEngine.inTitle(words) };
  return { category: category?.id, shop: shopId, priceMin, priceMax, ...found };
}

function conditionsOf({ category, shopId, words, priceMin, priceMax }: ListingFilter): (SQL | undefined)[] {
  const column = [listings.category1, listings.category2, listings.category3][(category?.level ?? 1) - 1]!;
  return [
    words && wordEngine.matchesWords(sql.placeholder('anywhere')),
    category && eq(column, sql.placeholder('category')),
    shopId === undefined ? undefined : eq(listings.shopId, sql.placeholder('shop')),
    priceMin === undefined ? undefined : gte(listings.priceMinor, sql.placeholder('priceMin')),
    priceMax === undefined ? undefined : lte(listings.priceMinor, sql.placeholder('priceMax')),
  ];
}

function orderOf(sort: ProductSort, titleMatch: SQLWrapper): { columns: SQLWrapper[]; direction: 'asc' | 'desc' } {
  const first = {
    RELEVANCE: [titleMatch, soldCount],
    NEWEST: [createdAt],
    PRICE_ASC: [priceMinor],
    PRICE_DESC: [priceMinor],
    BEST_SELLING: [soldCount],
    RATING: [ratingScore],
  }[sort];
  return { columns: [...first, number], direction: sort === 'PRICE_ASC' ? 'asc' : 'desc' };
}

function behind(columns: readonly SQLWrapper[], direction: 'asc' | 'desc'): SQL {
  const list = sql.join([...columns], sql`, `);
  const places = ['first', 'second', 'third'].slice(0, columns.length).map((name) => sql`${sql.placeholder(name)}`);
  const values = sql.join(places, sql`, `);
  return direction === 'asc' ? sql`(${list}) > (${values})` : sql`(${list}) < (${values})`;
}
