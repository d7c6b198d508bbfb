import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './post.ts';

const built = join(import.meta.dirname, '../dist');
const startTimeMs = 30_000;

/** As server/scripts/start.mjs has them. */
const flagsOfStart = ['--heap-growing-percent=60', '--max-semi-space-size=8'];

/** The built market, serving a demo of so many products from a folder of its own. */
export interface MarketProcess {
  readonly url: string;
  /** Its database. */
  readonly file: string;
  readonly pid: number;
  readonly sandboxPid: number;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** Seeds a market into a new folder; with `keptIn`, only once, and copies it from there. */
export function makeFolder(products: number, keptIn: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), `amotarget-bench-${products}-`));
  if (!keptIn) {
    seed(folder, products);
    return folder;
  }
  const kept = join(keptIn, String(products));
  if (!existsSync(join(kept, 'market.db'))) seed(kept, products);
  cpSync(kept, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

function seed(folder: string, products: number): void {
  mkdirSync(folder, { recursive: true });
  const command = [join(built, 'demo/seed-cli.js'), '--products', String(products)];
  const { status, stderr } = spawnSync(process.execPath, command, { env: { ...process.env, DATA_DIR: folder }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The seed failed: ${stderr}`);
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts `server/dist/src/main.js` as `npm start` does. @param flags More of node's own, such as `--cpu-prof`. */
export async function startMarket(folder: string, flags: readonly string[] = []): Promise<MarketProcess> {
  const port = await freePort();
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: 'on',
    DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    TRUST_PROXY: 'on',
  };
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const server = spawn(process.execPath, [...flagsOfStart, ...flags, join(built, 'src/main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await firstAnswer(url, server);
  const startMs = performance.now() - start;
  const { pid: sandboxPid } = JSON.parse(readFileSync(join(folder, 'sandbox.json'), 'utf8')) as { pid: number };
  return {
    url,
    file: join(folder, 'market.db'),
    pid: server.pid!,
    sandboxPid,
    startMs,
    stop: () =>
      new Promise((stopped) => {
        server.once('exit', () => stopped());
        server.kill('SIGTERM');
      }),
  };
}

async function firstAnswer(url: string, server: ChildProcess): Promise<void> {
  const until = performance.now() + startTimeMs;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error(`The market ended with code ${server.exitCode}.`);
    const answer = await ask(url, '{ products(first: 24) { totalCount nodes { id } } }', {}).catch(() => undefined);
    if (answer) return;
    await new Promise((wake) => setTimeout(wake, 10));
  }
  throw new Error('The market did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
