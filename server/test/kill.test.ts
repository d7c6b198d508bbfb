import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openMarket } from '#server/app/market.js';
import { listHolds, listStock } from '#server/inventory/index.js';
import { countByState, listOrdersOfPurchases } from '#server/orders/order-store.js';
import { dialect } from '#server/platform/db/dialect.js';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';
import { silentLog } from '#server/platform/log/log.js';
import { readPolicies, savePolicies } from '#server/policies/index.js';
import { makeDatabase, type TestDatabase } from './databases.ts';
import { addProduct, addShippingOption, addShop } from './goods.ts';
import { lyon } from './journey.ts';
import { addPerson, type Person } from './shop.ts';
import { volume } from './volume.ts';

/** What a browser keeps of a checkout until it has a final answer. */
interface Click {
  readonly draft: string;
  readonly place: string;
  draftId?: string;
}

const orders = volume(60, 240);
const killedAfter = volume(20, 120);

/** A market's process on a database that is there already. */
async function startProcess(place: TestDatabase): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const main = join(repositoryFolder, 'server/src/main.ts');
  const args = ['--import', 'tsx', main];
  const location = dialect === 'sqlite' ? `file:${place.location}` : place.location;
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    DATABASE_URL: location,
    DATA_DIR: place.folder,
    DEMO: 'off',
    LOG_LEVEL: 'error',
    TSX_TSCONFIG_PATH: join(repositoryFolder, 'server/tsconfig.json'),
  };
  const child = spawn(process.execPath, args, { cwd: repositoryFolder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('is open') && resolve()));
  return { url: `http://127.0.0.1:${port}/graphql`, child };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

test('a market that is killed at any moment has every acknowledged order once, and loses no stock', async () => {
  const place = await makeDatabase();
  onTestFinished(() => place.drop());
  const settings = {
    marketName: 'M',
    publicUrl: 'http://localhost',
    isDemo: false,
    dataDir: place.folder,
    trustProxy: false,
    smtpUrl: null,
    secretKey: null,
    mailFrom: 'm@test.example',
  };
  const open = () => openMarket({ databaseLocation: place.location, settings, log: silentLog });

  const first = await open();
  const shop = { market: first };
  const seller = await addPerson(first, 'SELLER', 'Shop', []);
  await first.system.db.transaction(async (tx) => savePolicies(tx, { ...(await readPolicies(tx)), unpaidPurchasesMax: 1_000 }));
  const buyer = await addPerson(first, 'BUYER', 'Ana', []);
  const shopId = await addShop(shop, seller);
  const shippingOptionId = await addShippingOption(shop, shopId);
  const { variantIds } = await addProduct(shop, { shopId, title: 'Cup', prices: [1_000], onHand: orders });
  await first.close();

  const clicks: Click[] = Array.from({ length: orders }, () => ({ draft: randomUUID(), place: randomUUID() }));
  const run = async (url: string, click: Click): Promise<string | undefined> => {
    const wanted = { variantId: variantIds[0], quantity: 1, idempotencyKey: click.draft };
    click.draftId ??= (
      await ask(url, buyer, 'mutation ($i: BuyNowInput!) { buyNow(input: $i) { draft { id } } }', wanted)
    )?.buyNow.draft?.id;
    const { draftId } = click;
    const input = { draftId, address: lyon, choices: [{ shopId, shippingOptionId }], expectedTotal: 1_500, idempotencyKey: click.place };
    const placed =
      draftId &&
      (await ask(url, buyer, 'mutation ($i: PlaceOrderInput!) { placeOrder(input: $i) { purchase { id } userErrors { code } } }', input));
    return placed?.placeOrder.purchase?.id;
  };

  const { url, child } = await startProcess(place);
  const acknowledged = new Map<string, string>();
  await Promise.all(
    clicks.map(async (click) => {
      const id = await run(url, click).catch(() => undefined);
      if (id) acknowledged.set(click.place, id);
      if (acknowledged.size === killedAfter) child.kill('SIGKILL');
    }),
  );
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(acknowledged.size).toBeGreaterThanOrEqual(killedAfter);

  const again = await startProcess(place);
  for (const click of clicks) {
    const id = await run(again.url, click);
    if (acknowledged.has(click.place)) expect(id).toBe(acknowledged.get(click.place));
    else if (id) acknowledged.set(click.place, id);
  }
  again.child.kill('SIGTERM');
  await once(again.child, 'exit');

  const last = await open();
  const db = last.system.db.reader;
  expect(await countByState(db, 'EVERYBODY')).toEqual([{ state: 'AWAITING_PAYMENT', count: acknowledged.size }]);
  expect(acknowledged.size).toBe(orders);
  const [shelf] = await listStock(db, variantIds);
  expect(shelf).toMatchObject({ onHand: orders, reserved: orders });
  for (const order of await listOrdersOfPurchases(db, [...acknowledged.values()]))
    expect(await listHolds(db, order.id)).toMatchObject([{ state: 'HELD', quantity: 1 }]);
  await last.close();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
async function ask(url: string, person: Person, query: string, i: object): Promise<any> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${person.token}` };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { i } }) });
  return ((await answer.json()) as { data: unknown }).data;
}
