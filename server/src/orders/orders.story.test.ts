import { afterEach, expect, test } from 'vitest';
import { assertBooks } from '#test/books.js';
import { answerBank, cards, type Journey, openJourney, payForTeapot, stepsOf, typeCard } from '#test/journey.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

test('P8, P9, P15, P17, O9: find, buy, pay with 3-D Secure, verify, ship, track, receive', async () => {
  journey = await openJourney();
  const { ana, agent, sellers, settle, daysPass } = journey;
  const steps = stepsOf(journey);

  await steps.addToCart(ana, journey.variantIds[0]!);
  await steps.addToCart(ana, journey.variantIds[1]!);
  const { purchase } = await steps.placeOrder(ana, 9_999);
  expect(purchase).toMatchObject({
    isPaid: false,
    total: { amountMinor: 9_999 },
    orders: [{ state: 'AWAITING_PAYMENT' }, { state: 'AWAITING_PAYMENT' }],
  });
  const [teapot, lantern] = purchase.orders;

  const { attempt } = await steps.startPayment(ana, purchase.id);
  expect(attempt).toMatchObject({ state: 'CREATED', nextAction: { type: 'CARD_FIELDS' } });
  await typeCard(attempt.nextAction.url, cards.challenge);
  await settle();
  const asked = (
    await journey.ask('query ($id: ID!) { purchase(id: $id) { attempts { state nextAction { type url } } } }', { id: purchase.id }, ana)
  ).purchase.attempts[0];
  expect(asked).toMatchObject({ state: 'REQUIRES_ACTION', nextAction: { type: 'THREE_DS_CHALLENGE' } });
  await answerBank(asked.nextAction.url);
  await settle();

  expect(await steps.order(ana, teapot.id)).toMatchObject({
    stateLabel: 'Payment being verified',
    held: { amountMinor: 4_500 },
    paidBy: 'Visa 3220',
    protection: { phase: 1, hasEnded: false },
  });
  await steps.verify(agent, teapot.id, true);
  await daysPass(1.01);
  expect(await steps.order(ana, teapot.id)).toMatchObject({ stateLabel: 'Awaiting Shipment' });
  expect(await steps.order(ana, lantern.id)).toMatchObject({
    stateLabel: 'Awaiting Shipment',
    history: expect.arrayContaining([expect.objectContaining({ event: 'passVerification', actor: 'CLOCK' })]),
  });

  expect((await steps.ship(sellers[0], teapot.id)).order).toMatchObject({ state: 'AWAITING_DELIVERY' });
  await daysPass(20);
  const delivered = await steps.order(ana, teapot.id);
  expect(delivered).toMatchObject({ stateLabel: 'Completed', parcels: [{ state: 'DELIVERED' }] });
  expect(delivered.parcels[0].events.map((event: { code: string }) => event.code)).toEqual([
    'INFO_RECEIVED',
    'IN_TRANSIT',
    'IN_TRANSIT',
    'IN_TRANSIT',
    'IN_TRANSIT',
    'OUT_FOR_DELIVERY',
    'DELIVERED',
  ]);
});

test('A13: every paid order is protected from its payment on, until one date that buyer and shop both see; an unpaid one is not', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  expect((await steps.order(ana, purchase.orders[0].id)).protection).toBeNull();

  const { orderId } = await payForTeapot(journey, ana);
  const { protection } = await steps.order(ana, orderId);
  expect(protection).toMatchObject({ phase: 1, hasEnded: false });
  expect(Date.parse(protection.endsAt)).toBeGreaterThan(journey.clock.now() + 15 * 24 * 60 * 60_000); // the promise, and 15 days
  expect((await steps.order(sellers[0], orderId)).protection).toEqual(protection);
});

test('P16, P17: at the end of the 24 hours a payment without signals passes, one that a person had to look at is closed and refunded', async () => {
  journey = await openJourney();
  const { ana, daysPass } = journey;
  const steps = stepsOf(journey);
  const good = await payForTeapot(journey, ana);
  await daysPass(1.01);
  expect(await steps.order(ana, good.orderId)).toMatchObject({ state: 'AWAITING_SHIPMENT' });
});

test('P18, O3, O4: a payment that fails the check closes the order, and the money goes back by itself the way it came', async () => {
  journey = await openJourney();
  const { ana, agent, settle } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, false);
  await settle();
  journey.clock.move(10_000);
  await settle();
  expect(await steps.order(ana, orderId)).toMatchObject({
    stateLabel: 'Closed',
    closeReason: 'VERIFICATION_FAILED',
    refunds: [{ amount: { amountMinor: 4_500 }, reason: 'ORDER_CLOSED', state: 'COMPLETE', to: 'Visa 4242' }],
  });
});

test('O8: a step without its reason is refused as data, with the place of the fault', async () => {
  journey = await openJourney();
  const { ana, agent } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  const refused = [{ code: 'INVALID_INPUT', path: ['reason'] }];
  expect((await steps.mutate('requestCancel', { orderId, reason: ' ' }, 'order { id }', ana)).userErrors).toMatchObject(refused);
  expect((await steps.mutate('verifyPayment', { orderId, passes: true, reason: '' }, 'order { id }', agent)).userErrors).toMatchObject(
    refused,
  );
});
