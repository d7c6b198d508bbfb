import { expect, test, vi } from 'vitest';
import { countryIn, countryOfAddress } from './country-of-address.ts';

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

test.each([
  ['NL', 'NL'],
  ['AP', null],
  ['EU', null],
  ['None', null],
  [undefined, null],
])('what the registries call %s is the country %s', (code, country) => {
  expect(countryIn(code)).toBe(country);
});

test('tables that could not be read once are read again by who looks next', async () => {
  vi.resetModules();
  let isBroken = true;
  vi.doMock('node:fs/promises', async (original) => {
    const files = await original<typeof import('node:fs/promises')>();
    return { ...files, readFile: (path: string) => (isBroken ? Promise.reject(new Error('Too many open files.')) : files.readFile(path)) };
  });
  const anew = await import('./country-of-address.ts');
  await expect(anew.countryOfAddress('8.8.8.8')).rejects.toThrow('Too many open files.');
  isBroken = false;
  expect(await anew.countryOfAddress('8.8.8.8')).toBe('US');
  vi.doUnmock('node:fs/promises');
});
