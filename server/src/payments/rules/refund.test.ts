import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '#server/kernel/money.js';
import { volume } from '#test/volume.js';
import { divideRefund, type Payer } from './refund.ts';

const payer = (id: string, paidMinor: number, more: Partial<Payer> = {}): Payer => ({
  ...{ id, paidMinor, goneMinor: 0, takenBackMinor: 0 },
  ...more,
});

test.each<[string, number, Payer[], Record<string, number> | undefined]>([
  ['one instrument gets it all back', 4_500, [payer('card', 4_500)], { card: 4_500 }],
  ['the larger remainder gets the odd cent', 1_000, [payer('wallet', 1_200), payer('card', 3_300)], { wallet: 267, card: 733 }],
  ['one that is behind its share catches up', 2, [payer('wallet', 50, { goneMinor: 1 }), payer('card', 50)], { wallet: 1, card: 1 }],
  [
    'the last takes the rest',
    3_500,
    [payer('wallet', 1_200, { goneMinor: 267 }), payer('card', 3_300, { goneMinor: 733 })],
    { wallet: 933, card: 2_567 },
  ],
  [
    'what a bank took back is not paid again',
    1_200,
    [payer('wallet', 1_200), payer('card', 3_300, { takenBackMinor: 3_300 })],
    { wallet: 1_200 },
  ],
  [
    'where the others hold too little it is',
    2_000,
    [payer('wallet', 1_200), payer('card', 3_300, { takenBackMinor: 3_300 })],
    { wallet: 533, card: 1_467 },
  ],
  ['more than there is goes nowhere', 4_501, [payer('wallet', 1_200), payer('card', 3_300)], undefined],
  ['nobody paid', 1, [], undefined],
])('P3: %s', (_, amount, payers, parts) => {
  const divided = divideRefund(amount, payers);
  expect(divided && Object.fromEntries(divided.map((part) => [part.attemptId, part.amountMinor]))).toEqual(parts);
});

const cents = fc.integer({ min: 1, max: 10_000_000 });

test('P3: refunds in any number of pieces give each instrument its share, to the cent, and in the end exactly what it paid', () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(10_000), { maxLength: 30 }), (paid, cuts) => {
      const total = sum(paid);
      const ends = [...new Set(cuts.map((cut) => Math.floor((total * cut) / 10_000)))].filter((end) => end > 0).sort((a, b) => a - b);
      const gone = paid.map(() => 0);
      let before = 0;
      for (const end of [...ends, total]) {
        if (end === before) continue;
        const parts = divideRefund(
          end - before,
          paid.map((amount, i) => payer(String(i), amount, { goneMinor: gone[i]! })),
        )!;
        expect(sum(parts.map((part) => part.amountMinor))).toBe(end - before);
        for (const { attemptId, amountMinor } of parts) gone[Number(attemptId)]! += amountMinor;
        paid.forEach((amount, i) => {
          expect(gone[i]!).toBeLessThanOrEqual(amount);
          if (paid.length === 2) expect(Math.abs(gone[i]! - (end * amount) / total)).toBeLessThanOrEqual(1);
        });
        before = end;
      }
      expect(gone).toEqual(paid);
    }),
    { numRuns: volume(300, 50_000) },
  );
});
