/** How a list of products is ordered. */
export type ProductSort = 'RELEVANCE' | 'NEWEST' | 'PRICE_ASC' | 'PRICE_DESC' | 'BEST_SELLING' | 'RATING';

/** Best match needs words to match; without them the best-selling come first. With words and no wish, the best match. */
export function sortFor(wish: ProductSort | null, hasWords: boolean): ProductSort {
  const sort = wish ?? 'RELEVANCE';
  return sort === 'RELEVANCE' && !hasWords ? 'BEST_SELLING' : sort;
}

interface Sortable {
  readonly number: number;
  readonly createdAt: number;
  readonly priceMinor: number;
  readonly soldCount: number;
  readonly ratingScore: number;
  /** 1 when all words are in the title, else 0. */
  readonly titleMatch: number;
}

const keys: Record<ProductSort, (row: Sortable) => readonly number[]> = {
  RELEVANCE: (row) => [row.titleMatch, row.soldCount, row.number],
  NEWEST: (row) => [row.createdAt, row.number],
  PRICE_ASC: (row) => [row.priceMinor, row.number],
  PRICE_DESC: (row) => [row.priceMinor, row.number],
  BEST_SELLING: (row) => [row.soldCount, row.number],
  RATING: (row) => [row.ratingScore, row.number],
};

/** The place of a row in an order: what its cursor carries. No two rows have the same. */
export function placeOf(sort: ProductSort, row: Sortable): readonly number[] {
  return keys[sort](row);
}

/** How many numbers the cursors of an order carry. */
export function placeLength(sort: ProductSort): number {
  return sort === 'RELEVANCE' ? 3 : 2;
}
