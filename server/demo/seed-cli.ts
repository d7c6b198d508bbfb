/** `npm run seed -- --products 100000`: fills an empty market with the demo, and makes it as large as asked. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { isMarketEmpty, openMarket } from '#server/app/market.js';
import { dialect } from '#server/platform/db/dialect.js';
import { migrate } from '#server/platform/db/migrate.js';
import { takeProcessLock } from '#server/platform/db/process-lock.js';
import { silentLog } from '#server/platform/log/log.js';
import { readSettings } from '#server/read-settings.js';
import { enlargeMarket } from './enlarge-market.ts';
import { readDemoData } from './read-demo-data.ts';
import { seedMarket } from './seed-market.ts';

const command = new Command('npm run seed --')
  .description('Fills an empty market with the demo, and adds products until there are as many as asked.')
  .option('--products <count>', 'how many products the market shall have', countOf)
  .showHelpAfterError();

function countOf(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, such as 100000.');
}

async function seed(wanted: number | undefined): Promise<void> {
  const settings = readSettings(process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  const lock = takeProcessLock(join(settings.dataDir, 'market.lock'));
  if (!lock && dialect === 'sqlite') throw new Error(`The market in ${settings.dataDir} is open. Stop its server, then seed.`);
  await migrate(dialect, settings.databaseLocation);
  const market = await openMarket({ databaseLocation: settings.databaseLocation, settings, log: silentLog, isBulk: true });
  try {
    if (await isMarketEmpty(market)) await seedMarket(market);
    if (wanted) await enlarge(market, wanted);
    say(`The market in ${settings.dataDir} is seeded. Open it with: npm start`);
  } finally {
    await market.close();
    lock?.release();
  }
}

async function enlarge({ system }: Awaited<ReturnType<typeof openMarket>>, wanted: number): Promise<void> {
  const bar = new SingleBar({
    format: 'Products {bar} {value} of {total}, {eta_formatted} left',
    noTTYOutput: true,
    notTTYSchedule: 5_000,
    etaBuffer: 50,
  });
  const start = performance.now();
  let added = 0;
  bar.start(wanted, 0);
  await enlargeMarket(system, readDemoData().products.length, wanted, (done, all) => {
    added = done;
    bar.setTotal(all);
    bar.update(done);
  });
  bar.stop();
  const seconds = (performance.now() - start) / 1000;
  if (added > 0) say(`Added ${added} products in ${seconds.toFixed(1)} s: ${Math.round(added / seconds)} a second.`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

command
  .action(({ products }: { products?: number }) => seed(products))
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
