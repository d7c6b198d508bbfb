// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a page may load of JavaScript before it shows, gzipped; a twentieth above it, and somebody has to look. */
const budget = 240_000;
const limit = budget * 1.05;

interface Chunk {
  readonly file: string;
  /** Keys of what is loaded with it. */
  readonly imports?: readonly string[];
}

const built = join(import.meta.dirname, '../../dist');

function readManifest(): Record<string, Chunk> {
  const file = join(built, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error('The storefront is not built. npm test builds it; by itself: npx vite build');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
}

/** The chunk and all that come with it, by their keys. */
function loadedWith(manifest: Record<string, Chunk>, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`Nothing was built from ${key}.`);
  if (found.has(key)) return found;
  found.add(key);
  for (const other of chunk.imports ?? []) loadedWith(manifest, other, found);
  return found;
}

const pages = ['src/pages/home/HomePage.tsx', 'src/pages/product/ProductPage.tsx'];

test.each(pages)('%s loads at most 240 kB of JavaScript first', (page) => {
  const manifest = readManifest();
  const keys = loadedWith(manifest, page, loadedWith(manifest, 'index.html'));
  const files = [...keys].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js'));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  expect(files.length).toBeGreaterThan(5);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test.each(pages)('%s brings nothing of the playground, the desk or the shop admin along', (page) => {
  const manifest = readManifest();
  const keys = loadedWith(manifest, page, loadedWith(manifest, 'index.html'));
  const others = Object.keys(manifest).filter((key) => /^(playground\/|src\/pages\/(desk|sell)\/|src\/app\/(Desk|Sell)Frame)/.test(key));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((key) => keys.has(key))).toEqual([]);
  const heavy = [...keys].filter((key) => /graphiql|monaco/i.test(readFileSync(join(built, manifest[key]!.file), 'utf8')));
  expect(heavy).toEqual([]);
});
