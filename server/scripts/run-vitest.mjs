import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** Runs projects of vite.config.ts in one go. @returns its exit code, and the counts of the runner's own report. */
export async function runVitest(projects, more, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', join(root, 'vite.config.ts'), ...reporters];
  const child = spawn(process.execPath, [...args, ...projects.flatMap((name) => ['--project', name]), ...more], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
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

/** The last line of every run: .ci/run adds them up. */
export function sayCounts({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
}
