import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryFolder } from '../files/repository-folder.ts';
import { takeProcessLock } from './process-lock.ts';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'market.lock');
}

test('a claim is given once, and again after it is given back', () => {
  const file = lockFile();
  const first = takeProcessLock(file);
  expect(takeProcessLock(file)).toBeUndefined();
  first!.release();
  const again = takeProcessLock(file);
  expect(again).toBeDefined();
  again!.release();
});

test('a process that is killed gives its claim back', async () => {
  const file = lockFile();
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `new (require('better-sqlite3'))(process.argv[1]).exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`,
      file,
    ],
    { cwd: repositoryFolder, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(holder.stdout, 'data');
  expect(takeProcessLock(file)).toBeUndefined();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const taken = takeProcessLock(file);
  expect(taken).toBeDefined();
  taken!.release();
});
