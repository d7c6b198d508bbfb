import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volume } from '#test/volume.js';
import { feeInWords, shippingFee } from './fee.ts';

const terms = { feeMinor: 500, perItemMinor: 150, weightSteps: null, freeOverMinor: 10_000, currency: 'USD' };
const line = (quantity: number, priceMinor: number, weightGrams = 200) => ({ variantId: 'v', quantity, priceMinor, weightGrams });

test.each([
  ['one piece pays the fee', [line(1, 900)], 500],
  ['each further piece adds its part', [line(3, 900)], 800],
  ['pieces of several lines count together', [line(1, 900), line(1, 100)], 650],
  ['one below the threshold still pays', [line(1, 9_999)], 500],
  ['at the threshold it is free', [line(2, 5_000)], 0],
  ['no goods cost the plain fee', [], 500],
])('S2b: %s', (_title, lines, fee) => expect(shippingFee(terms, lines).amountMinor).toBe(fee));

test('S2b: without a threshold nothing is free', () => {
  expect(shippingFee({ ...terms, freeOverMinor: null }, [line(100, 1_000_000)]).amountMinor).toBe(500 + 99 * 150);
});

const weightSteps = [
  { upToGrams: 500, feeMinor: 400 },
  { upToGrams: 2_000, feeMinor: 900 },
];
const byWeight = { ...terms, feeMinor: 0, perItemMinor: 0, weightSteps };

test.each([
  ['nothing weighs nothing', [line(1, 900, 0)], 400],
  ['a step goes up to its weight', [line(1, 900, 500)], 400],
  ['one gram more is the next step', [line(1, 900, 501)], 900],
  ['pieces of several lines weigh together', [line(2, 900, 200), line(1, 100, 150)], 900],
  ['the last step is full', [line(1, 900, 2_000)], 900],
  ['what is heavier goes as two parcels', [line(1, 900, 2_001)], 1_300],
  ['twice the last step is two parcels and no third', [line(2, 900, 2_000)], 1_800],
  ['three parcels', [line(1, 900, 4_600)], 2_700],
  ['at the threshold it is free whatever it weighs', [line(1, 10_000, 90_000)], 0],
])('S2b: by weight, %s', (_title, lines, fee) => expect(shippingFee(byWeight, lines).amountMinor).toBe(fee));

test.each([
  [terms, [line(1, 900)], 'PER_PIECE', 'US$5.00 for the first piece.'],
  [terms, [line(3, 900)], 'PER_PIECE', 'US$5.00 for the first piece, US$1.50 for each of 2 more.'],
  [{ ...terms, perItemMinor: 0 }, [line(3, 900)], 'FLAT', 'One fee, however many pieces.'],
  [terms, [line(3, 5_000)], 'FREE_OVER', 'The goods come to US$150.00, and from US$100.00 on it is free.'],
  [byWeight, [line(2, 900, 370)], 'BY_WEIGHT', '740 g: the step up to 2 kg.'],
  [byWeight, [line(1, 900, 4_600)], 'BY_WEIGHT', '4.6 kg go as 3 parcels: 2 of 2 kg and one of the step up to 2 kg.'],
  [byWeight, [line(2, 900, 2_000)], 'BY_WEIGHT', '4 kg go as 2 parcels: 2 of 2 kg.'],
] as const)('S2: %j for %j is %s: %s', (given, lines, rule, words) => {
  expect([shippingFee(given, lines).rule, feeInWords(given, lines)]).toEqual([rule, words]);
});

test('S2b: a fee is whole, never below zero, and exact for the heaviest and dearest that can be ordered', () => {
  const steps = fc.array(
    fc.record({ upToGrams: fc.integer({ min: 1, max: 1_000_000 }), feeMinor: fc.integer({ min: 0, max: 10_000_000 }) }),
    { maxLength: 20 },
  );
  const goods = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 999 }),
      priceMinor: fc.integer({ min: 1, max: 1_000 }),
      weightGrams: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 100 },
  );
  fc.assert(
    fc.property(steps, goods, fc.integer({ min: 0, max: 10_000_000 }), (some, lines, minor) => {
      const rising = some.filter((step, i) => some.every((other, j) => j >= i || other.upToGrams < step.upToGrams));
      const last = { upToGrams: Math.max(500, (rising.at(-1)?.upToGrams ?? 0) + 1), feeMinor: minor };
      const option = {
        ...terms,
        feeMinor: minor,
        perItemMinor: minor,
        freeOverMinor: null,
        weightSteps: some.length > 0 ? [...rising, last] : null,
      };
      const { amountMinor } = shippingFee(
        option,
        lines.map((each) => ({ variantId: 'v', ...each })),
      );
      expect(Number.isSafeInteger(amountMinor) && amountMinor >= 0).toBe(true);
    }),
    { numRuns: volume(100, 20_000) },
  );
});
