import { afterEach, expect, test } from 'vitest';
import { assertBooks } from '#test/books.js';
import { cards, type Journey, stepsOf, typeCard } from '#test/journey.js';
import { confirm, methodsFor, openOfflineJourney, placeTeapot, sendLater } from '#test/offline.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

test('P10 P11 G2: a provider that is down is left alone and shown so; the same order is paid another way, or by card once it is back', async () => {
  journey = await openOfflineJourney();
  const { ana, ben, clock, sandbox } = journey;
  const { startPayment, order } = stepsOf(journey);
  const [first, second] = [await placeTeapot(journey, ana), await placeTeapot(journey, ben)];
  sandbox.faults.offline = true;
  for (let i = 0; i < 5; i++)
    expect((await startPayment(ana, first.purchaseId)).userErrors).toMatchObject([{ code: 'PAYMENT_PROVIDER_UNAVAILABLE' }]);

  const { CARD, WIRE_TRANSFER } = await methodsFor(journey, ana);
  expect(CARD).toMatchObject({
    isAvailable: false,
    reason: 'Cards are temporarily unavailable. Try another method, or again at 09:01 UTC.',
  });
  expect(Date.parse(CARD.retryAt)).toBe(clock.now() + 30_000);
  expect(WIRE_TRANSFER.isAvailable).toBe(true);
  const refusal =
    'mutation ($i: StartPaymentInput!) { startPayment(input: $i) { userErrors { code path ... on PaymentProviderUnavailable { retryAt } } } }';
  const input = { purchaseId: second.purchaseId, method: 'CARD', idempotencyKey: '7d2f0c1e-6c39-4a55-9c55-1d1f6a1b2c3d' };
  expect((await journey.ask(refusal, { i: input }, ben)).startPayment.userErrors).toEqual([
    { code: 'PAYMENT_PROVIDER_UNAVAILABLE', path: ['method'], retryAt: CARD.retryAt },
  ]);

  const attempt = await sendLater(journey, ana, first.purchaseId);
  await confirm(journey, attempt.id, 4_500, 'B-1');
  expect((await order(ana, first.orderId)).state).toBe('PAYMENT_BEING_VERIFIED');

  sandbox.faults.offline = false;
  clock.move(30_000);
  expect((await methodsFor(journey, ben)).CARD.isAvailable).toBe(true);
  const card = (await startPayment(ben, second.purchaseId)).attempt;
  await typeCard(card.nextAction.url, cards.ok);
  await journey.settle();
  expect((await order(ben, second.orderId)).state).toBe('PAYMENT_BEING_VERIFIED');
});

test('G2: while the provider stays down, one try after the pause leaves it alone for another one', async () => {
  journey = await openOfflineJourney();
  const { ana, clock, sandbox } = journey;
  const { purchaseId } = await placeTeapot(journey, ana);
  sandbox.faults.offline = true;
  for (let i = 0; i < 5; i++) await stepsOf(journey).startPayment(ana, purchaseId);
  clock.move(30_000);
  await stepsOf(journey).startPayment(ana, purchaseId);
  expect(Date.parse((await methodsFor(journey, ana)).CARD.retryAt)).toBe(clock.now() + 30_000);
  sandbox.faults.offline = false;
});
