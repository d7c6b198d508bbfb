import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  const counts = existsSync(report) ? readCounts(report) : { passed: 0, failed: 1, failures: ['the runner left no report'] };
  rmSync(folder, { recursive: true });
  return { code: code ?? 1, counts };
}

function readCounts(report) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, failures: testResults.flatMap(failuresOf) };
}

/** What failed in a file, a line each: its test, or the file when it could not be run, and the first line of why. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length > 0) return tests.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
}

function firstLine(text) {
  return (text ?? '').split('\n')[0];
}

/** The end of every run: a line for each failure, and the counts, which .ci/run adds up. */
export function sayCounts({ passed, failed, failures = [] }) {
  for (const failure of failures) console.log(`FAILED ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
}
