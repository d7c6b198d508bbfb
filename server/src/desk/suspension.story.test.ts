import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findAccount } from '#server/accounts/index.js';
import { openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { join, mailsTo } from '#test/people.js';

async function open() {
  const journey = await openJourney();
  const steps = stepsOf(journey);
  const [seller] = journey.sellers;
  const act = async (name: 'restrictAccount' | 'liftRestriction', accountId = seller.accountId) => {
    const answer = await steps.mutate(name, { accountId, reason: 'We look into it.' }, 'person { isRestricted }', journey.agent);
    await journey.settle();
    return answer;
  };
  const { product } = (
    await journey.ask('query ($id: ID!) { node(id: $id) { ... on Variant { product { slug } } } }', { id: journey.variantIds[0] })
  ).node;
  const seen = () =>
    journey.ask(`{ market { shopCount productCount } products(sort: PRICE_DESC) { totalCount nodes { title } } search: products(query: "teapot") { totalCount }
      product(slug: "${product.slug}") { title availableActions { action allowed reason } } shops { totalCount nodes { name } }
      shop(handle: "tea-house") { isSuspended closedUntil productCount products { totalCount nodes { title } } } categories { productCount } }`);
  return { journey, steps, seller, act, seen };
}

test('A8 P13: a restricted seller takes the shop off the market; running orders go on, and it all comes back as it was', async () => {
  const { journey, steps, seller, act, seen } = await open();
  const { ana, ben, agent } = journey;
  const [teapot] = journey.variantIds as [string, string];
  const before = await seen();
  expect(before.product.title).toBe('Teapot');
  const { orderId } = await payForTeapot(journey, ben);
  await steps.verify(agent, orderId, true);
  await steps.addToCart(ana, teapot);
  expect(await act('restrictAccount')).toMatchObject({ person: { isRestricted: true }, userErrors: [] });

  const during = await seen();
  expect(during).toMatchObject({
    market: { shopCount: before.market.shopCount - 1, productCount: before.market.productCount - 1 },
    products: { totalCount: before.products.totalCount - 1 },
    search: { totalCount: 0 },
    shops: { totalCount: before.shops.totalCount - 1 },
    shop: { isSuspended: true, closedUntil: null, productCount: 0, products: { totalCount: 0, nodes: [] } },
  });
  expect(during.products.nodes.map(({ title }: Said) => title)).not.toContain('Teapot');
  expect(during.product).toMatchObject({
    title: 'Teapot',
    availableActions: [
      { action: 'BUY_NOW', allowed: false, reason: 'The shop is closed for now. Its goods cannot be bought.' },
      { action: 'ADD_TO_CART', allowed: false },
      { action: 'CONTACT' },
    ],
  });

  const closed = { code: 'SHOP_CLOSED', message: 'Tea House is closed for now. Go on without its goods; orders that are placed go on.' };
  expect((await steps.addToCart(ana, teapot)).userErrors).toMatchObject([closed]);
  expect((await steps.mutate('buyNow', { variantId: teapot, idempotencyKey: randomUUID() }, 'draft { id }', ana)).userErrors).toMatchObject(
    [closed],
  );
  expect((await steps.placeOrder(ana, 4_500)).userErrors).toMatchObject([{ ...closed, path: ['lines', '0'] }]);
  const cart = async () => (await journey.ask('{ cart { notices lines { problem quantity } } }', {}, ana)).cart;
  expect(await cart()).toEqual({
    notices: ['The shop of “Teapot” is closed for now.'],
    lines: [{ problem: 'SHOP_CLOSED', quantity: 1 }],
  });
  expect((await steps.order(ben, orderId)).state).toBe('AWAITING_SHIPMENT');

  expect(await act('liftRestriction')).toMatchObject({ person: { isRestricted: false } });
  expect(await seen()).toEqual(before);
  expect(await cart()).toEqual({ notices: [], lines: [{ problem: null, quantity: 1 }] });
  expect((await steps.placeOrder(ana, 4_500)).userErrors).toEqual([]);
  const email = (await findAccount(journey.market.system.db.reader, seller.accountId))!.email;
  expect((await mailsTo(journey, email)).map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Your shop Tea House is closed for now'),
      expect.stringContaining('Your shop Tea House sells again, with everything as it was.'),
    ]),
  );
});

test('A11: a shop without anything on offer is not counted among the shops to search', async () => {
  const shop = await openJourney();
  const count = async () => (await shop.ask('{ market { shopCount } }')).market.shopCount;
  expect(await count()).toBe(2);
  await join(shop, { kind: 'SELLER', email: 'new@test.example', shopName: 'Nothing Yet' });
  expect(await count()).toBe(2);
});

test('A8: stock that moves while a shop is suspended brings nothing back onto the lists, and nothing is counted twice', async () => {
  const { journey, act, seen, steps } = await open();
  const { ben } = journey;
  const before = await seen();
  const { orderId } = await payForTeapot(journey, ben);
  await act('restrictAccount');
  await act('restrictAccount');
  await steps.verify(journey.agent, orderId, false); // the order is closed, its goods go back to the shelf
  await journey.settle();
  expect((await seen()).products.totalCount).toBe(before.products.totalCount - 1);
  await act('liftRestriction');
  expect(await seen()).toEqual(before);
});
