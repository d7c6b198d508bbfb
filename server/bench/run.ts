/** `npm run bench`: measures the market under load, beside what the machine allows. README.md says how to read it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { addBuyers } from './buyers.ts';
import { Child } from './child.ts';
import { readFacts } from './market-facts.ts';
import { type MarketProcess, makeFolder, removeFolder, startMarket } from './market-process.ts';
import { ask, post } from './post.ts';
import { list } from './queries.ts';
import { type Bench, scenarios } from './scenarios.ts';
import { type Figure, tableHead, tableLine } from './table.ts';

interface Options {
  readonly sizes: string;
  readonly only?: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly connections: string;
  readonly keep?: string;
  readonly json?: string;
  readonly nodeFlags?: string;
}

const command = new Command('npm run bench --')
  .description('Measures the built market under load.')
  .option('--sizes <counts>', 'numbers of products', '150,10000,100000')
  .option('--only <names>', `some of start,${Object.keys(scenarios).join(',')}`)
  .option('--seconds <count>', 'length of a round', '3')
  .option('--rounds <count>', 'rounds of each scenario; the middle one counts', '3')
  .option('--connections <count>', 'requests at once, and buyers at once', '32')
  .option('--keep <folder>', 'keeps the seeded markets there for the next time')
  .option('--json <file>', 'writes the figures there too')
  .option('--node-flags <flags>', 'more flags for the market, such as --cpu-prof')
  .showHelpAfterError();

async function bench(options: Options): Promise<void> {
  const figures: Figure[] = [];
  say(tableHead);
  for (const size of options.sizes.split(',').map(Number)) {
    const folder = makeFolder(size, options.keep && resolve(options.keep));
    const told = (figure: Omit<Figure, 'products'>) => {
      figures.push({ products: size, ...figure });
      say(tableLine(figures.at(-1)!));
    };
    try {
      await measureSize(folder, options, told);
    } finally {
      removeFolder(folder);
    }
  }
  if (options.json) {
    mkdirSync(resolve(options.json, '..'), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
}

async function measureSize(folder: string, options: Options, told: (figure: Omit<Figure, 'products'>) => void): Promise<void> {
  const wanted = options.only?.split(',') ?? ['start', ...Object.keys(scenarios)];
  const tokens = await addBuyers(folder, Number(options.connections));
  if (wanted.includes('start')) told(await measureStart(folder));
  const market = await startMarket(folder, options.nodeFlags?.split(' '));
  const substrateProcess = new Child('substrate.ts');
  const load = new Child('load.ts');
  try {
    const { port } = await substrateProcess.ask<{ port: number }>({ file: join(folder, 'market.db') });
    const substrate = { url: `http://127.0.0.1:${port}`, pid: substrateProcess.pid };
    if (wanted.includes('list')) told(await compareBytes(market, substrate.url));
    const { seconds, rounds, connections } = options;
    const counts = { seconds: Number(seconds), rounds: Number(rounds), connections: Number(connections) };
    const parts: Bench = { market, substrate, load, tokens, facts: readFacts(folder), ...counts };
    for (const [name, scenario] of Object.entries(scenarios)) if (wanted.includes(name)) told(await scenario(parts));
  } finally {
    load.end();
    substrateProcess.end();
    await market.stop();
  }
}

/** The second start of a market: the first one makes the sandbox's keys and files. */
async function measureStart(folder: string): Promise<Omit<Figure, 'products'>> {
  await (await startMarket(folder)).stop();
  const market = await startMarket(folder);
  await market.stop();
  return { what: 'start to first answer', p50Ms: market.startMs };
}

/** Holds the substrate to the market's answer: the same rows, and bytes within 5 %. */
async function compareBytes({ url }: MarketProcess, substrateUrl: string): Promise<Omit<Figure, 'products'>> {
  const variables = { sort: 'PRICE_ASC' };
  const body = JSON.stringify({ query: list, variables });
  const ours = await post(`${url}/graphql`, body, { 'content-type': 'application/json' });
  const limit = await post(`${substrateUrl}/list`, body, { 'content-type': 'application/json' });
  const ids = (text: string) =>
    JSON.parse(text)
      .data.products.nodes.map((node: { id: string }) => node.id)
      .join();
  const apart = Math.abs(ours.length - limit.length) / ours.length;
  if (ids(ours) !== ids(limit) || apart > 0.05) throw new Error('The substrate does not serve what the market serves.');
  const { products } = await ask(url, list, variables);
  return { what: 'bytes of a list', note: `${ours.length} by us, ${limit.length} by the substrate; ${products.totalCount} products` };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

command
  .action((options: Options) => bench(options))
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
