import { expect, onTestFinished, test } from 'vitest';
import { makeDatabase } from '#test/databases.js';
import { addProduct, addShop } from '#test/goods.js';
import { addPerson } from '#test/shop.js';
import { endedSessions, endSessions } from '../accounts/index.ts';
import { MINUTE } from '../kernel/time.ts';
import { systemContext } from '../platform/context.ts';
import { dialect } from '../platform/db/dialect.ts';
import { OpenSockets } from '../platform/http/open-sockets.ts';
import { silentLog } from '../platform/log/log.ts';
import { limitTries, TooManyRequests } from '../platform/throttle/throttle.ts';
import { updateVariant } from '../search/use-cases/update-variant.ts';
import { type Market, openMarket } from './market.ts';

/** Several processes of one market share PostgreSQL; SQLite has one process, which hears itself. */
const processes = dialect === 'postgres' ? 2 : 1;

async function openMarkets(): Promise<Market[]> {
  const place = await makeDatabase();
  const settings = {
    marketName: 'M',
    publicUrl: 'http://localhost',
    isDemo: true,
    dataDir: place.folder,
    trustProxy: false,
    smtpUrl: null,
    secretKey: null,
    mailFrom: 'm@test.example',
  };
  const markets = await Promise.all(
    Array.from({ length: processes }, () => openMarket({ databaseLocation: place.location, settings, log: silentLog })),
  );
  onTestFinished(async () => {
    for (const market of markets) await market.close();
    await place.drop();
  });
  return markets;
}

test('what happens in one process of a market is heard in every other, which then forgets the answers it had kept', async () => {
  const markets = await openMarkets();
  const [here] = markets as [Market];
  const there = markets.at(-1)!;
  const seller = await addPerson(here, 'SELLER', 'Shop', []);
  const shopId = await addShop({ market: here }, seller);
  const { variantIds } = await addProduct({ market: here }, { shopId, title: 'Cup' });
  there.cache.keep('a question', 'an old answer', there.cache.begin());

  const heard = there.system.live.stream(
    ({ type }) => type === 'catalog.changed',
    async function* (events) {
      yield* events;
    },
  );
  const viewer = { accountId: seller.accountId, sessionId: 's', kind: 'SELLER' as const, roles: [], name: 'Shop', shopId };
  await updateVariant({ ...systemContext(here.system), viewer }, { variantId: variantIds[0]!, priceMinor: 900, onHand: 3 });

  expect(await heard.next()).toMatchObject({ value: { type: 'catalog.changed' } });
  expect(there.cache.get('a question')).toBeUndefined();
});

test('two workers on one market do each duty once', async () => {
  const markets = await openMarkets();
  const [here] = markets as [Market];
  const seller = await addPerson(here, 'SELLER', 'Shop', []);
  const shopId = await addShop({ market: here }, seller);
  const { variantIds } = await addProduct({ market: here }, { shopId, title: 'Cup', onHand: 1 });
  await here.system.db.transaction((tx) =>
    here.system.outbox.add(tx, 'stock.changed', variantIds[0]!, { variantId: variantIds[0]!, available: 0 }),
  );
  await Promise.all(markets.map((market) => market.worker.settle()));
  await Promise.all(markets.map((market) => market.worker.settle()));
  const announced = await here.system.db.reader.select().from((await import('../platform/outbox/tables.ts')).events);
  expect(announced.filter((event) => event.type === 'catalog.changed')).toHaveLength(1);
});

test('who tries too often is turned away by every process of a market, however the tries were spread', async () => {
  const markets = await openMarkets();
  const limit = { id: 'sign-in:zoe@test.example', most: 6, windowMs: 15 * MINUTE };
  const tryAt = (n: number) => limitTries(systemContext(markets[n % markets.length]!.system), limit);
  for (let n = 0; n < limit.most; n++) await tryAt(n);
  for (const n of markets.keys()) await expect(tryAt(n)).rejects.toThrow(TooManyRequests);
});

test('A6: a session that ends in one process is heard in every other, which closes its sockets', async () => {
  const markets = await openMarkets();
  const [here] = markets as [Market];
  const zoe = await addPerson(here, 'BUYER', 'Zoe', []);
  const sockets = new OpenSockets(markets.at(-1)!.system.live, endedSessions);
  const closed = new Promise<number>((close) => {
    sockets.opened({ close }, { accountId: zoe.accountId, sessionId: 's', kind: 'BUYER', roles: [], name: 'Zoe' });
  });
  const ctx = systemContext(here.system);
  await ctx.db.transaction((tx) => endSessions(ctx, tx, zoe.accountId));
  await here.worker.settle();
  expect(await closed).toBe(4403);
});
