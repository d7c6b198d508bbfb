import { expect, test } from 'vitest';
import { countryCodes } from '#server/kernel/countries.js';
import { countriesServed, countriesUnserved, countShopsByCountry, serves } from './countries.ts';

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

test.each([
  [null, 'FR', true],
  [['DE', 'FR'], 'FR', true],
  [['DE'], 'FR', false],
  [[], 'FR', false],
])('S6: an option for %s serves %s: %s', (countries, country, expected) => expect(serves({ countries }, country)).toBe(expected));

test('S6: an excluded country is served by no list that names it, and by the whole world not either', () => {
  expect(serves({ countries: null, excludedCountries: ['BR'] }, 'BR')).toBe(false);
  expect(serves({ countries: ['BR', 'AR'], excludedCountries: ['BR'] }, 'BR')).toBe(false);
  expect(serves({ countries: null, excludedCountries: ['BR'] }, 'AR')).toBe(true);
  expect(countriesUnserved([{ countries: null, excludedCountries: ['BR', 'CU'] }, { countries: ['CU'] }])).toEqual(['BR']);
  expect(countriesUnserved([])).toEqual(countryCodes);
});
