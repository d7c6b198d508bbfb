import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateIn, isWeekend } from '#server/kernel/time.js';
import { daysOffIn } from '#server/platform/clock/days-off.js';
import { volume } from '#test/volume.js';
import { promisedDates, serves, shippingFee } from './quote.ts';

const terms = { feeMinor: 500, perItemMinor: 150, freeOverMinor: 10_000, transitMinDays: 2, transitMaxDays: 5 };
const line = (quantity: number, priceMinor: number) => ({ variantId: 'v', quantity, priceMinor });

test.each([
  ['one piece pays the fee', [line(1, 900)], 500],
  ['each further piece adds its part', [line(3, 900)], 800],
  ['pieces of several lines count together', [line(1, 900), line(1, 100)], 650],
  ['one below the threshold still pays', [line(1, 9_999)], 500],
  ['at the threshold it is free', [line(2, 5_000)], 0],
  ['no goods cost the plain fee', [], 500],
])('S2b: %s', (_title, lines, fee) => expect(shippingFee(terms, lines)).toBe(fee));

test('S2b: without a threshold nothing is free', () => {
  expect(shippingFee({ ...terms, freeOverMinor: null }, [line(100, 1_000_000)])).toBe(500 + 99 * 150);
});

const at = (text: string) => Date.parse(text);
const journey = {
  handlingDays: 1,
  isDayOffAtShop: isWeekend,
  isDayOffAtDestination: isWeekend,
  protectionTailDays: 15,
};

test.each([
  ['a plain week', '2026-03-02T09:00:00Z', 'UTC', '2026-03-03', '2026-03-05', '2026-03-10', '2026-03-25'],
  ['over a weekend', '2026-03-06T09:00:00Z', 'UTC', '2026-03-09', '2026-03-11', '2026-03-16', '2026-03-31'],
  ['paid on a Sunday', '2026-03-08T09:00:00Z', 'UTC', '2026-03-09', '2026-03-11', '2026-03-16', '2026-03-31'],
  ['it is tomorrow already in Tokyo', '2026-03-02T16:00:00Z', 'Asia/Tokyo', '2026-03-04', '2026-03-06', '2026-03-11', '2026-03-26'],
  ['it is still yesterday in Honolulu', '2026-03-03T08:00:00Z', 'Pacific/Honolulu', '2026-03-03', '2026-03-05', '2026-03-10', '2026-03-25'],
  ['the night when clocks change', '2026-03-29T00:30:00Z', 'Europe/Paris', '2026-03-30', '2026-04-01', '2026-04-06', '2026-04-21'],
  ['over the leap day', '2028-02-28T09:00:00Z', 'UTC', '2028-02-29', '2028-03-02', '2028-03-07', '2028-03-22'],
] as const)('S8: %s', (_title, now, timeZone, shipBy, from, to, protectedUntil) => {
  expect(promisedDates(terms, { ...journey, today: dateIn(timeZone, at(now)) })).toEqual({ shipBy, arrives: { from, to }, protectedUntil });
});

test('S8: at the turn of the year both countries keep their holidays', async () => {
  const dates = promisedDates(terms, {
    ...journey,
    today: '2026-12-23',
    handlingDays: 2,
    isDayOffAtShop: await daysOffIn('DE'),
    isDayOffAtDestination: await daysOffIn('JP'),
  });
  expect(dates.shipBy).toBe('2026-12-28'); // the 25th and 26th are holidays, the 24th is not
  expect(dates.arrives).toEqual({ from: '2026-12-30', to: '2027-01-05' }); // Japan rests on 1 January; the 2nd and 3rd are a weekend
});

test('S8: a country whose holidays nobody knows rests at weekends', async () => {
  const isDayOff = await daysOffIn('AQ');
  expect([isDayOff('2026-01-01'), isDayOff('2026-01-03')]).toEqual([false, true]);
});

test('S8: more days never arrive earlier, and no promise falls on a day off', () => {
  const days = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), days, days, days, (now, handlingDays, transitMinDays, more) => {
      const range = { transitMinDays, transitMaxDays: transitMinDays + more };
      const sooner = promisedDates(range, { ...journey, today: dateIn('UTC', now), handlingDays });
      const later = promisedDates(range, { ...journey, today: dateIn('UTC', now), handlingDays: handlingDays + 1 });
      expect(later.shipBy >= sooner.shipBy && sooner.arrives.from <= sooner.arrives.to && sooner.shipBy <= sooner.arrives.from).toBe(true);
      expect([sooner.shipBy, sooner.arrives.from, sooner.arrives.to].some(isWeekend)).toBe(false);
      expect(sooner.protectedUntil).toBe(addDays(sooner.arrives.to, 15));
    }),
    { numRuns: volume(100, 50_000) },
  );
});

test.each([
  [null, 'FR', true],
  [['DE', 'FR'], 'FR', true],
  [['DE'], 'FR', false],
  [[], 'FR', false],
])('S6: an option for %s serves %s: %s', (countries, country, expected) => expect(serves({ countries }, country)).toBe(expected));
