import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8'));

/** The package that `name` means for the one at `path`: its own, or the nearest above. */
function find(path: string, name: string): Locked | undefined {
  const own = lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`];
  if (own || !path) return own;
  return find(path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '', name);
}

test('the lock file knows every platform’s packages, so that npm ci works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !find(path, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no host', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
});
