// npm run test:long: the tests that `npm test` runs as a sample, at their whole volume; with --postgres on that engine too.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, requireNode, root } from './prepare.mjs';
import { runVitest, sayCounts } from './run-vitest.mjs';

requireNode();
await install();

const wishes = process.argv.slice(2);
const onPostgres = wishes.includes('--postgres');
const named = wishes.filter((wish) => wish !== '--postgres');
const files = named.length > 0 ? named : filesWithVolume();
const whole = { TEST_VOLUME: 'long' };

const { code, counts } = await runVitest(['server:sqlite'], files, whole);
const second = onPostgres ? await runOnPostgres() : { code: 0, passed: 0, failed: 0 };
sayCounts({ ...counts, passed: counts.passed + second.passed, failed: counts.failed + second.failed });
process.exit(code || second.code);

/** Those that ask test/volume.ts how much they shall do. */
function filesWithVolume() {
  const tests = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  return tests.filter((file) => /\bvolume\(/.test(readFileSync(join(root, 'server', file), 'utf8'))).map((file) => `server/${file}`);
}

/** Its last line has the counts. */
function runOnPostgres() {
  const child = spawn(process.execPath, [join(root, 'server/scripts/test-postgres.mjs'), ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...whole },
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    process.stdout.write(data);
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [undefined, 0, 1];
      resolve({ code: code ?? 1, passed: Number(passed), failed: Number(failed) });
    }),
  );
}
