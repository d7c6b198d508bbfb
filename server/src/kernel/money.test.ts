import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volume } from '#test/volume.js';
import { allocate, formatMoney, minorDigits, proportion, sum, times } from './money.ts';

test.each([
  [1000, [4000, 5499], [421, 579]],
  [100, [1, 1, 1], [34, 33, 33]],
  [7, [0, 0], [4, 3]],
  [0, [5, 9], [0, 0]],
])('%i over %j is %j', (amount, weights, shares) => {
  expect(allocate(amount, weights)).toEqual(shares);
});

test('no minor unit is lost or invented, and no share is more than one unit off', () => {
  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(whole, fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 }), (amount, weights) => {
      const shares = allocate(amount, weights);
      expect(shares.reduce((total, share) => total + BigInt(share), 0n)).toBe(BigInt(amount));
      const total = weights.reduce((a, b) => a + b, 0);
      if (total > 0)
        shares.forEach((share, i) => {
          const exact = BigInt(amount) * BigInt(weights[i]!);
          expect(BigInt(share) * BigInt(total) - exact < BigInt(total) && exact - BigInt(share) * BigInt(total) < BigInt(total)).toBe(true);
        });
    }),
    { numRuns: volume(100, 50_000) },
  );
});

test.each([
  [-1, [1]],
  [0.5, [1]],
  [1, []],
  [1, [-1]],
  [Number.NaN, [1]],
  [2 ** 53, [1]],
])('refuses to allocate %d over %j', (amount, weights) => {
  expect(() => allocate(amount, weights)).toThrow(RangeError);
});

test('proportions round half up and never leave the safe integers', () => {
  expect(proportion(4500, 800, 10_000)).toBe(360);
  expect(proportion(5, 1, 2)).toBe(3);
  expect(() => proportion(1, 1, 0)).toThrow(RangeError);
  expect(() => times(2 ** 52, 3)).toThrow(RangeError);
  expect(() => sum([2 ** 53 - 1, 1])).toThrow(RangeError);
});

test.each([
  ['USD', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i digits', (currency, digits) => expect(minorDigits(currency)).toBe(digits));

test('money reads as people write it', () => {
  expect(formatMoney({ amountMinor: 5220, currency: 'USD' })).toBe('$52.20');
  expect(formatMoney({ amountMinor: 5220, currency: 'JPY' })).toBe('¥5,220');
});
