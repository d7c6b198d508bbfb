// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keyFor, settle } from './idempotency.ts';

test('P12: a press after a lost answer repeats the same act', () => {
  expect(keyFor('place', { total: 100 })).toBe(keyFor('place', { total: 100 }));
});

test('another input, or an answered act, gets its own key', () => {
  const first = keyFor('place', { total: 100 });
  expect(keyFor('place', { total: 120 })).not.toBe(first);
  const second = keyFor('place', { total: 120 });
  settle('place');
  expect(keyFor('place', { total: 120 })).not.toBe(second);
});
