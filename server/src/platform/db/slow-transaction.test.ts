import { expect, onTestFinished, test } from 'vitest';
import { makeDatabase } from '#test/databases.js';
import { inBulk, slowFrom } from './database.ts';
import { openDatabase } from './open-database.ts';

test('bulk work may take its time; what begins beside it is measured as ever', async () => {
  const limits = await Promise.all([inBulk(async () => slowFrom()), slowFrom()]);
  expect(limits).toEqual([10_000, 100]);
});

test('a slow transaction is told of, with its milliseconds', async () => {
  const place = await makeDatabase();
  onTestFinished(() => place.drop());
  const slow: number[] = [];
  const db = await openDatabase(place.location, (ms) => slow.push(ms));
  onTestFinished(() => db.close());
  const work = async () => {
    const until = performance.now() + 110;
    while (performance.now() < until) await Promise.resolve();
  };
  await inBulk(() => db.transaction(work));
  expect(slow).toEqual([]);
  await db.transaction(work);
  expect(slow).toHaveLength(1);
});
