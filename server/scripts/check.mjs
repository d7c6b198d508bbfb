// npm run check: everything that can be said about the code without running it.
import { spawnSync } from 'node:child_process';
import { install, root } from './prepare.mjs';

await install();
const checks = [
  ['types of the server', 'npx', ['tsc', '-p', 'server/tsconfig.json', '--noEmit']],
  ['types of the web', 'npx', ['tsc', '-p', 'web/tsconfig.json', '--noEmit']],
  ['lint and format', 'npx', ['biome', 'check']],
  ['schema.graphql', 'npm', ['run', '--silent', 'schema', '--', '--check']],
  ['migrations', 'npm', ['run', '--silent', 'migration', '--', '--check']],
  ['dead code', 'npx', ['knip', '--no-progress']],
];

const failed = checks.filter(([what, command, args]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${what}`);
  if (status !== 0) console.log(stdout + stderr);
  return status !== 0;
});
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
