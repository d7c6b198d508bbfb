import { expect, test } from 'vitest';
import { findVariant } from '#server/catalog/index.js';
import { holdStock, releaseStock } from '#server/inventory/index.js';
import { systemContext } from '#server/platform/context.js';
import { addProduct, addShop } from '#test/goods.js';
import { openShop } from '#test/shop.js';

const update = `mutation ($input: UpdateVariantInput!) { updateVariant(input: $input) {
  variant { price { amountMinor } available stock { onHand held available } } userErrors { code message path } } }`;
const list = '{ products { nodes { price { amountMinor } isInStock } } }';

async function oneProduct() {
  const shop = await openShop();
  const seller = await shop.person('SELLER', 'Paul');
  const shopId = await addShop(shop, seller);
  const goods = await addProduct(shop, { shopId, title: 'Mug', prices: [1_000] });
  return { shop, seller, goods, variantId: goods.variantIds[0]! };
}

test('a seller sets price and stock, and the list of guests says so at once', async () => {
  const { shop, seller, variantId } = await oneProduct();
  expect((await shop.ask(list)).products.nodes).toEqual([{ price: { amountMinor: 1_000 }, isInStock: true }]);
  const { updateVariant } = await shop.ask(update, { input: { variantId, priceMinor: 1_250, onHand: 0 } }, seller);
  expect(updateVariant).toEqual({
    variant: { price: { amountMinor: 1_250 }, available: 0, stock: { onHand: 0, held: 0, available: 0 } },
    userErrors: [],
  });
  expect((await shop.ask(list)).products.nodes).toEqual([{ price: { amountMinor: 1_250 }, isInStock: false }]);
});

test("another shop's variant is not found, and neither is one that never was", async () => {
  const { shop, variantId } = await oneProduct();
  const rival = await shop.person('SELLER', 'Rita');
  await addShop(shop, rival);
  const homeless = await shop.person('SELLER', 'Hal');
  for (const [id, person] of [
    [variantId, rival],
    ['var_none', rival],
    [variantId, homeless],
  ] as const) {
    const { updateVariant } = await shop.ask(update, { input: { variantId: id, priceMinor: 1 } }, person);
    expect(updateVariant).toMatchObject({ variant: null, userErrors: [{ code: 'NOT_FOUND', path: ['variantId'] }] });
  }
  expect(await findVariant(shop.market.system.db.reader, variantId)).toMatchObject({ priceMinor: 1_000 });
});

test('buyers and guests change no price', async () => {
  const { shop, variantId } = await oneProduct();
  const input = { variantId, priceMinor: 1 };
  expect((await shop.send(update, { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  const buyer = await shop.person('BUYER', 'Ana');
  expect((await shop.send(update, { input }, buyer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test.each([
  [{ priceMinor: 0 }, 'priceMinor'],
  [{ priceMinor: -5 }, 'priceMinor'],
  [{ onHand: -1 }, 'onHand'],
])('%j is refused in a sentence', async (wrong, field) => {
  const { shop, seller, variantId } = await oneProduct();
  const { updateVariant } = await shop.ask(update, { input: { variantId, ...wrong } }, seller);
  expect(updateVariant).toMatchObject({ variant: null, userErrors: [{ code: 'INVALID_INPUT', path: [field] }] });
});

test('a shelf never holds less than is promised; sold out by an order, a product is marked so, and back when it is released', async () => {
  const { shop, seller, variantId } = await oneProduct();
  const ctx = systemContext(shop.market.system);
  const goods = { orderId: 'ord_1', orderLineId: 'oln_1', variantId, quantity: 5, title: 'Mug', path: [] };
  await ctx.db.transaction((tx) => holdStock(ctx, tx, [goods], ctx.clock.now()));
  await shop.market.worker.settle();
  expect((await shop.ask(list)).products.nodes).toMatchObject([{ isInStock: false }]);

  const { updateVariant } = await shop.ask(update, { input: { variantId, onHand: 4, priceMinor: 5 } }, seller);
  expect(updateVariant).toMatchObject({ variant: null, userErrors: [{ code: 'INVALID_INPUT', path: ['onHand'] }] });
  expect((await shop.ask(list)).products.nodes).toMatchObject([{ price: { amountMinor: 1_000 } }]);

  await ctx.db.transaction((tx) => releaseStock(ctx, tx, 'ord_1'));
  await shop.market.worker.settle();
  expect((await shop.ask(list)).products.nodes).toMatchObject([{ isInStock: true }]);
});
