import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type SandboxProcess, startSandbox } from './app/sandbox-process.ts';
import { dialect } from './platform/db/dialect.ts';
import { type ProcessLock, takeProcessLock } from './platform/db/process-lock.ts';
import { readSettings } from './read-settings.ts';

/** Opens the market and serves it until it is told to stop. The sandbox starts on another core while the market is still being read. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  makeWritable(settings.dataDir);
  if (dialect === 'sqlite') makeWritable(dirname(settings.databaseLocation));
  const lock = claim(settings.dataDir);
  if (lock) open.push(lock.release);
  await refuseTakenPort(settings.host, settings.port);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const sandbox = settings.isDemo ? startSandbox(settings.dataDir, settings.sandboxPort) : undefined;
  if (sandbox) open.push(() => sandbox.then(end, () => undefined));
  const { openForBusiness } = await import('./app/open-for-business.ts');
  await openForBusiness(settings, sandbox, (close) => open.push(close));
}

const end = (sandbox: SandboxProcess) => sandbox.stop();

/** What has to be closed, the last one opened first. */
const open: (() => unknown)[] = [];
let isStopping = false;

/** Lets go of everything in order. A terminal tells the whole group, and npm tells it again: once is enough. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(1), 10_000).unref();
  for (const close of open.reverse()) await close();
  process.exit(0);
}

/** Two processes that write one SQLite file would not hear of each other's changes; PostgreSQL tells them. */
function claim(dataDir: string): ProcessLock | undefined {
  if (dialect !== 'sqlite') return undefined;
  const lock = takeProcessLock(join(dataDir, 'market.lock'));
  if (!lock)
    throw new Error(`The market in ${dataDir} is open already. Stop the process that serves it, or choose another folder with DATA_DIR.`);
  return lock;
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`The folder ${folder} cannot be written. Choose another with DATA_DIR, such as DATA_DIR=./data.`);
  }
}

/** One by one from the first that is missing: where the system refuses one, Node's own way of making them all never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Said before a demo is filled, not after: whoever has to choose another port should not wait for it. */
function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (error) => reject(explained(error, port, host)))
      .listen(port, host, () => probe.close(() => resolve()));
  });
}

function explained(error: unknown, port: number, host = ''): unknown {
  const { code = '' } = error as { code?: string };
  if (['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN'].includes(code) && host)
    return new Error(`HOST=${host} is no address of this machine. Use one that is, such as HOST=127.0.0.1.`);
  if (code === 'EACCES') return new Error(`Port ${port} may not be used by this user. Choose another: PORT=4000 npm start.`);
  if (code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start.`);
}

main().catch(async (fault: unknown) => {
  const error = explained(fault, Number(process.env['PORT'] || 4000));
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  for (const close of open.reverse()) await close();
  process.exit(1);
});
