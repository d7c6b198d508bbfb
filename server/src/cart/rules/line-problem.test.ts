import { expect, test } from 'vitest';
import { problemOf } from './line-problem.ts';

const line = { quantity: 2, addedPriceMinor: 4800 };

test.each([
  [{ available: 9, priceMinor: 4800 }, null],
  [{ available: 0, priceMinor: 4800, isClosed: true }, 'SHOP_CLOSED'],
  [{ available: 2, priceMinor: 4800 }, null],
  [{ available: 1, priceMinor: 4800 }, 'LESS_LEFT'],
  [{ available: 0, priceMinor: 5000 }, 'SOLD_OUT'],
  [{ available: 9, priceMinor: 5000 }, 'PRICE_CHANGED'],
  [undefined, 'GONE'],
])('with %j left the problem is %s', (now, problem) => expect(problemOf(line, now && { isClosed: false, ...now })).toBe(problem));
