import { expect, test } from 'vitest';
import { deliveredElsewhere } from './delivered-elsewhere.ts';
import type { ParcelState } from './parcel.ts';

const scan = (code: ParcelState, country: string | null) => ({ at: 0, code, country });

test.each([
  [[scan('DELIVERED', 'FR')], 'FR', null],
  [[scan('DELIVERED', 'ES')], 'FR', 'ES'],
  [[scan('DELIVERED', null)], 'FR', null],
  [[scan('IN_TRANSIT', 'ES')], 'FR', null],
  [[scan('DELIVERED', 'ES'), scan('DELIVERED', 'FR')], 'FR', null],
  [[scan('DELIVERED', 'FR'), scan('RETURNED', 'ES')], 'FR', null],
  [[scan('DELIVERED', 'US')], 'PR', null],
  [[scan('DELIVERED', 'PR')], 'US', null],
  [[scan('DELIVERED', 'FR')], 'MC', null],
  [[scan('DELIVERED', 'GB')], 'IM', null],
  [[scan('DELIVERED', 'CN')], 'HK', 'CN'],
  [[], 'FR', null],
])('O10: handed over elsewhere, case %#', (scans, destination, country) => {
  expect(deliveredElsewhere(scans, destination)).toBe(country);
});
