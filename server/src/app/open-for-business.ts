import 'reflect-metadata';
import pino from 'pino';
import { respellEmailKeys } from '../accounts/index.ts';
import { sandboxProvider, stripeProvider } from '../payments/index.ts';
import { findFact, saveFact } from '../platform/clock/store.ts';
import { inBulk } from '../platform/db/database.ts';
import { dialect } from '../platform/db/dialect.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { ProcessSettings } from '../read-settings.ts';
import { sandboxTracker } from '../shipping/index.ts';
import { createApp } from './app.ts';
import { buildMarketSchema } from './build-schema.ts';
import { isMarketEmpty, type Market, type MarketParts, openMarket } from './market.ts';
import { type SandboxProcess, sandboxAccess } from './sandbox-process.ts';

/**
 * Brings the database up to date, fills an empty demo, listens, and lets the clocks run.
 *
 * @param startingSandbox A demo's payments and parcels; it may still be starting.
 * @param opened Is told how to close whatever was opened, in the order of opening.
 * @throws the socket's error when the port was taken meanwhile.
 */
export async function openForBusiness(
  settings: ProcessSettings,
  startingSandbox: Promise<SandboxProcess> | undefined,
  opened: (close: () => unknown) => void,
): Promise<void> {
  startingSandbox?.catch(() => undefined); // told below, when it is waited for
  const log = pino({ level: settings.logLevel, redact: ['*.password', '*.token', '*.authorization'] }, pino.destination(2));
  await step('Bringing the database up to date', () => reach(settings.databaseLocation));
  const schema = await buildMarketSchema();
  const sandbox = startingSandbox && (await step('Starting the sandbox', () => startingSandbox));
  const parts = sandbox ? sandboxParts(sandbox, settings.port) : await stripeParts(settings);
  const market = await openMarket({ databaseLocation: settings.databaseLocation, settings, log, ...parts });
  opened(market.close);
  await respellEmailKeys(market.system.db);
  const isNew = settings.isDemo && (await isMarketEmpty(market));
  if (isNew) await fillWithGoods(market);
  if (!settings.isDemo) await giveCategories(market);
  const lacksOrders = settings.isDemo && (await findFact(market.system.db.reader, filling)) === 'begun';
  const app = await createApp(market, schema);
  opened(() => app.close());
  await app.listen({ host: settings.host, port: settings.port });
  if (lacksOrders && sandbox) await fillWithOrders(market, sandbox);
  market.worker.start();
  const address = `http://localhost:${settings.port}`;
  say(`\n${settings.marketName} is open: ${address}   API and playground: ${address}/graphql`);
  if (sandbox) say(`Sandbox bank, for chargebacks and refunds that fail: ${sandbox.url}/bank`);
  if (settings.isDemo && settings.stripe) say('Stripe waits: a demo takes the sandbox’s cards. Set DEMO=off to take cards through Stripe.');
  if (settings.isDemo) await tellSignIns(market);
}

/** @throws Error with a sentence when there is no database to reach. */
async function reach(location: string): Promise<void> {
  await migrate(dialect, location).catch((error: unknown) => {
    const { code, message } = error as { code?: string; message: string };
    if (dialect !== 'postgres' || code === undefined) throw error;
    throw new Error(
      `The database of DATABASE_URL cannot be used: ${message}. Start it, or mend DATABASE_URL, such as postgres://market:secret@127.0.0.1:5432/market.`,
    );
  });
}

/** In a demo, payments and parcels go through the sandbox, which reaches us over the loopback. */
function sandboxParts(sandbox: SandboxProcess, port: number): Partial<MarketParts> {
  const marketUrl = `http://127.0.0.1:${port}`;
  return {
    paymentProviders: [sandboxProvider(sandboxAccess(sandbox, marketUrl, 'payments'))],
    parcelTrackers: [sandboxTracker(sandboxAccess(sandbox, marketUrl, 'carriers'))],
    followers: [sandbox.setClock],
  };
}

/** A market that is no demo takes cards through Stripe, if it is configured. A demo's clock can be moved, and Stripe's cannot. */
async function stripeParts({ stripe }: ProcessSettings): Promise<Partial<MarketParts>> {
  return stripe ? { paymentProviders: [await stripeProvider(stripe)] } : {};
}

/** How far the filling of a demo has come: one that was interrupted goes on at the next start. */
const filling = 'demoOrders';

async function fillWithGoods(market: Market): Promise<void> {
  const { seedMarket } = await import('#demo/seed-market.js');
  await market.system.db.transaction((tx) => saveFact(tx, filling, 'begun'));
  await step('Filling the demo market', () => inBulk(() => seedMarket(market)));
}

async function giveCategories(market: Market): Promise<void> {
  const { seedCategories } = await import('#demo/seed-market.js');
  await seedCategories(market);
}

async function fillWithOrders(market: Market, sandbox: SandboxProcess): Promise<void> {
  const { seedOrders } = await import('#demo/seed-orders.js');
  await step('Living through two months of orders', () => inBulk(() => seedOrders(market, sandbox.setClock)));
  await market.system.db.transaction((tx) => saveFact(tx, filling, 'done'));
}

async function tellSignIns(market: Market): Promise<void> {
  const { demoSignInLines } = await import('#demo/seed-market.js');
  say((await demoSignInLines(market)).join('\n'));
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  say(`${what} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
