import { expect, test } from 'vitest';
import { DAY } from '#server/kernel/time.js';
import { correctionRefusal } from './correction.ts';
import type { ParcelState } from './parcel.ts';
import { readTrackingKey, trackingKey } from './tracking-key.ts';

const policies = { correctionDays: 5, correctionsMax: 2 };

test.each<[ParcelState, number, number, string | null]>([
  ['DECLARED', 0, 0, null],
  ['IN_TRANSIT', 5, 1, null],
  ['NOT_FOUND', 4, 1, null],
  ['EXCEPTION', 0, 0, null],
  ['DECLARED', 5.001, 0, 'CORRECTION_TOO_LATE'],
  ['DECLARED', 1, 2, 'CORRECTIONS_USED_UP'],
  ['DECLARED', 6, 2, 'CORRECTIONS_USED_UP'],
  ['DELIVERED', 1, 0, 'PARCEL_AT_ITS_END'],
  ['DELIVERED', 9, 2, 'PARCEL_AT_ITS_END'],
  ['RETURNED', 1, 0, 'PARCEL_AT_ITS_END'],
])('O10: a parcel that is %s, named %d days ago and corrected %i times', (state, days, corrections, code) => {
  expect(correctionRefusal({ state, declaredAt: 0, corrections }, days * DAY, policies)?.code ?? null).toBe(code);
});

test('O10: a market can do without corrections', () => {
  const refusal = correctionRefusal({ state: 'DECLARED', declaredAt: 0, corrections: 0 }, 0, { ...policies, correctionsMax: 0 });
  expect(refusal?.message).toMatch(/can not be corrected/);
});

test.each([
  [0, 'par_1'],
  [1, 'par_1.1'],
  [2, 'par_1.2'],
])('O10: a parcel that was corrected %i times is called %s at its carrier', (corrections, key) => {
  expect(trackingKey({ id: 'par_1', corrections })).toBe(key);
  expect(readTrackingKey(key)).toEqual({ parcelId: 'par_1', corrections });
});
