import { expect, test } from 'vitest';
import { formOf, missingParts } from './address-form.ts';

const japan = {
  addressFormat: '〒%Z%n%S%n%A%n%O%n%N',
  requiredFields: ['streetAddress', 'countryArea', 'postalCode'],
  countryAreaType: 'prefecture',
  countryAreaChoices: [
    ['京都府', 'Kyoto'],
    ['京都府', '京都府'],
  ] as [string, string][],
  ...{
    cityType: 'city',
    cityAreaType: 'suburb',
    postalCodeType: 'postal',
    postalCodeMatchers: [/^\d{3}-?\d{4}$/],
    postalCodeExamples: ['154-0023'],
  },
};

test('a form has the parts of its country, in its order and by its names', () => {
  const form = formOf('JP', japan);
  expect(form.parts.map(({ part, label }) => [part, label])).toEqual([
    ['POSTCODE', 'Postcode'],
    ['REGION', 'Prefecture'],
    ['LINE1', 'Street and number'],
    ['LINE2', 'Flat, building, company'],
    ['NAME', 'Name'],
  ]);
  expect(form.parts[1]!.choices).toEqual([{ value: '京都府', label: 'Kyoto (京都府)' }]);
});

test('what a country needs and an address lacks is named; a town is not asked of who has none', () => {
  const address = { name: 'A', line1: 'B', line2: null, city: '', region: null, postcode: '154-0023', country: 'JP', phone: null };
  expect(missingParts(formOf('JP', japan), address)).toEqual([{ field: 'region', message: 'Fill in: prefecture.' }]);
});

test('a pattern of several alternatives holds for the whole postcode', () => {
  const { postcodePattern } = formOf('GB', { ...japan, postalCodeMatchers: [/^GIR ?0AA|EC1A 1HQ$/] });
  const fits = (text: string) => new RegExp(`^(?:${postcodePattern})$`).test(text);
  expect([fits('GIR 0AA'), fits('EC1A 1HQ'), fits('GIR 0AA and more')]).toEqual([true, true, false]);
});
