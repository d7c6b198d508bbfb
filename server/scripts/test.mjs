// npm test: installs what is missing, then runs everything that needs no other server.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { build, install, requireNode, root, stop } from './prepare.mjs';

requireNode();
await install();
await build();

const chromium = findChromium();
const hasBrowserTests = existsSync(join(root, 'web/browser'));
if (!chromium && process.env.CI === 'true')
  stop('No Chromium was found, and CI runs the browser tests. Install one: apt-get install chromium');
const projects = ['server:sqlite', 'web', ...(chromium && hasBrowserTests ? ['browser'] : [])];
const { code, counts } = await runVitest(projects, process.argv.slice(2));
if (!chromium)
  console.log(
    'The browser journeys were left out: no Chromium was found. Get one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(code);

/** Runs the projects in one go; the counts are the runner's own. */
async function runVitest(projects, more) {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-test-'));
  const report = join(folder, 'report.json');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'vite.config.ts'),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const child = spawn(process.execPath, [...args, ...projects.flatMap((name) => ['--project', name]), ...more], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const counts = existsSync(report) ? readCounts(report) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true });
  return { code: code ?? 1, counts };
}

function readCounts(report) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
}
