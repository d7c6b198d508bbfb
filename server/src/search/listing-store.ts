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
  /** Whether so many listings hold the words that a page is found sooner along the order than among the matches. */
  readonly isCommon?: boolean;
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

/** Up to `limit` listings of an order, behind the place `after`. Statements are built and compiled once for each kind of list. */
export async function readListings(
  db: Reader,
  filter: ListingFilter,
  sort: ProductSort,
  after: readonly number[] | undefined,
  limit: number,
): Promise<ListedProduct[]> {
  const [first, second, third] = after ?? [];
  const values = { ...valuesOf(filter), limit, walkMax: wordEngine.walkMax, first, second, third };
  const page = (way: string, build: PageBuilder) =>
    prepared<ListedProduct>(db, `listings:${way}${sort}:${shapeOf(filter)}${after ? ':after' : ''}`, () =>
      build(db, filter, sort, after),
    ).execute(values);
  if (!filter.words) return page('', plainPage);
  if (!filter.isCommon || (sort === 'RELEVANCE' && after)) return page('', matchingPage);
  const walked = await page('walk:', sort === 'RELEVANCE' ? walkedTitles : walkedPage);
  const isWhole = sort !== 'RELEVANCE' && wordEngine.walkMax === Number.MAX_SAFE_INTEGER;
  return walked.length === limit || isWhole ? walked : page('', matchingPage);
}

type PageBuilder = typeof plainPage | typeof walkedPage | typeof matchingPage;

function plainPage(db: Reader, filter: ListingFilter, sort: ProductSort, after: readonly number[] | undefined) {
  const { columns, direction } = orderOf(sort, noTitleMatch);
  return db
    .select({ ...listed, titleMatch: noTitleMatch })
    .from(listings)
    .where(and(...conditionsOf(filter), after && behind(columns, direction)))
    .orderBy(...columns.map(direction === 'asc' ? asc : desc))
    .limit(sql.placeholder('limit'));
}

/** Walks the order and leaves out what does not match: of words that many products have, the first few listings hold a page. */
function walkedPage(db: Reader, filter: ListingFilter, sort: ProductSort, after: readonly number[] | undefined) {
  const among = (passing: SQLWrapper) => wordEngine.isAmongMatches('words', passing, sql.placeholder('anywhere'));
  return walk(db, filter, sort, after, among, noTitleMatch);
}

/** The first page of the best matches, where the titles alone fill it: they come first, the best-selling before others. */
function walkedTitles(db: Reader, filter: ListingFilter) {
  const among = (passing: SQLWrapper) => wordEngine.isAmongMatches('title', passing, sql.placeholder('inTitle'));
  return walk(db, filter, 'BEST_SELLING', undefined, among, sql<number>`1`.mapWith(Number));
}

function walk(
  db: Reader,
  filter: ListingFilter,
  sort: ProductSort,
  after: readonly number[] | undefined,
  among: (passing: SQLWrapper) => SQL,
  titleMatch: SQL<number>,
) {
  const { columns, direction } = orderOf(sort, noTitleMatch);
  const inOrder = (places: readonly SQLWrapper[]) => places.map(direction === 'asc' ? asc : desc);
  const passed = db
    .select({ place: sql<number>`${columns[0]}`.as('place'), passing: sql<number>`${number}`.as('passing') })
    .from(listings)
    .where(and(...conditionsOf({ ...filter, words: undefined }), after && behind(columns, direction)))
    .orderBy(...inOrder(columns))
    .limit(sql.placeholder('walkMax'))
    .as('passed');
  const matches = db
    .select({ place: sql<number>`${passed.place}`.as('found_place'), found: sql<number>`${passed.passing}`.as('found') })
    .from(passed)
    .where(among(passed.passing))
    .orderBy(...inOrder([passed.place, passed.passing]))
    .limit(sql.placeholder('limit'))
    .as('matches');
  return db
    .select({ ...listed, titleMatch })
    .from(matches)
    .innerJoin(listings, eq(number, matches.found))
    .orderBy(...inOrder([matches.place, matches.found])); // by the columns of listings SQLite would walk them all once more
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

/** How many listings hold the words, whatever else is asked of them. */
export function countMatches(db: Reader, words: WantedWords): Promise<number> {
  return countListings(db, { words });
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
