import 'reflect-metadata';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pino from 'pino';
import { demoSignInLines, isMarketEmpty, seedMarket } from '#demo/seed-market.js';
import { createApp } from './app/app.ts';
import { buildMarketSchema } from './app/build-schema.ts';
import { type MarketParts, openMarket } from './app/market.ts';
import { type SandboxProcess, sandboxAccess, startSandbox } from './app/sandbox-process.ts';
import { sandboxProvider } from './payments/index.ts';
import { dialect } from './platform/db/dialect.ts';
import { migrate } from './platform/db/migrate.ts';
import { type ProcessLock, takeProcessLock } from './platform/db/process-lock.ts';
import { readSettings } from './read-settings.ts';
import { sandboxTracker } from './shipping/index.ts';

/** Opens the market and serves it until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel, redact: ['*.password', '*.token', '*.authorization'] }, pino.destination(2));
  makeWritable(settings.dataDir);
  if (dialect === 'sqlite') makeWritable(dirname(settings.databaseLocation));
  const lock = claim(settings.dataDir);
  if (lock) open.push(lock.release);
  await step('Bringing the database up to date', () => migrate(dialect, settings.databaseLocation));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const startingSandbox = settings.isDemo
    ? step('Starting the sandbox', () => startSandbox(settings.dataDir, settings.sandboxPort))
    : undefined;
  const [sandbox, schema] = await Promise.all([startingSandbox, buildMarketSchema()]); // the sandbox starts on another core meanwhile
  if (sandbox) open.push(sandbox.stop);
  const market = await openMarket({ databaseLocation: settings.databaseLocation, settings, log, ...sandboxParts(sandbox, settings.port) });
  open.push(market.close);
  const isNew = settings.isDemo && (await isMarketEmpty(market));
  if (isNew) await step('Filling the demo market', () => seedMarket(market));
  const app = await createApp(market, schema);
  open.push(() => app.close());
  await listen(app, settings.host, settings.port);
  if (isNew && sandbox) {
    const { seedOrders } = await import('#demo/seed-orders.js');
    await step('Living through two months of orders', () => seedOrders(market, sandbox.setClock));
  }
  market.worker.start();
  say(
    `\n${settings.marketName} is open: http://localhost:${settings.port}   API and playground: http://localhost:${settings.port}/graphql`,
  );
  if (settings.isDemo) say((await demoSignInLines(market)).join('\n'));
}

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

/** In a demo, payments and parcels go through the sandbox, which reaches us over the loopback. */
function sandboxParts(sandbox: SandboxProcess | undefined, port: number): Partial<MarketParts> {
  if (!sandbox) return {};
  const marketUrl = `http://127.0.0.1:${port}`;
  return {
    paymentProviders: [sandboxProvider(sandboxAccess(sandbox, marketUrl, 'payments'))],
    parcelTrackers: [sandboxTracker(sandboxAccess(sandbox, marketUrl, 'carriers'))],
    followers: [sandbox.setClock],
  };
}

/** Two processes that write one SQLite file would not hear of each other's changes; PostgreSQL tells them. */
function claim(dataDir: string): ProcessLock | undefined {
  if (dialect !== 'sqlite') return undefined;
  const lock = takeProcessLock(join(dataDir, 'market.lock'));
  if (!lock)
    throw new Error(`The market in ${dataDir} is open already. Stop the process that serves it, or choose another folder with DATA_DIR.`);
  return lock;
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  say(`${what} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`The folder ${folder} cannot be written. Choose another with DATA_DIR, such as DATA_DIR=./data.`);
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start.`);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch(async (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  for (const close of open.reverse()) await close();
  process.exit(1);
});
