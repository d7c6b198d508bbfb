import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volume } from '#test/volume.js';
import { type MoneyArrived, sortMoney } from './sort-money.ts';

const waiting = { arrivedMinor: 4_500, leftMinor: 4_500, dueMinor: 4_500, isAwaited: true, purchase: 'WAITING' } as const;

test.each<[string, Partial<MoneyArrived>, object]>([
  ['exact money pays', {}, { pays: true, backMinor: 0 }],
  ['too much pays, the rest goes back', { arrivedMinor: 5_000, leftMinor: 5_000 }, { pays: true, backMinor: 500, reason: 'OVERPAYMENT' }],
  ['too little waits for the rest', { arrivedMinor: 1_000, leftMinor: 1_000 }, { pays: false, isShort: true, backMinor: 0 }],
  ['the rest pays', { arrivedMinor: 3_500, leftMinor: 4_500 }, { pays: true, backMinor: 0 }],
  ['a second payment goes back whole', { purchase: 'PAID', leftMinor: 9_000 }, { pays: false, backMinor: 4_500, reason: 'DUPLICATE' }],
  ['late money goes back whole', { purchase: 'ENDED', isAwaited: false }, { pays: false, backMinor: 4_500, reason: 'ORDER_CLOSED' }],
  ['all of it pays although the buyer had chosen another way meanwhile', { isAwaited: false }, { pays: true, backMinor: 0 }],
  [
    'too little for a try that was given up goes back',
    { isAwaited: false, arrivedMinor: 100, leftMinor: 100 },
    { pays: false, isShort: false, backMinor: 100, reason: 'UNDERPAID' },
  ],
])('%s', (_, part, sorted) => expect(sortMoney({ ...waiting, ...part })).toMatchObject(sorted));

test('O1 O3: whatever arrives in whichever order, each unit pays, is kept for the rest or goes back', () => {
  const arrivals = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 9_000 }), fc.nat(8), (amounts, dueMinor, endsAfter) => {
      let purchase: MoneyArrived['purchase'] = 'WAITING';
      let [kept, paid, back] = [0, 0, 0];
      for (const [i, arrivedMinor] of amounts.entries()) {
        if (i === endsAfter && purchase === 'WAITING') {
          purchase = 'ENDED';
          [kept, back] = [0, back + kept];
        }
        const sorted = sortMoney({ arrivedMinor, leftMinor: kept + arrivedMinor, dueMinor, isAwaited: purchase === 'WAITING', purchase });
        back += sorted.backMinor;
        if (sorted.isShort) kept += arrivedMinor;
        if (sorted.pays) [kept, paid, purchase] = [0, paid + dueMinor, 'PAID'];
      }
      expect(paid + kept + back).toBe(amounts.reduce((sum, each) => sum + each, 0));
      expect([0, dueMinor]).toContain(paid);
      expect(kept).toBeLessThan(dueMinor);
    }),
    { numRuns: volume(200, 10_000) },
  );
});
