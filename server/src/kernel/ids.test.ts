import { expect, test } from 'vitest';
import { idBefore, idPrefixes, kindOfId, makeId } from './ids.ts';

test('ids say what they name and sort by time', () => {
  const zero = new Uint8Array(10);
  const full = new Uint8Array(10).fill(255);
  const ids = [makeId('order', 1_000, full), makeId('order', 1_001, zero), makeId('order', 4_102_444_800_000, zero)];
  expect([...ids].sort()).toEqual(ids);
  expect(ids.map(kindOfId)).toEqual(['order', 'order', 'order']);
});

test.each(['', 'ord_', 'xxx_06c7v5k2r0000000000000000a', "ord_'; drop table orders; --", 'ord_UPPER00000000000000000000'])(
  '%j is no id of ours',
  (id) => {
    expect(kindOfId(id)).toBeUndefined();
  },
);

test('no two kinds share a prefix', () => {
  const prefixes = Object.values(idPrefixes);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

test('an id can be set back in time', () => {
  const full = new Uint8Array(10).fill(255);
  const id = makeId('event', 1_700_000_000_000, full);
  expect(idBefore(id, 10_000) > makeId('event', 1_699_999_989_999, full)).toBe(true);
  expect(idBefore(id, 10_000) <= makeId('event', 1_699_999_990_000, new Uint8Array(10))).toBe(true);
});
