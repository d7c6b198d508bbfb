import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { makeDatabase } from '#test/databases.js';
import { volume } from '#test/volume.js';
import { openDatabase } from '../platform/db/open-database.ts';
import { countListings, type ListingFilter, readListings } from './listing-store.ts';
import { type ProductSort, placeOf } from './rules/product-order.ts';
import { indexedWords, singular, wantedWords } from './rules/words.ts';
import { insertListings, type NewListing } from './store.ts';
import { insertWords } from './word-store.ts';

const listingCount = 2_400;

/** Words of the `i`-th listing: one that all have, some that many have, and one that only the dearest and latest have. */
function wordsOf(i: number): string[] {
  const many = ['oak', 'cotton', 'cottons', 'red'].filter((_, nth) => i % (nth + 2) === 0);
  return ['series', ...many, ...(i > listingCount - 40 ? ['gold'] : [])];
}

/** Every third has its common words in the title too. */
const titleOf = (i: number) => (i % 3 === 0 ? wordsOf(i) : ['thing']);

function listing(i: number): NewListing {
  const texts = { productId: `p${i}`, slug: `s${i}`, title: 'Thing', shopId: 'shop', shopHandle: 'shop', shopName: 'Shop' };
  const places = { category1: i % 3 ? 'home' : 'toys', category2: null, category3: null };
  const priceMinor = 100 * Math.floor(i / 7);
  const counts = { ratingScore: i % 11, soldCount: Math.floor(i / 5), createdAt: 1_000 + i };
  const shown = { currency: 'USD', picture: { key: 'k', alt: '' }, isInStock: true };
  return { number: i, ...texts, ...places, priceMinor, priceToMinor: priceMinor, ...shown, ...counts };
}

async function openListings() {
  const place = await makeDatabase();
  onTestFinished(() => place.drop());
  const db = await openDatabase(place.location);
  onTestFinished(() => db.close());
  const all = Array.from({ length: listingCount }, (_, i) => listing(i + 1));
  await db.transaction(async (tx) => {
    await insertListings(tx, all);
    await insertWords(
      tx,
      all.map(({ number }) => ({ rowid: number, title: indexedWords(titleOf(number)), words: indexedWords(wordsOf(number)) })),
    );
  });
  return { db: db.reader, all };
}

/** What must come out, by looking at every listing. */
function plainWay(all: readonly NewListing[], query: string, { category, priceMin, priceMax }: ListingFilter, sort: ProductSort): number[] {
  const { whole, last } = wantedWords(query)!;
  const holds = (words: readonly string[]) =>
    whole.every((word) => words.includes(word)) && words.some((word) => word.startsWith(last) || word === singular(last));
  const isInTitle = ({ number }: NewListing) => holds(indexedWords(titleOf(number!)).split(' '));
  const place = (row: NewListing) => placeOf(sort, { ...row, titleMatch: isInTitle(row) ? 1 : 0 } as never);
  const sign = sort === 'PRICE_ASC' ? 1 : -1;
  return all
    .filter(({ number }) => holds(indexedWords(wordsOf(number!)).split(' ')))
    .filter((row) => !category || row.category1 === category.id)
    .filter((row) => row.priceMinor >= (priceMin ?? 0) && row.priceMinor <= (priceMax ?? Number.MAX_SAFE_INTEGER))
    .sort((a, b) => sign * place(a).reduce((order, value, i) => order || value - place(b)[i]!, 0))
    .map((row) => row.number);
}

const queries = fc.constantFrom('series', 'se', 'oak', 'red series', 'cotton', 'cottons', 'gold', 'gold s', 'oak cotton', 'nothing');
const filters = fc.record({
  category: fc.constantFrom(undefined, { id: 'home', level: 1 }, { id: 'toys', level: 1 }),
  priceMin: fc.option(fc.integer({ min: 0, max: 35_000 }), { nil: undefined }),
  priceMax: fc.option(fc.integer({ min: 0, max: 35_000 }), { nil: undefined }),
});
const sorts = fc.constantFrom<ProductSort>('RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'BEST_SELLING', 'RATING');

test('along the order or among the matches: every page and every total is what looking at each listing gives', async () => {
  const { db, all } = await openListings();
  const asked = fc.asyncProperty(queries, filters, sorts, fc.integer({ min: 1, max: 60 }), async (query, bounds, sort, size) => {
    const expected = plainWay(all, query, bounds, sort);
    const filter = { ...bounds, words: wantedWords(query)! };
    expect(await countListings(db, filter)).toBe(expected.length);
    for (const isCommon of [true, false]) {
      const first = await readListings(db, { ...filter, isCommon }, sort, undefined, size);
      expect(first.map((row) => row.number)).toEqual(expected.slice(0, size));
      if (first.length < size) continue;
      const second = await readListings(db, { ...filter, isCommon }, sort, placeOf(sort, first.at(-1)!), size);
      expect(second.map((row) => row.number)).toEqual(expected.slice(size, 2 * size));
    }
  });
  await fc.assert(asked, { numRuns: volume(40, 1_000) });
});

test('a word that only the last listings of an order have is found, however many come before', async () => {
  const { db, all } = await openListings();
  for (const sort of ['PRICE_ASC', 'PRICE_DESC'] as const) {
    const filter = { words: wantedWords('gold')!, isCommon: true };
    const found = await readListings(db, filter, sort, undefined, 25);
    expect(found.map((row) => row.number)).toEqual(plainWay(all, 'gold', {}, sort).slice(0, 25));
  }
});
