import { expect, test } from 'vitest';
import { afterCall, type Breaker, beforeCall, closedBreaker, pausedUntil } from './breaker.ts';

const now = 1_000_000;
/** `+` a call that worked, `-` a fault, one a second. */
const after = (calls: string, breaker: Breaker = closedBreaker) =>
  [...calls].reduce((state, call, i) => afterCall(state, call === '+', now + i * 1_000), breaker);

test.each([
  ['', false],
  ['----', false],
  ['-----', true],
  ['+++++-----', true],
  ['-+-+-+-+-', true],
  ['----++++++-', false],
  ['----+++++-', true],
  ['-+++++++++----', false],
])('P10: after the calls "%s" the breaker is open: %s', (calls, isOpen) => expect(after(calls).openUntil !== null).toBe(isOpen));

test('G2: open, nothing is asked; after 30 s one call may try, and only one', () => {
  const open = after('-----');
  const end = now + 4_000 + 30_000;
  expect(pausedUntil(open, end - 1)).toBe(end);
  expect(beforeCall(open, end - 1)).toBeUndefined();
  expect(pausedUntil(open, end)).toBeNull();
  const trying = beforeCall(open, end)!;
  expect(trying.isTrying).toBe(true);
  expect(beforeCall(trying, end + 1)).toBeUndefined();
  expect(afterCall(trying, true, end + 1)).toEqual(closedBreaker);
  expect(pausedUntil(afterCall(trying, false, end + 1), end + 2)).toBe(end + 1 + 30_000);
});

test('G2: faults of calls that were under way do not keep it open longer; one that works closes it', () => {
  const open = after('-----');
  expect(afterCall(open, false, now + 20_000).openUntil).toBe(open.openUntil);
  expect(afterCall(open, true, now + 20_000)).toEqual(closedBreaker);
});
