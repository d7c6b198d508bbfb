import { expect, test } from 'vitest';
import { priceOf, sortOf } from './listing-search.ts';

test.each([
  [{ sort: 'PRICE_ASC' }, true, 'PRICE_ASC'],
  [{}, true, 'RELEVANCE'],
  [{}, false, 'BEST_SELLING'],
  [{ sort: 'RELEVANCE' }, false, 'BEST_SELLING'],
  [{ sort: 'made up' }, true, 'RELEVANCE'],
])('%j with words %s sorts by %s', (search, hasWords, sort) => {
  expect(sortOf(search, hasWords)).toBe(sort);
});

test('limits are typed in whole units and asked in minor ones', () => {
  expect(priceOf({ min: '20', max: '50.50' }, 'USD')).toEqual({ min: 2000, max: 5050 });
  expect(priceOf({ min: '20' }, 'JPY')).toEqual({ min: 20, max: null });
  expect(priceOf({ min: 'cheap' }, 'USD')).toBeNull();
});
