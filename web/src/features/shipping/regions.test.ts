import { expect, test } from 'vitest';
import { regions } from './regions.ts';

const { EUROPEAN_UNION: union, ...parts } = regions;

test('every country where people live lies in one part of the world, and the European Union in Europe', () => {
  const all = Object.values(parts).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(244); // ISO 3166-1 knows 249; five are ice, or rocks with a weather station
  expect(union.filter((code) => !regions.EUROPE.includes(code))).toEqual([]);
  expect(union).toHaveLength(27);
});
