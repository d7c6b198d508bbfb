// What `npm start` and `npm test` do before anything of the project can run: plain Node, no package.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const nodeNeeded = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > nodeNeeded[0] || (major === nodeNeeded[0] && minor >= nodeNeeded[1])) return;
  stop(`Amotarget needs Node ${nodeNeeded.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Shows one line per step with the time it took; the step's own words only when it fails. */
export async function step(what, command, args) {
  const start = performance.now();
  const tick = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r${what} … ${seconds(start)} `), 1000) : undefined;
  const { code, output } = await run(command, args);
  clearInterval(tick);
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${what} … ${seconds(start)}\n`);
  if (code !== 0) stop(`${output.slice(-4000)}\n${what} failed. The lines above say why.`);
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function run(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Installs exactly what the lock file says, when that has not been done yet. Never through a link: `npm ci` empties the folder that it
 * finds, and a work tree that borrows the packages of another would take them from it.
 */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (isLink(join(root, 'node_modules')))
    return void process.stdout.write(
      'node_modules is a link, so nothing is installed here. If a package is missing, run npm ci where it leads.\n',
    );
  await step('Installing packages (a few minutes the first time)', 'npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Bundles the server and the web when a file of theirs changed since the last time. */
export async function build() {
  await buildServer();
  await buildPart('Building the storefront', ['web', 'schema.graphql', 'vite.config.ts'], 'web/dist', 'vite', [
    'build',
    '--logLevel',
    'warn',
  ]);
}

export function buildServer() {
  const sources = ['server/src', 'server/demo', 'server/sandbox', 'server/vite.config.ts'];
  return buildPart('Building the server', sources, 'server/dist', 'vite', [
    ...['build', '--config', 'server/vite.config.ts', '--logLevel', 'warn'],
  ]);
}

async function buildPart(what, sources, target, tool, args) {
  const state = fingerprint([...sources, 'package-lock.json', 'tsconfig.base.json']);
  const stamp = join(root, target, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  await step(what, process.execPath, [join(root, 'node_modules', binOf(tool)), ...args]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

function binOf(tool) {
  const folder = tool === 'tsc' ? 'typescript' : tool;
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/** Names, sizes and times of all files: enough to see a change, quick enough for every start. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(join(root, path))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.name !== 'dist' && entry.name !== 'node_modules');
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)])).sort();
}
