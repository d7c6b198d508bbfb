import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSealer } from './sealer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is sealed opens again, with a key that is made once and is its owner’s alone', () => {
  const sealed = openSealer(folder, null).seal('DE89370400440532013000', 'shp_1');
  expect(sealed).not.toContain('370400440532013000');
  expect(openSealer(folder, null).unseal(sealed, 'shp_1')).toBe('DE89370400440532013000');
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('the same text is sealed differently each time', () => {
  const sealer = openSealer(folder, null);
  expect(sealer.seal('same', 'shp_1')).not.toBe(sealer.seal('same', 'shp_1'));
});

test('a sealed text does not open elsewhere, changed, or with another key', () => {
  const sealer = openSealer(folder, null);
  const sealed = sealer.seal('secret', 'shp_1');
  expect(() => sealer.unseal(sealed, 'shp_2')).toThrow();
  const last = sealed.at(-1) === 'A' ? 'B' : 'A';
  expect(() => sealer.unseal(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, 'shp_1')).toThrow();
  expect(() => openSealer(folder, 'ab'.repeat(32)).unseal(sealed, 'shp_1')).toThrow(/another key/);
});

test('a file that holds no key is said, not replaced', () => {
  writeFileSync(join(folder, 'secret.key'), 'oops');
  expect(() => openSealer(folder, null).seal('secret', 'shp_1')).toThrow(/holds no key/);
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe('oops');
});
