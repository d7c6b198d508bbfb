import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { saveOnHand } from '#server/inventory/index.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

async function again(orderId: string, person: Person, idempotencyKey: string = randomUUID()) {
  const mutation = `mutation ($input: OrderAgainInput!) { orderAgain(input: $input) {
    draft { id lines { quantity problem variant { id } } itemsTotal { amountMinor } } notices userErrors { code message path } } }`;
  return (await journey.ask(mutation, { input: { orderId, idempotencyKey } }, person)).orderAgain;
}
const shelve = (onHand: number) => journey.market.system.db.transaction((tx) => saveOnHand(tx, journey.variantIds[0]!, onHand));

async function closedOrder(): Promise<string> {
  const { orderId } = await payForTeapot(journey, journey.ana);
  await stepsOf(journey).verify(journey.agent, orderId, false);
  return orderId;
}

test('O7: Order again begins a checkout of the same lines at today’s prices, beside the cart, once for a click', async () => {
  journey = await openJourney();
  const { ana } = journey;
  const steps = stepsOf(journey);
  const orderId = await closedOrder();
  expect((await steps.order(ana, orderId)).availableActions).toContainEqual({ action: 'ORDER_AGAIN', allowed: true, reason: null });
  await steps.addToCart(ana, journey.variantIds[1]!);

  const key = randomUUID();
  const { draft, notices, userErrors } = await again(orderId, ana, key);
  expect(userErrors).toEqual([]);
  expect(notices).toEqual([]);
  expect(draft).toMatchObject({
    lines: [{ quantity: 1, problem: null, variant: { id: journey.variantIds[0] } }],
    itemsTotal: { amountMinor: 4_000 },
  });
  expect((await again(orderId, ana, key)).draft.id).toBe(draft.id);
  expect((await journey.ask('{ cart { quantity } }', {}, ana)).cart.quantity).toBe(1);

  const placed = await steps.placeOrder(ana, 4_500, { draftId: draft.id });
  expect(placed).toMatchObject({ purchase: { orders: [{ state: 'AWAITING_PAYMENT' }] }, userErrors: [] });
  expect((await journey.ask('{ cart { quantity } }', {}, ana)).cart.quantity).toBe(1);
});

test('O7: what cannot be had any more is said; strangers find nothing; an order that runs is not offered again', async () => {
  journey = await openJourney();
  const { ana, ben } = journey;
  const orderId = await closedOrder();
  await shelve(0);
  expect(await again(orderId, ana)).toMatchObject({ draft: null, notices: [], userErrors: [{ code: 'OUT_OF_STOCK', path: ['orderId'] }] });
  await shelve(5);
  expect((await again(orderId, ben)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const running = (await payForTeapot(journey, ben)).orderId;
  expect((await stepsOf(journey).order(ben, running)).availableActions).toContainEqual(
    expect.objectContaining({ action: 'ORDER_AGAIN', allowed: false }),
  );
});

test('O7: of several pieces, what is left is taken, and the rest is told', async () => {
  journey = await openJourney();
  const { ana } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!, 3);
  await steps.addToCart(ana, journey.variantIds[1]!);
  const quoted = (await journey.ask('{ cart { itemsTotal { amountMinor } } }', {}, ana)).cart.itemsTotal.amountMinor;
  expect(quoted).toBe(17_499);
  const { purchase } = await steps.placeOrder(ana, 18_199);
  const cancel = 'mutation ($id: ID!) { cancelPurchase(input: { purchaseId: $id }) { userErrors { message } } }';
  expect((await journey.ask(cancel, { id: purchase.id }, ana)).cancelPurchase.userErrors).toEqual([]);
  await shelve(2);
  const { draft, notices } = await again(purchase.orders[0].id, ana);
  expect(draft.lines).toMatchObject([{ quantity: 2 }]);
  expect(notices).toEqual(['Only 2 of “Teapot” are left.']);
});
