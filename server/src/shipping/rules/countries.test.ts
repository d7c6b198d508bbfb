import { expect, test } from 'vitest';
import { countryCodes } from '#server/kernel/countries.js';
import { countriesServed, countShopsByCountry } from './countries.ts';

test('S5: goods can be sent to more than 175 countries', () => {
  expect(countryCodes.length).toBeGreaterThan(175);
  expect(new Set(countryCodes).size).toBe(countryCodes.length);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countryCodes.filter((code) => !names.of(code))).toEqual([]);
});

test('S6: a shop serves what any of its options serves', () => {
  expect(countriesServed([{ countries: ['FR', 'DE'] }, { countries: ['DE', 'JP'] }])).toEqual(['DE', 'FR', 'JP']);
  expect(countriesServed([{ countries: ['FR'] }, { countries: null }])).toBe(countryCodes);
  expect(countriesServed([])).toEqual([]);
});

test('S6: a country counts each shop once', () => {
  const counts = countShopsByCountry([
    { shopId: 'a', countries: ['FR'] },
    { shopId: 'a', countries: ['FR', 'DE'] },
    { shopId: 'b', countries: null },
  ]);
  expect([counts.get('FR'), counts.get('DE'), counts.get('JP')]).toEqual([2, 2, 1]);
});
