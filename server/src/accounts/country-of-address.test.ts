import { expect, test } from 'vitest';
import { countryOfAddress } from './country-of-address.ts';

test.each([
  ['8.8.8.8', 'US'],
  ['::ffff:8.8.8.8', 'US'],
  ['2001:4860:4860::8888', 'US'],
  ['193.0.6.139', 'NL'],
  ['127.0.0.1', null],
  ['192.168.1.20', null],
  ['::1', null],
  ['fe80::1', null],
  ['', null],
  ['not an address', null],
  [null, null],
])('the address %s is registered in %s', async (address, country) => {
  expect(await countryOfAddress(address)).toBe(country);
});
