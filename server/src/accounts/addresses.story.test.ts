import { expect, test } from 'vitest';
import { openShop, type Person, type TestMarket } from '#test/shop.js';

const formOf = async (shop: TestMarket, country: string) =>
  (
    await shop.ask(
      'query ($country: CountryCode!) { addressForm(country: $country) { parts { part label isRequired choices { value label } } postcodePattern postcodeExample } }',
      { country },
    )
  ).addressForm;
const save = async (shop: TestMarket, person: Person, address: object) =>
  (
    await shop.ask(
      'mutation ($input: SaveAddressInput!) { saveAddress(input: $input) { address { city region postcode } userErrors { code path message } } }',
      { input: { name: 'Zoé', line1: 'Somewhere 1', ...address } },
      person,
    )
  ).saveAddress;

test('S6: the form of an address has the parts of its country, by their names there, in their order', async () => {
  const shop = await openShop();
  const labels = async (country: string) =>
    (await formOf(shop, country)).parts.map(({ label, isRequired }: { label: string; isRequired: boolean }) =>
      isRequired ? `${label}*` : label,
    );
  const rest = 'Flat, building, company';
  expect(await labels('US')).toEqual(['Name*', 'Street and number*', rest, 'Town or city*', 'State*', 'ZIP code*']);
  expect(await labels('GB')).toEqual(['Name*', 'Street and number*', rest, 'Post town*', 'Postcode*']);
  expect(await labels('JP')).toEqual(['Postcode*', 'Prefecture*', 'Street and number*', rest, 'Name*']);
  expect(await labels('IE')).toEqual(['Name*', 'Street and number*', `${rest}, townland`, 'Town or city*', 'County', 'Eircode']);
  expect(await labels('AE')).toEqual(['Name*', 'Street and number*', rest, 'Emirate*']);
  const emirates = (await formOf(shop, 'AE')).parts[3].choices;
  expect(emirates).toContainEqual({ value: 'إمارة دبيّ', label: 'Dubai (إمارة دبيّ)' });
});

test('S5, S6: every country of the market has a form that asks for a name and a street, and its example fits its pattern', async () => {
  const shop = await openShop();
  const { countries } = await shop.ask('{ countries { code } }');
  expect(countries).toHaveLength(249);
  for (const { code } of countries) {
    const { parts, postcodePattern, postcodeExample } = await formOf(shop, code);
    const names = parts.map(({ part }: { part: string }) => part);
    expect(names, code).toEqual(expect.arrayContaining(['NAME', 'LINE1']));
    expect(new Set(names).size, code).toBe(names.length);
    if (postcodePattern && postcodeExample) expect(postcodeExample, code).toMatch(new RegExp(`^(?:${postcodePattern})$`));
  }
});

test('S6: what is no country has no form, and says so', async () => {
  const shop = await openShop();
  for (const country of ['XX', 'ZZ', 'AA']) {
    const { errors } = await shop.send('query ($country: CountryCode!) { addressForm(country: $country) { parts { part } } }', { country });
    expect(errors).toMatchObject([{ message: 'Choose a country of the list.', extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('S6: what a country needs is asked for at its own field, what it does not have is not', async () => {
  const shop = await openShop();
  const ana = await shop.person('BUYER', 'Ana');
  const american = await save(shop, ana, { country: 'US', city: 'Springfield' });
  expect(american.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['region'], message: 'Fill in: state.' },
    { code: 'INVALID_INPUT', path: ['postcode'], message: 'Fill in: zip code.' },
  ]);
  expect(await save(shop, ana, { country: 'AE', region: 'إمارة دبيّ' })).toMatchObject({ address: { city: '' }, userErrors: [] });
  expect(await save(shop, ana, { country: 'HK', region: 'Kowloon' })).toMatchObject({ userErrors: [] });
  expect(await save(shop, ana, { country: 'GB', city: 'Bath', postcode: 'not one that fits' })).toMatchObject({ userErrors: [] }); // doubted, never blocked
});
