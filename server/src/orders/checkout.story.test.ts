import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { updateAccount } from '#server/accounts/index.js';
import { systemContext } from '#server/platform/context.js';
import { assertBooks } from '#test/books.js';
import { answerBank, cards, type Journey, lyon, openJourney, payForTeapot, stepsOf, typeCard } from '#test/journey.js';
import { placeOrder } from './use-cases/place-order.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

test('P13: what a guest collected comes along at sign-in, and the shopper is told', async () => {
  journey = await openJourney();
  const [teapot, lantern] = journey.variantIds as [string, string];
  const add =
    'mutation ($id: ID!) { addToCart(input: { variantId: $id, quantity: 2 }) { cart { token lineCount quantity } userErrors { code } } }';
  const { data } = await journey.send(add, { id: teapot });
  const { token } = data.addToCart.cart;
  expect(token).toMatch(/^.{40,}$/);
  const again = await journey.send(add, { id: lantern }, undefined, { 'x-cart': token });
  expect(again.data.addToCart.cart).toMatchObject({ lineCount: 2, quantity: 4 });
  expect((await journey.send('{ cart { lineCount } }', {}, undefined, { 'x-cart': 'nonsense' })).data.cart).toEqual({ lineCount: 0 });
});

test('P14: Buy Now leaves the cart alone, and the same click is one draft', async () => {
  journey = await openJourney();
  const { ana } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[1]!);
  const input = { variantId: journey.variantIds[0], quantity: 2, idempotencyKey: randomUUID() };
  const fields = 'draft { id lines { quantity variant { id } } itemsTotal { amountMinor } }';
  const { draft } = await steps.mutate('buyNow', input, fields, ana);
  expect(draft).toMatchObject({ lines: [{ quantity: 2 }], itemsTotal: { amountMinor: 8_000 } });
  expect((await steps.mutate('buyNow', input, fields, ana)).draft.id).toBe(draft.id);
  const { purchase } = await steps.placeOrder(ana, 8_600, { draftId: draft.id });
  expect(purchase.orders).toHaveLength(1);
  expect((await journey.ask('{ cart { lineCount } }', {}, ana)).cart.lineCount).toBe(1);
});

test('S2b: what changed since the shopper looked is refused with the new value, and nothing is half done', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  const steps = stepsOf(journey);
  const [teapot] = journey.variantIds as [string, string];
  await steps.addToCart(ana, teapot, 2);
  expect((await steps.placeOrder(ana, 8_000)).userErrors).toMatchObject([
    { code: 'TOTAL_CHANGED', path: ['expectedTotal'], actual: { amountMinor: 8_600 } },
  ]);
  expect((await steps.placeOrder(ana, 8_600, { choices: [] })).userErrors).toMatchObject([
    { code: 'SHIPPING_OPTION_STALE', path: ['choices'] },
  ]);
  await steps.mutate('updateVariant', { variantId: teapot, priceMinor: 4_400, onHand: 5 }, 'variant { id }', sellers[0]);
  expect((await steps.placeOrder(ana, 8_600)).userErrors).toMatchObject([{ code: 'PRICE_CHANGED', newPrice: { amountMinor: 4_400 } }]);
  await steps.mutate('updateVariant', { variantId: teapot, priceMinor: 4_400, onHand: 1 }, 'variant { id }', sellers[0]);
  expect((await steps.placeOrder(ana, 9_400)).userErrors).toMatchObject([{ code: 'OUT_OF_STOCK', available: 1 }]);
  expect(await journey.ask('{ orders { totalCount } cart { quantity } }', {}, ana)).toEqual({
    orders: { totalCount: 0 },
    cart: { quantity: 2 },
  });
});

test('A2, A12: a seller account places no orders, and nobody else sees them', async () => {
  journey = await openJourney();
  const { ana, ben, sellers, agent } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(sellers[0], journey.variantIds[1]!);
  expect((await steps.placeOrder(sellers[0], 5_499)).userErrors).toMatchObject([{ code: 'BUYER_ACCOUNT_NEEDED' }]);
  const { orderId, purchaseId } = await payForTeapot(journey, ana);
  const seen = async (person: Parameters<typeof steps.order>[0]) => (await steps.order(person, orderId)) !== null;
  expect([await seen(ana), await seen(ben), await seen(sellers[0]), await seen(sellers[1]), await seen(agent)]).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect((await journey.ask('query ($id: ID!) { purchase(id: $id) { id } }', { id: purchaseId }, ben)).purchase).toBeNull();
  const strange = await steps.confirmReceipt(ben, orderId);
  const unknown = await steps.confirmReceipt(ben, 'ord_00000000000000000000000000');
  expect(strange).toEqual(unknown);
  const guest = await journey.send('query ($id: ID!) { order(id: $id) { id } }', { id: orderId });
  expect(guest.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('A12: nobody buys from his own shop, from his linked buyer account either', async () => {
  journey = await openJourney();
  const steps = stepsOf(journey);
  const linked = await journey.person('BUYER', 'Tea House'); // the same address as the seller's
  await steps.addToCart(linked, journey.variantIds[0]!);
  expect((await steps.placeOrder(linked, 4_500)).userErrors).toMatchObject([
    { code: 'OWN_SHOP', message: expect.stringContaining('own shop') },
  ]);
  expect((await journey.ask('{ orders { totalCount } }', {}, linked)).orders).toEqual({ totalCount: 0 });
});

test('P11, O1: another card after a refusal pays the same order; a second payment goes back by itself', async () => {
  journey = await openJourney();
  const { ana, settle, clock } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  const first = (await steps.startPayment(ana, purchase.id)).attempt;
  await typeCard(first.nextAction.url, cards.declined);
  await settle();
  const second = (await steps.startPayment(ana, purchase.id)).attempt;
  const third = (await steps.startPayment(ana, purchase.id)).attempt;
  expect(third.id).not.toBe(second.id);
  await typeCard(third.nextAction.url, cards.ok);
  await typeCard(second.nextAction.url, cards.american);
  await settle();
  clock.move(10_000);
  await settle();
  const query = '{ purchase(id: $id) { isPaid amountDue { amountMinor } attempts { state failureMessage } orders { state } } }';
  const after = (await journey.ask(`query ($id: ID!) ${query}`, { id: purchase.id }, ana)).purchase;
  expect(after).toMatchObject({ isPaid: true, amountDue: { amountMinor: 0 }, orders: [{ state: 'PAYMENT_BEING_VERIFIED' }] });
  expect(after.attempts.map((attempt: { state: string }) => attempt.state).filter((state: string) => state === 'CAPTURED')).toHaveLength(1);
  expect(after.attempts[0].failureMessage).toContain('declined');
});

test('P9, P10: the provider repeats itself, loses answers and goes offline: charged once, and the buyer can go on', async () => {
  journey = await openJourney();
  const { ana, settle, sandbox, clock } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  sandbox.faults.offline = true;
  expect((await steps.startPayment(ana, purchase.id)).userErrors).toMatchObject([{ code: 'PAYMENT_PROVIDER_UNAVAILABLE' }]);
  sandbox.faults.offline = false;
  const { attempt } = await steps.startPayment(ana, purchase.id);
  await typeCard(attempt.nextAction.url, cards.challenge);
  sandbox.faults.repeatCallbacks = true;
  await settle();
  sandbox.faults.loseAnswers = true;
  const { nextAction } = (
    await journey.ask('query ($id: ID!) { purchase(id: $id) { attempts { state nextAction { url } } } }', { id: purchase.id }, ana)
  ).purchase.attempts.at(-1);
  await answerBank(nextAction.url);
  await settle();
  sandbox.faults.loseAnswers = false;
  for (let i = 0; i < 5; i++) {
    clock.move(60_000);
    await settle();
  }
  expect(
    (await journey.ask('query ($id: ID!) { purchase(id: $id) { isPaid attempts { state } } }', { id: purchase.id }, ana)).purchase,
  ).toMatchObject({ isPaid: true });
  expect((await journey.providerBook()).payments.filter((payment) => payment.status === 'CAPTURED')).toHaveLength(1);
});

test('P9, W6: only the provider’s own signature moves a payment', async () => {
  journey = await openJourney();
  const body = JSON.stringify({ type: 'payment', id: 'pay_x', key: 'att_x' });
  const forged = await fetch(`${journey.url}/webhooks/payments/sandbox`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': 'm',
      'webhook-timestamp': String(Math.floor(performance.timeOrigin / 1000)),
      'webhook-signature': 'v1,forged',
    },
  });
  expect(forged.status).toBe(400);
  const unsigned = await fetch(`${journey.url}/webhooks/payments/sandbox`, { method: 'POST', body });
  expect(unsigned.status).toBe(400);
});

test('M3, M4, P11: a hold that lapsed is taken again when paying; goods that are gone meanwhile are refused or refunded', async () => {
  journey = await openJourney();
  const { ana, ben, settle, daysPass, sellers } = journey;
  const steps = stepsOf(journey);
  const [teapot] = journey.variantIds as [string, string];
  await steps.mutate('updateVariant', { variantId: teapot, priceMinor: 4_000, onHand: 1 }, 'variant { id }', sellers[0]);
  await steps.addToCart(ana, teapot);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  const { attempt } = await steps.startPayment(ana, purchase.id);
  await daysPass(0.009);
  await typeCard(attempt.nextAction.url, cards.challenge);
  await settle();
  journey.clock.move(20 * 60_000);
  await settle();
  const taken = await payForTeapot(journey, ben);
  expect(await steps.order(ben, taken.orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED' });
  expect((await steps.startPayment(ana, purchase.id)).userErrors).toMatchObject([{ code: 'OUT_OF_STOCK', available: 0 }]);
  await daysPass(20.01);
  expect(await steps.order(ana, purchase.orders[0].id)).toMatchObject({ state: 'CLOSED', closeReason: 'UNPAID_EXPIRED', refunds: [] });
});

test('O8: the buyer asks to cancel; the shop agrees, refuses with a reason, or stays silent', async () => {
  journey = await openJourney();
  const { ana, sellers, agent, daysPass } = journey;
  const steps = stepsOf(journey);
  const first = await payForTeapot(journey, ana);
  expect((await steps.requestCancel(ana, first.orderId)).order).toMatchObject({ cancelRequest: { state: 'PENDING' } });
  expect((await steps.requestCancel(ana, first.orderId)).userErrors).toMatchObject([{ code: 'ORDER_TRANSITION_REFUSED' }]);
  expect((await steps.answerCancel(sellers[0], first.orderId, false, 'No.')).userErrors).toMatchObject([
    { code: 'ORDER_TRANSITION_REFUSED' },
  ]);
  expect((await steps.answerCancel(sellers[0], first.orderId, true)).order).toMatchObject({
    state: 'CLOSED',
    closeReason: 'CANCELLED',
    refunded: { amountMinor: 4_500 },
  });

  const second = await payForTeapot(journey, ana);
  await steps.verify(agent, second.orderId, true);
  await steps.requestCancel(ana, second.orderId);
  expect((await steps.ship(sellers[0], second.orderId)).order).toMatchObject({
    state: 'AWAITING_DELIVERY',
    cancelRequest: { state: 'REJECTED' },
  });

  const third = await payForTeapot(journey, ana);
  await steps.requestCancel(ana, third.orderId);
  await daysPass(2.01);
  expect(await steps.order(ana, third.orderId)).toMatchObject({ state: 'CLOSED', closeReason: 'CANCELLED' });
});

test('O3, O9: a shop that does not ship in time loses the order, and a number that cannot be is refused', async () => {
  journey = await openJourney();
  const { ana, sellers, agent, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  expect((await steps.ship(sellers[0], orderId)).userErrors).toMatchObject([{ code: 'ORDER_TRANSITION_REFUSED' }]);
  await steps.verify(agent, orderId, true);
  expect((await steps.ship(sellers[0], orderId, [{ carrier: 'EMS', number: 'RB123456786US' }])).userErrors).toMatchObject([
    { code: 'TRACKING_NUMBER_INVALID', path: ['parcels', '0', 'number'] },
  ]);
  expect((await steps.ship(sellers[0], orderId, [{ carrier: 'TNT', number: 'x', lines: null }])).userErrors).toMatchObject([
    { code: 'TRACKING_NUMBER_INVALID' },
  ]);
  expect((await steps.ship(sellers[0], orderId, [{ carrier: 'PIGEON', number: '1' }])).userErrors).toMatchObject([
    { code: 'TRACKING_NUMBER_INVALID', path: ['parcels', '0', 'carrier'] },
  ]);
  await daysPass(8);
  expect(await steps.order(ana, orderId)).toMatchObject({
    state: 'CLOSED',
    closeReason: 'SHIPMENT_DEADLINE_MISSED',
    refunds: [{ reason: 'SHIPMENT_MISSED' }],
  });
});

test('bad input is refused with its path, all of it at once, and nothing is stored', async () => {
  journey = await openJourney();
  const steps = stepsOf(journey);
  await steps.addToCart(journey.ana, journey.variantIds[0]!);
  const { userErrors, purchase } = await steps.placeOrder(journey.ana, 4_500, {
    address: { ...lyon, name: ' ', city: 'x'.repeat(121) },
    idempotencyKey: 'again',
  });
  expect(purchase).toBeNull();
  expect(userErrors.map((error: { path: string[] }) => error.path.join('.'))).toEqual(['address.name', 'address.city', 'idempotencyKey']);
  for (const quantity of [0, -1, 1_000, 2 ** 31 - 1]) {
    expect((await steps.addToCart(journey.ana, journey.variantIds[0]!, quantity)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['quantity'] },
    ]);
  }
});

test.each([
  ['restricted', { isRestricted: true }],
  ['closed', { closedAt: 1 }],
])('A8: an account that is %s in the moment of its order places none', async (_what, change) => {
  journey = await openJourney();
  const { ana, market } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { system } = market;
  await system.db.transaction((tx) => updateAccount(tx, ana.accountId, change));
  const viewer = { accountId: ana.accountId, sessionId: 's', kind: 'BUYER' as const, roles: [], name: 'Ana' };
  const choices = [{ shopId: journey.shopIds[0], shippingOptionId: journey.optionIds[0] }];
  const input = { address: lyon, choices, expectedTotal: 4_500, idempotencyKey: randomUUID() };
  await expect(placeOrder({ ...systemContext(system), viewer }, input)).rejects.toMatchObject({ code: 'BUYER_ACCOUNT_NEEDED' });
  expect((await steps.placeOrder(ana, 4_500).catch((error: Error) => error)).message).toBe('Sign in first.');
});
