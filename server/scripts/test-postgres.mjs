// npm run test:postgres: the server's tests on a real PostgreSQL, in a private cluster that lives as long as the run.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { install, requireNode, stop } from './prepare.mjs';
import { runVitest, sayCounts } from './run-vitest.mjs';

requireNode();
await install();

const binaries = findBinaries() ?? stop('No PostgreSQL server was found. Install one (Debian: apt-get install postgresql).');
const folder = mkdtempSync(join(tmpdir(), 'amotarget-pg-'));
const port = await freePort();
const asUser = process.getuid?.() === 0 ? serverUser() : undefined; // PostgreSQL refuses to run as root
if (asUser) chownSync(folder, asUser.uid, asUser.gid);

pg('initdb', ['-D', join(folder, 'db'), '-U', 'amotarget', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C.UTF-8']);
const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c fsync=off -c max_connections=300 -c shared_buffers=256MB`;
pg('pg_ctl', ['-D', join(folder, 'db'), '-w', '-o', options, '-l', join(folder, 'log'), 'start']);
let code = 1;
try {
  code = await runTests();
} finally {
  pg('pg_ctl', ['-D', join(folder, 'db'), '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);

async function runTests() {
  const url = `postgres://amotarget@127.0.0.1:${port}/postgres`;
  const { code, counts } = await runVitest(['server:postgres'], process.argv.slice(2), { TEST_DATABASE_URL: url });
  sayCounts(counts);
  return code;
}

function pg(program, args) {
  const result = spawnSync(join(binaries, program), args, {
    ...asUser,
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  if (result.status !== 0) stop(`${program} failed: ${result.stderr}`);
}

function findBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((each) => existsSync(join(each, 'initdb')));
}

function serverUser() {
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
