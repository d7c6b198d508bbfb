import { expect, test } from 'vitest';
import { HOUR } from '#server/kernel/time.js';
import { daysDue, isAnswered, untilNight } from './nights.ts';

const at = (text: string) => Date.parse(`${text}Z`);

test.each([
  ['2026-11-24T00:00', 2 * HOUR],
  ['2026-11-24T01:30', HOUR / 2],
  ['2026-11-24T02:00', 24 * HOUR],
  ['2026-11-24T23:00', 3 * HOUR],
])('at %s the next night is in %d ms', (now, wait) => expect(untilNight(at(now))).toBe(wait));

test.each<[what: string, now: string, compared: string[], firstDay: string | undefined, due: string[]]>([
  ['a market that has never compared', '2026-11-24T02:00', [], undefined, ['2026-11-23']],
  ['a day that is hardly over waits', '2026-11-24T00:30', [], undefined, ['2026-11-22']],
  ['nothing twice', '2026-11-24T02:00', ['2026-11-23'], '2026-11-23', []],
  ['a day that failed, and the one after it', '2026-11-24T02:00', ['2026-11-21'], '2026-11-21', ['2026-11-22', '2026-11-23']],
])('%s', (_what, now, compared, firstDay, due) => expect(daysDue(at(now), new Set(compared), firstDay)).toEqual(due));

test('a market that was down for long makes up for a month', () => {
  const due = daysDue(at('2026-11-24T02:00'), new Set(['2026-01-01']), '2026-01-01');
  expect([due.length, due[0], due.at(-1)]).toEqual([31, '2026-10-24', '2026-11-23']);
});

test.each<[at: string, compared: string[], isAnswered: boolean]>([
  ['2026-11-23T12:00', ['2026-11-23'], true],
  ['2026-11-23T12:00', ['2026-11-22', '2026-11-24'], false],
  ['2026-11-23T23:30', ['2026-11-23'], false],
  ['2026-11-23T23:30', ['2026-11-23', '2026-11-24'], true],
  ['2026-11-23T00:30', ['2026-11-23'], false],
  ['2026-11-20T00:30', ['2026-11-20'], true],
])('booked at %s with %j read: answered is %s', (text, compared, expected) =>
  expect(isAnswered(at(text), new Set(compared), '2026-11-20')).toBe(expected),
);
