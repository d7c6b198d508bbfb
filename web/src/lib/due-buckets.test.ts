import { expect, test } from 'vitest';
import { dueBucket, inBuckets } from './due-buckets.ts';

const now = new Date(2026, 11, 1, 13, 20).getTime();
const at = (day: number, hour = 12) => new Date(2026, 11, day, hour).getTime();

test.each([
  [at(1, 13), 'over'],
  [at(1, 23), 'today'],
  [at(2, 0), 'tomorrow'],
  [at(3), 'week'],
  [at(7, 23), 'week'],
  [at(8), 'later'],
  [null, 'none'],
])('a clock that rings at %s stands under %s', (due, bucket) => {
  expect(dueBucket(now, due)).toBe(bucket);
});

test('the most urgent stands first, what has no clock last', () => {
  const iso = (day: number) => new Date(at(day)).toISOString();
  const rows = [{ due: null }, { due: iso(3) }, { due: iso(2) }, { due: iso(4) }];
  expect(inBuckets(rows, now, (row) => row.due)).toEqual([
    ['tomorrow', [rows[2]]],
    ['week', [rows[1], rows[3]]],
    ['none', [rows[0]]],
  ]);
});
