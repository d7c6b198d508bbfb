import type { BareCheckouts, BareJob } from './bare-checkout.ts';
import { callbackBurst } from './callback-burst.ts';
import type { CheckedOut } from './checkout.ts';
import { Child, cpuMs, peakMiB, residentMiB } from './child.ts';
import type { FannedOut } from './fan-out.ts';
import type { Job, Measured } from './load.ts';
import type { MarketFacts } from './market-facts.ts';
import type { MarketProcess } from './market-process.ts';
import { ask } from './post.ts';
import { addToCart, commonTerm, list, productPage, search, searchTerms, signIn } from './queries.ts';
import type { SignInJob, Streamed } from './sign-in.ts';
import { type Figure, median, share } from './table.ts';

/** What every scenario works with. */
export interface Bench {
  readonly market: MarketProcess;
  readonly substrate: { readonly url: string; readonly pid: number };
  readonly load: Child;
  readonly facts: MarketFacts;
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

export type Scenario = (bench: Bench) => Promise<Omit<Figure, 'products'>>;

type Aim = Pick<Job, 'url' | 'bodies' | 'isNewGuest'> & { readonly pid: number; readonly headers?: Record<string, string> };
/** Two ticks of the clock by which the system counts processor time. */
const quietMs = 20;

type Taken = Measured & { readonly cpuMicros: number };

/** Answers to guests with a cart are never kept: this header makes a request pass the response cache by. */
const passesCache = { 'x-cart': 'bench' };
const body = (query: string, variables: object) => JSON.stringify({ query, variables });

async function take({ load, connections }: Bench, seconds: number, aim: Aim): Promise<Taken> {
  const { pid, headers = {}, ...job } = aim;
  const before = cpuMs(pid);
  const measured = await load.ask<Measured>({ ...job, headers, connections, seconds } satisfies Job);
  await untilQuiet(pid);
  return { ...measured, cpuMicros: ((cpuMs(pid) - before) * 1000) / measured.sent };
}

/** Waits until a process has nothing left to do: what the load generator stopped waiting for is served all the same. */
async function untilQuiet(pid: number): Promise<void> {
  for (let before = -1; cpuMs(pid) - before > quietMs; ) {
    before = cpuMs(pid);
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

/** Each in turn, in short rounds, so that the machine's noise meets both alike; the middle round counts. */
async function compare(bench: Bench, what: string, ours: Aim, limit?: Aim): Promise<Omit<Figure, 'products'>> {
  const aims = limit ? [limit, ours] : [ours];
  for (const aim of aims) await take(bench, 1, aim);
  const rounds: Taken[][] = [];
  for (let i = 0; i < bench.rounds; i++) {
    const round: Taken[] = [];
    for (const aim of aims) round.push(await take(bench, bench.seconds, aim));
    rounds.push(round);
  }
  const middle = (of: (round: Taken[]) => number) => median(rounds.map(of));
  const own = (round: Taken[]) => round.at(-1)!;
  return {
    what,
    perSecond: middle((round) => own(round).perSecond),
    p50Ms: middle((round) => own(round).p50Ms),
    p99Ms: middle((round) => own(round).p99Ms),
    cpuMicros: middle((round) => own(round).cpuMicros),
    memoryMiB: residentMiB(bench.market.pid),
    ...(limit && {
      ratio: middle((round) => own(round).perSecond / round[0]!.perSecond),
      cpuRatio: middle((round) => round[0]!.cpuMicros / own(round).cpuMicros),
      note: `limit ${middle((round) => round[0]!.perSecond).toFixed(0)}/s, ${middle((round) => round[0]!.cpuMicros).toFixed(0)} µs`,
    }),
  };
}

/** First and second pages of the market and of its categories, in three orders: pages of 24 all. */
async function listBodies({ market, facts }: Bench): Promise<string[]> {
  const bodies: string[] = [];
  for (const category of [{ slug: undefined, productCount: facts.products }, ...facts.categories]) {
    for (const sort of ['BEST_SELLING', 'NEWEST', 'PRICE_ASC']) {
      const variables = { category: category.slug, sort };
      bodies.push(body(list, variables));
      const { products } = await ask(market.url, list, variables);
      if (category.productCount >= 48) bodies.push(body(list, { ...variables, after: products.pageInfo.endCursor }));
    }
  }
  return bodies;
}

const listUncached: Scenario = async (bench) => {
  const bodies = await listBodies(bench);
  const limit = { url: `${bench.substrate.url}/list`, pid: bench.substrate.pid, bodies };
  const ours = { url: `${bench.market.url}/graphql`, pid: bench.market.pid, bodies, headers: passesCache };
  return compare(bench, 'list of 24, uncached', ours, limit);
};

const listCached: Scenario = async (bench) => {
  const bodies = await listBodies(bench);
  const limit = { url: `${bench.substrate.url}/fixed`, pid: bench.substrate.pid, bodies };
  return compare(bench, 'list of 24, to guests (cached)', { url: `${bench.market.url}/graphql`, pid: bench.market.pid, bodies }, limit);
};

const searchByTerm: Scenario = (bench) =>
  compare(bench, 'search by term, price, total', {
    url: `${bench.market.url}/graphql`,
    pid: bench.market.pid,
    headers: passesCache,
    bodies: searchTerms.map((query) => body(search, { query })),
  });

const searchCommon: Scenario = (bench) =>
  compare(bench, 'search by a word of every product', {
    url: `${bench.market.url}/graphql`,
    pid: bench.market.pid,
    headers: passesCache,
    bodies: [body(search, { query: commonTerm })],
  });

const product: Scenario = (bench) =>
  compare(bench, 'product page', {
    url: `${bench.market.url}/graphql`,
    pid: bench.market.pid,
    headers: passesCache,
    bodies: bench.facts.slugs.map((slug) => body(productPage, { slug })),
  });

const cart: Scenario = (bench) =>
  compare(bench, 'add to cart, new guests', {
    url: `${bench.market.url}/graphql`,
    pid: bench.market.pid,
    isNewGuest: true,
    bodies: bench.facts.variantIds.slice(0, 2_000).map((variantId) => body(addToCart, { input: { variantId, quantity: 1 } })),
  });

const checkout: Scenario = async ({ market, tokens, facts, seconds, rounds }) => {
  const [buyers, bare] = [new Child('checkout.ts'), new Child('bare-checkout.ts')];
  const limitOf = () => bare.ask<BareCheckouts>({ file: market.file, seconds: 2 } satisfies BareJob);
  try {
    const half = Math.floor(facts.variantIds.length / 2);
    await buyers.ask<CheckedOut>({ url: market.url, seconds: 3, tokens, variantIds: facts.variantIds.slice(0, half) });
    const limitBefore = await limitOf();
    const before = [cpuMs(market.pid), cpuMs(market.sandboxPid)] as const;
    const job = { url: market.url, seconds: seconds * rounds, tokens, variantIds: facts.variantIds.slice(half) };
    const done = await buyers.ask<CheckedOut>(job);
    const cpuMicros = ((cpuMs(market.pid) - before[0]) * 1000) / done.orders;
    const sandboxMicros = ((cpuMs(market.sandboxPid) - before[1]) * 1000) / done.orders;
    const limit = (limitBefore.perSecond + (await limitOf()).perSecond) / 2;
    return {
      what: `whole checkout, ${tokens.length} buyers`,
      perSecond: done.orders / done.seconds,
      p50Ms: share(done.stepsMs, 0.5),
      p99Ms: share(done.stepsMs, 0.99),
      cpuMicros,
      memoryMiB: residentMiB(market.pid),
      ratio: done.orders / done.seconds / limit,
      note: `limit ${limit.toFixed(0)}/s, one bare transaction of ${limitBefore.rows} rows; paid ${share(done.paidMs, 0.5).toFixed(0)} ms after the card (p99 ${share(done.paidMs, 0.99).toFixed(0)}); sandbox ${sandboxMicros.toFixed(0)} µs`,
    };
  } finally {
    buyers.end();
    bare.end();
  }
};

const fanOut: Scenario = async ({ market, tokens, facts }) => {
  const pages = new Child('fan-out.ts');
  const variantIds = facts.variantIds.slice(-21);
  const before = residentMiB(market.pid);
  const job = { url: market.url, token: tokens[0], subscribers: 1_000, variantIds };
  const { framesMs, lastMs, missing } = await pages.ask<FannedOut>(job).finally(() => pages.end());
  return {
    what: 'order event to 1,000 subscribers',
    p50Ms: share(framesMs, 0.5),
    p99Ms: share(framesMs, 0.99),
    memoryMiB: residentMiB(market.pid),
    note: `last of them ${share(lastMs, 0.5).toFixed(0)} ms, at worst ${Math.max(...lastMs)}; ${missing} missing; ${before.toFixed(0)} MiB before`,
  };
};

/** Sign-ins at ten a second; then 200 guesses a second, beside which product pages must stay what they are on an idle market. */
const signIns: Scenario = async ({ market, facts, seconds, rounds }) => {
  const people = new Child('sign-in.ts');
  const guess = (i: number) => body(signIn, { input: { login: `nobody-${i}@bench.test`, password: 'a guess', wants: 'TOKEN' } });
  const [pages, guesses, honest] = [
    { name: 'pages', perSecond: 20, bodies: facts.slugs.map((slug) => body(productPage, { slug })) },
    { name: 'guesses', perSecond: 200, bodies: Array.from({ length: 5_000 }, (_, i) => guess(i)) },
    {
      name: 'honest',
      perSecond: 10,
      bodies: [body(signIn, { input: { login: 'camille@demo.amotarget.test', password: 'let-me-in-please', wants: 'TOKEN' } })],
    },
  ];
  const run = async (...streams: SignInJob['streams'][number][]) =>
    (await people.ask<{ streams: Streamed[] }>({ url: market.url, seconds: seconds * rounds, streams } satisfies SignInJob)).streams;
  try {
    const [calm] = await run(honest);
    const [idle] = await run(pages);
    const [flooded, flood] = await run(pages, guesses);
    const [before, during] = [share(idle!.timesMs, 0.95), share(flooded!.timesMs, 0.95)];
    const shed = flood!.shed / (flood!.shed + flood!.timesMs.length);
    return {
      what: 'sign in, 10 a second',
      perSecond: calm!.timesMs.length / (seconds * rounds),
      p50Ms: share(calm!.timesMs, 0.5),
      p99Ms: share(calm!.timesMs, 0.99),
      memoryMiB: residentMiB(market.pid),
      note: `p95 ${share(calm!.timesMs, 0.95).toFixed(0)} ms; of 200 guesses/s ${(shed * 100).toFixed(0)} % turned away, product page p95 ${before.toFixed(1)} -> ${during.toFixed(1)} ms (${(during / before).toFixed(2)}x)`,
    };
  } finally {
    people.end();
  }
};

const memory: Scenario = async ({ market }) => ({
  what: 'most memory in this run',
  memoryMiB: peakMiB(market.pid),
});

/** In the order in which they run. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  list: listUncached,
  cached: listCached,
  search: searchByTerm,
  common: searchCommon,
  product,
  cart,
  checkout,
  live: fanOut,
  signin: signIns,
  callbacks: callbackBurst,
  memory,
};
