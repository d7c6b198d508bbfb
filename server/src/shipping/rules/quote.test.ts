import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, DAY, dateIn, endOfDayIn, type IsDayOff, isWeekend, timeIn } from '#server/kernel/time.js';
import { daysOffIn } from '#server/platform/clock/days-off.js';
import { volume } from '#test/volume.js';
import { dayOfPayment, promisedDates } from './quote.ts';

const terms = { transitMinDays: 2, transitMaxDays: 5 };

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
  expect(promisedDates(terms, { ...journey, paidOn: dateIn(timeZone, at(now)) })).toEqual({
    shipBy,
    arrives: { from, to },
    protectedUntil,
  });
});

test('S8: at the turn of the year both countries keep their holidays', async () => {
  const dates = promisedDates(terms, {
    ...journey,
    paidOn: '2026-12-23',
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
      const sooner = promisedDates(range, { ...journey, paidOn: dateIn('UTC', now), handlingDays });
      const later = promisedDates(range, { ...journey, paidOn: dateIn('UTC', now), handlingDays: handlingDays + 1 });
      expect(later.shipBy >= sooner.shipBy && sooner.arrives.from <= sooner.arrives.to && sooner.shipBy <= sooner.arrives.from).toBe(true);
      expect([sooner.shipBy, sooner.arrives.from, sooner.arrives.to].some(isWeekend)).toBe(false);
      expect(sooner.protectedUntil).toBe(addDays(sooner.arrives.to, 15));
    }),
    { numRuns: volume(100, 50_000) },
  );
});

const isHoliday: IsDayOff = (date) => isWeekend(date) || date === '2026-12-25';
const open = { time: '10:00', cutOff: null, closedUntil: null, isDayOff: isHoliday };

test.each([
  ['without a cut-off the day itself counts', { today: '2026-12-21' }, '2026-12-21'],
  ['without a cut-off a Sunday counts as it always did', { today: '2026-12-20' }, '2026-12-20'],
  ['before the cut-off the day itself counts', { today: '2026-12-21', cutOff: '14:00', time: '13:59' }, '2026-12-21'],
  ['from the cut-off on the next working day counts', { today: '2026-12-21', cutOff: '14:00', time: '14:00' }, '2026-12-22'],
  ['late before a holiday and a weekend, Monday counts', { today: '2026-12-24', cutOff: '14:00', time: '20:15' }, '2026-12-28'],
  ['early on a day off, the next working day counts', { today: '2026-12-26', cutOff: '14:00', time: '09:00' }, '2026-12-28'],
  ['late on a day off it is not later than that', { today: '2026-12-26', cutOff: '14:00', time: '23:59' }, '2026-12-28'],
  ['a closed shop begins when it opens', { today: '2026-12-21', closedUntil: '2027-01-04', time: '23:00', cutOff: '14:00' }, '2027-01-04'],
  [
    'a shop that opens on a Sunday with a cut-off begins on Monday',
    { today: '2026-12-21', closedUntil: '2027-01-03', cutOff: '14:00' },
    '2027-01-04',
  ],
  ['a closing that is over says nothing', { today: '2026-12-21', closedUntil: '2026-12-21' }, '2026-12-21'],
])('S7: %s', (_title, given, day) => expect(dayOfPayment({ ...open, ...given })).toBe(day));

const zones = ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Paris', 'UTC', 'America/St_Johns', 'America/Los_Angeles', 'Pacific/Niue'];
const instants = fc.integer({ min: at('2025-12-15T00:00:00Z'), max: at('2028-03-31T00:00:00Z') }); // year ends, a leap day, changes of clocks
const cutOffs = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':')),
);
const countries = ['DE', 'JP', 'CN', 'BR', 'US', 'SA'] as const;

test('S7, S8: in real zones and calendars a promise is in order, never before today, and never earlier for more days or a later order', async () => {
  const calendars = new Map(await Promise.all(countries.map(async (country) => [country, await daysOffIn(country)] as const)));
  const cases = fc.record({
    ...{ now: instants, later: fc.integer({ min: 0, max: 40 * DAY }), zone: fc.constantFrom(...zones), cutOff: cutOffs },
    ...{ from: fc.constantFrom(...countries), to: fc.constantFrom(...countries), handlingDays: fc.integer({ min: 1, max: 30 }) },
    ...{ transitMinDays: fc.integer({ min: 2, max: 40 }), more: fc.integer({ min: 0, max: 20 }) },
  });
  fc.assert(
    fc.property(cases, ({ now, later, zone, cutOff, from, to, handlingDays, transitMinDays, more }) => {
      const isDayOff = calendars.get(from)!;
      const promise = (instant: number, longer = 0, place = zone, limit = cutOff) => {
        const clock = { today: dateIn(place, instant), time: timeIn(place, instant), cutOff: limit, closedUntil: null };
        const paidOn = dayOfPayment({ ...clock, isDayOff });
        const shops = { paidOn, handlingDays, isDayOffAtShop: isDayOff, isDayOffAtDestination: calendars.get(to)!, protectionTailDays: 15 };
        return promisedDates({ transitMinDays: transitMinDays + longer, transitMaxDays: transitMinDays + more + longer }, shops);
      };
      const now_ = promise(now);
      const today = dateIn(zone, now);
      const ordered = [today, now_.shipBy, now_.arrives.from, now_.arrives.to, now_.protectedUntil];
      expect(ordered).toEqual([...ordered].sort());
      expect(now_.shipBy > today).toBe(true);
      expect([now_.arrives.from, now_.arrives.to].some(calendars.get(to)!)).toBe(false);
      expect(isDayOff(now_.shipBy)).toBe(false);
      const longer = promise(now, 1);
      expect(longer.arrives.from > now_.arrives.from && longer.arrives.to > now_.arrives.to).toBe(true);
      expect(promise(now + later).arrives.to >= now_.arrives.to).toBe(true);
      expect(promise(now, 0, zone, null).shipBy <= now_.shipBy).toBe(true); // a cut-off only ever adds
      const [east, west] = [promise(now, 0, 'Pacific/Kiritimati', null), promise(now, 0, 'Pacific/Niue', null)];
      expect(west.shipBy <= east.shipBy).toBe(true); // where it is later already, nothing leaves earlier
    }),
    { numRuns: volume(200, 20_000) },
  );
});

test('S8: a day ends in its own zone, also when clocks change', () => {
  const end = (zone: string, date: string) => new Date(endOfDayIn(zone, date)).toISOString();
  expect(end('UTC', '2026-03-29')).toBe('2026-03-29T23:59:59.999Z');
  expect(end('Europe/Paris', '2026-03-28')).toBe('2026-03-28T22:59:59.999Z');
  expect(end('Europe/Paris', '2026-03-29')).toBe('2026-03-29T21:59:59.999Z');
  expect(end('America/Los_Angeles', '2026-11-01')).toBe('2026-11-02T07:59:59.999Z');
  expect(end('Pacific/Kiritimati', '2026-12-31')).toBe('2026-12-31T09:59:59.999Z');
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (now, zone) => {
      const date = dateIn(zone, now);
      const at = endOfDayIn(zone, date);
      expect([dateIn(zone, at), dateIn(zone, at + 1)]).toEqual([date, addDays(date, 1)]);
    }),
    { numRuns: volume(200, 20_000) },
  );
});
