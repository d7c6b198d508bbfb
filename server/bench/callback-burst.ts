import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectSqlite } from '#server/platform/db/sqlite.js';
import type { CallbackJob, CallbacksTaken } from './callbacks.ts';
import type { CheckedOut } from './checkout.ts';
import { Child, residentMiB } from './child.ts';
import { productPage } from './queries.ts';
import type { Bench, Scenario } from './scenarios.ts';
import type { SignInJob, Streamed } from './sign-in.ts';
import { share } from './table.ts';

const callbacks = 10_000;
const lookEveryMs = 100;

/** Ten thousand messages about payments that were just made, as fast as the provider can send them, beside 20 product pages a second. */
export const callbackBurst: Scenario = async (bench) => {
  const { market, connections } = bench;
  const refs = await makePayments(bench);
  const [provider, shoppers] = [new Child('callbacks.ts'), new Child('sign-in.ts')];
  const lookAtPages = () => readPages(bench, shoppers);
  try {
    const before = await lookAtPages();
    const { callbackSecret: secret } = JSON.parse(readFileSync(join(dirname(market.file), 'sandbox.json'), 'utf8'));
    const start = performance.now();
    const job = { url: market.url, secret, refs, callbacks, connections } satisfies CallbackJob;
    const during: number[] = [];
    let drainedMs = 0;
    const burst = async () => {
      const { seconds } = await provider.ask<CallbacksTaken>(job);
      await untilDrained(market.file);
      drainedMs = performance.now() - start;
      return seconds;
    };
    const look = async () => {
      while (drainedMs === 0) during.push(...(await lookAtPages()));
    };
    const [seconds] = await Promise.all([burst(), look()]);
    const [calm, busy] = [share(before, 0.95), share(during, 0.95)];
    return {
      what: '10,000 callbacks in a burst',
      perSecond: callbacks / (drainedMs / 1_000),
      memoryMiB: residentMiB(market.pid),
      note: `about ${refs.length} payments; all taken after ${seconds.toFixed(1)} s, all worked off after ${(drainedMs / 1_000).toFixed(1)} s; product page p95 ${calm.toFixed(1)} -> ${busy.toFixed(1)} ms (${(busy / calm).toFixed(2)}x)`,
    };
  } finally {
    provider.end();
    shoppers.end();
  }
};

/** Lets the buyers pay for some orders. @returns the provider's names of their payments. */
async function makePayments({ market, tokens, facts }: Bench): Promise<string[]> {
  const buyers = new Child('checkout.ts');
  const database = connectSqlite(market.file, { readonly: true });
  const refs = () =>
    database.prepare("SELECT provider_ref FROM payment_attempts WHERE state = 'CAPTURED' AND provider = 'sandbox'").pluck().all();
  const known = new Set(refs());
  await buyers.ask<CheckedOut>({ url: market.url, seconds: 5, tokens, variantIds: facts.variantIds }).finally(() => buyers.end());
  const made = refs().filter((ref) => !known.has(ref)) as string[];
  database.close();
  return made;
}

async function readPages({ market, facts, seconds }: Bench, shoppers: Child): Promise<readonly number[]> {
  const bodies = facts.slugs.map((slug) => JSON.stringify({ query: productPage, variables: { slug } }));
  const streams = [{ name: 'pages', perSecond: 20, bodies }];
  const [read] = (await shoppers.ask<{ streams: Streamed[] }>({ url: market.url, seconds, streams } satisfies SignInJob)).streams;
  return read!.timesMs;
}

/** Nothing is left that a handler has to look at. */
async function untilDrained(file: string): Promise<void> {
  const database = connectSqlite(file, { readonly: true });
  const left = database.prepare("SELECT count(*) FROM jobs WHERE handler = 'payments.understand-callback'").pluck();
  while (left.get() !== 0) await new Promise((wake) => setTimeout(wake, lookEveryMs));
  database.close();
}
