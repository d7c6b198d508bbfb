import { expect, test } from 'vitest';
import { signIn } from '#server/accounts/index.js';
import { isMarketEmpty } from '#server/app/market.js';
import { systemContext } from '#server/platform/context.js';
import { openShop } from '#test/shop.js';
import { enlargeMarket } from './enlarge-market.ts';
import { furtherGoods } from './multiply-goods.ts';
import { readDemoData } from './read-demo-data.ts';
import { seedCatalog } from './seed-catalog.ts';
import { seedCategories } from './seed-market.ts';
import { demoPassword, demoSignIns } from './seed-people.ts';

async function demo() {
  const shop = await openShop();
  await seedCatalog(shop.market.system, readDemoData());
  return shop;
}

const overview = `{ market { productCount shopCount } shops(first: 100) { nodes { name productCount ratingCount rating orderCount reviews { totalCount } products { totalCount } } }
  categories { name productCount picture { url } children { productCount children { slug productCount } } } }`;

test('the demo market has its shops, products and a tree of three levels, and counts them right', async () => {
  const shop = await demo();
  expect(await isMarketEmpty(shop.market)).toBe(false);
  const { market, shops, categories } = await shop.ask(overview);
  expect(market.shopCount).toBeGreaterThanOrEqual(12);
  expect(market.productCount).toBeGreaterThanOrEqual(150);
  const sum = (rows: { productCount: number }[]) => rows.reduce((total, row) => total + row.productCount, 0);
  expect([sum(shops.nodes), sum(categories)]).toEqual([market.productCount, market.productCount]);
  for (const root of categories) {
    expect(sum(root.children)).toBe(root.productCount);
    for (const branch of root.children) expect(sum(branch.children)).toBe(branch.productCount);
  }
  for (const each of shops.nodes) {
    expect([each.products.totalCount, each.reviews.totalCount]).toEqual([each.productCount, each.ratingCount]);
  }
});

test('A11: a market that is no demo begins with categories for its first goods, once', async () => {
  const shop = await openShop();
  await seedCategories(shop.market);
  const { categories, market } = await shop.ask(overview);
  expect(categories.length).toBeGreaterThanOrEqual(8);
  expect(categories[0]).toMatchObject({ picture: null, productCount: 0 });
  expect(market).toEqual({ productCount: 0, shopCount: 0 });
  await seedCategories(shop.market);
  expect((await shop.ask(overview)).categories).toEqual(categories);
});

test('everybody whom the start shows can sign in, and sellers act for their shops', async () => {
  const shop = await demo();
  const ctx = systemContext(shop.market.system);
  for (const { role, email } of demoSignIns) {
    const { account, token } = await signIn(ctx, { login: email, password: demoPassword, wants: 'TOKEN' });
    const { viewer } = await shop.ask('{ viewer { kind roles shop { name } } }', {}, { accountId: account.id, token });
    expect({ role, shop: viewer.shop !== null, roles: viewer.roles }).toEqual({
      role,
      shop: role === 'Seller',
      roles: role === 'Agent' ? ['AGENT'] : role === 'Operator' ? ['OPERATOR'] : [],
    });
  }
});

test('every product of the demo is found by a word of its title and can be sent somewhere', async () => {
  const shop = await demo();
  const { products } = await shop.ask('{ products(first: 100) { nodes { slug title } } }');
  for (const { slug, title } of products.nodes) {
    const found = await shop.ask('query ($query: String) { products(first: 100, query: $query) { nodes { slug } } }', { query: title });
    expect(found.products.nodes).toContainEqual({ slug });
  }
  const { countries } = await shop.ask('{ countries { shopCount } }');
  expect(countries.every((country: { shopCount: number }) => country.shopCount > 0)).toBe(true);
});

test('the same seed gives the same market, ids included', async () => {
  const list =
    '{ products(first: 50, sort: NEWEST) { nodes { id slug soldCount variants { id sku available } reviews { nodes { id text at } } } } }';
  const [one, other] = [await demo(), await demo()];
  expect(await one.ask(list)).toEqual(await other.ask(list));
});

test('a market is made larger in the manner of the demo, twice over, and still counts right', async () => {
  const shop = await demo();
  const models = readDemoData().products.length;
  const told: [number, number][] = [];
  await enlargeMarket(shop.market.system, models, models + 70, (done, all) => told.push([done, all]));
  await enlargeMarket(shop.market.system, models, models + 220, (done, all) => told.push([done, all]));
  await enlargeMarket(shop.market.system, models, 10, (done, all) => told.push([done, all]));
  expect(told).toEqual([
    [70, 70],
    [150, 150],
  ]);
  const { market, shops, categories } = await shop.ask(overview);
  const sum = (rows: { productCount: number }[]) => rows.reduce((total, row) => total + row.productCount, 0);
  expect([market.productCount, sum(shops.nodes), sum(categories)]).toEqual([models + 220, models + 220, models + 220]);
});

test('twenty thousand products share no name, id or number of their shop', () => {
  const variants = [0, 1].map((i) => ({
    ...{ id: `v${i}`, productId: 'p', shopId: 's', sku: `T-${i}`, title: 'Red', options: [], priceMinor: 900 },
    ...{ currency: 'USD', weightGrams: 1, position: i, picture: { key: 'a', alt: 'a' } },
  }));
  const product = {
    ...{ id: 'p', slug: 'teapot', shopId: 's', categoryId: 'c', title: 'Teapot', description: '' },
    ...{ facts: [], options: [], pictures: [], createdAt: 0 },
  };
  const model = { product, variants, stock: [], ratingSum: 0, ratingCount: 0, soldCount: 0 };
  const seen = new Set<string>();
  for (let i = 0; i < 20_000; i++) {
    const { product: made, variants: choices } = furtherGoods([model], i, 1e12);
    for (const name of [made.id, made.slug, ...choices.flatMap(({ id, sku }) => [id, sku])]) seen.add(name);
  }
  expect(seen.size).toBe(20_000 * 6);
});
