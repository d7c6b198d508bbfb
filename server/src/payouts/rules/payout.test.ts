import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#server/kernel/time.js';
import { csvOf } from './csv.ts';
import { nextTime, obstacleToPay, obstacleToSend } from './next-payout.ts';
import { canTake, failures, minimumIn, type PayoutState, type PayoutStep } from './payout.ts';

const states: PayoutState[] = ['PENDING', 'PROCESSING', 'PAID', 'FAILED', 'CANCELED'];

test.each<[PayoutStep, PayoutState[]]>([
  ['take', ['PENDING']],
  ['markPaid', ['PROCESSING']],
  ['markFailed', ['PROCESSING', 'PAID']],
  ['cancel', ['PENDING']],
])('%s begins at %s only', (step, from) => expect(states.filter((state) => canTake(step, state))).toEqual(from));

test('only what is wrong with an account stops what is sent there', () => {
  expect(Object.entries(failures).flatMap(([code, { isOfAccount }]) => (isOfAccount ? [] : [code]))).toEqual(['BANK_FAULT']);
});

test.each([
  ['USD', 1_000],
  ['JPY', 10],
  ['KWD', 10_000],
])('the least amount is as many whole units in %s', (currency, minor) => expect(minimumIn(currency, 1_000, 'USD')).toBe(minor));

const account = { payFrom: 0, nextAt: 0, refusedFor: null };
test.each([
  [undefined, false, 'NO_ACCOUNT'],
  [account, true, 'SUSPENDED'],
  [{ ...account, refusedFor: 'ACCOUNT_CLOSED' }, false, 'ACCOUNT_REFUSED'],
  [{ ...account, payFrom: 11 }, false, 'COOL_DOWN'],
  [{ ...account, payFrom: 10 }, false, null],
])('what keeps money from being sent: %o, suspended %s: %s', (given, isSuspended, obstacle) =>
  expect(obstacleToSend(given, isSuspended, 10)).toBe(obstacle),
);

test.each([
  [-1, 'OWES'],
  [0, 'BELOW_MINIMUM'],
  [999, 'BELOW_MINIMUM'],
  [1_000, null],
])('%i of at least 1000: %s', (available, obstacle) => expect(obstacleToPay(available, 1_000)).toBe(obstacle));

test('the next time keeps the rhythm and is always to come, within one interval', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e10), fc.integer({ min: DAY, max: 60 * DAY }), (nextAt, late, interval) => {
      const next = nextTime(nextAt, nextAt + late, interval);
      expect((next - nextAt) % interval).toBe(0);
      expect(next).toBeGreaterThan(nextAt + late);
      expect(next).toBeLessThanOrEqual(nextAt + late + interval);
    }),
  );
});

test('no cell of a table is a formula, and what is quoted reads back', () => {
  expect(csvOf([['=1+1', '+44', '-12.30', '@sum', '-cmd', '\tx', 'a,b', 'say "yes"', 'two\nlines']])).toBe(
    `'=1+1,'+44,-12.30,'@sum,'-cmd,'\tx,"a,b","say ""yes""","two\nlines"\r\n`,
  );
});
