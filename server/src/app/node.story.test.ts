import { expect, test } from 'vitest';
import { DAY } from '#server/kernel/time.js';
import { addCategory, addProduct, addShop } from '#test/goods.js';
import { openShop } from '#test/shop.js';

const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Product { title description } ... on Shop { name city } ... on Account { name shop { name } } } }`;

test('everything public is found again by its id', async () => {
  const shop = await openShop();
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'), { name: 'Kiln' });
  const categoryId = await addCategory(shop, 'Cups');
  const { productId, variantIds } = await addProduct(shop, { shopId, title: 'Mug', categoryId });
  const { nodes } = await shop.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids: [shopId, 'shp_none', productId, variantIds[0], categoryId],
  });
  expect(nodes).toEqual([
    { __typename: 'Shop', id: shopId },
    null,
    { __typename: 'Product', id: productId },
    { __typename: 'Variant', id: variantIds[0] },
    { __typename: 'Category', id: categoryId },
  ]);
  expect(await shop.ask(node, { id: productId })).toMatchObject({ node: { title: 'Mug', description: 'Mug, plainly told.' } });
});

test('an account is found by its owner alone; a seller sees his shop', async () => {
  const shop = await openShop();
  const [seller, other] = [await shop.person('SELLER', 'Paul'), await shop.person('BUYER', 'Ana')];
  await addShop(shop, seller, { name: 'Kiln' });
  expect(await shop.ask(node, { id: seller.accountId }, seller)).toMatchObject({ node: { name: 'Paul', shop: { name: 'Kiln' } } });
  expect(await shop.ask(node, { id: seller.accountId }, other)).toEqual({ node: null });
  expect(await shop.ask(node, { id: seller.accountId })).toEqual({ node: null });
  expect(await shop.ask('{ viewer { name shop { name } } }', {}, other)).toEqual({ viewer: { name: 'Ana', shop: null } });
});

test.each([
  '',
  'prd_',
  'prd_00000000000000000000000000',
  'xyz_00000000000000000000000000',
  "prd_'; DROP TABLE",
  '\u0000',
  'ord_00000000000000000000000000',
])('the id %j names nothing', async (id) => {
  const shop = await openShop();
  expect(await shop.ask(node, { id })).toEqual({ node: null });
});

test('the market tells its name, time, size and rules', async () => {
  const shop = await openShop();
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'));
  await addProduct(shop, { shopId, title: 'Mug' });
  const { market, policies } = await shop.ask(`{ policies { protectionTailDays } market {
    name now isDemo clockMovedMs productCount shopCount currency policies { protectionTailDays verificationHours } } }`);
  expect(market).toEqual({
    ...{
      name: 'Test Market',
      now: '2026-03-02T09:00:00.000Z',
      isDemo: true,
      clockMovedMs: 0,
      productCount: 1,
      shopCount: 1,
      currency: 'USD',
    },
    policies: { protectionTailDays: 15, verificationHours: 24 },
  });
  expect(policies).toEqual({ protectionTailDays: 15 });
});

test('shops are listed the newest first, page by page', async () => {
  const shop = await openShop();
  for (const name of ['A', 'B', 'C']) await addShop(shop, await shop.person('SELLER', `Seller ${name}`), { name });
  const list =
    'query ($after: String) { shops(first: 2, after: $after) { totalCount nodes { name rating orderCount onTimeShare disputeShare since } pageInfo { hasNextPage endCursor } } }';
  const { shops: first } = await shop.ask(list);
  const { shops: rest } = await shop.ask(list, { after: first.pageInfo.endCursor });
  expect([...first.nodes, ...rest.nodes].map((each: { name: string }) => each.name)).toEqual(['C', 'B', 'A']);
  expect(first).toMatchObject({ totalCount: 3, nodes: [{ rating: null, orderCount: 0, onTimeShare: null, since: '2026-03-02' }, {}] });
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(await shop.ask('{ a: shop(handle: "A") { name } none: shop(handle: "z") { name } }')).toEqual({ a: { name: 'A' }, none: null });
});

test.each([
  [{ byMs: -1 }, 'INVALID_INPUT', 'The clock only goes forward'],
  [{ byMs: 0.5 }, 'INVALID_INPUT', 'whole milliseconds'],
  [{ byMs: 401 * DAY }, 'INVALID_INPUT', 'at most 400 days'],
  [{ byMs: DAY }, 'CLOCK_FIXED', 'cannot be moved'],
])('a clock is not moved by %j', async (input, code, message) => {
  const shop = await openShop(); // its clock is the test's own
  const move = 'mutation ($input: MoveClockInput!) { moveClock(input: $input) { market { now } userErrors { code message path } } }';
  expect((await shop.ask(move, { input })).moveClock).toMatchObject({
    market: null,
    userErrors: [{ code, message: expect.stringContaining(message), path: code === 'INVALID_INPUT' ? ['byMs'] : [] }],
  });
});
