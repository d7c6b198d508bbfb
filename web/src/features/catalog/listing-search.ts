import type { ProductSort } from '../../graphql/schema.generated.ts';
import { minorFromTyped } from '../../lib/money.ts';

/** What the address of a listing holds, as typed. */
export interface ListingSearch {
  sort?: string;
  min?: string;
  max?: string;
  after?: string;
}

export const sorts: readonly ProductSort[] = ['RELEVANCE', 'BEST_SELLING', 'PRICE_ASC', 'PRICE_DESC', 'RATING', 'NEWEST'];

/** The order asked for; an unknown one counts as none. Without words to match there is no best match. */
export function sortOf(search: ListingSearch, hasWords: boolean): ProductSort {
  const asked = sorts.find((sort) => sort === search.sort);
  if (asked && (asked !== 'RELEVANCE' || hasWords)) return asked;
  return hasWords ? 'RELEVANCE' : 'BEST_SELLING';
}

/** The price limits in minor units; one that is no amount is left out. */
export function priceOf(search: ListingSearch, currency: string): { min: number | null; max: number | null } | null {
  const min = search.min === undefined ? null : minorFromTyped(search.min, currency);
  const max = search.max === undefined ? null : minorFromTyped(search.max, currency);
  return min === null && max === null ? null : { min, max };
}
