import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { account, findBalance } from '#server/ledger/index.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, stepsOf } from '#test/journey.js';
import type { CardTyped, ProviderWorld, RawCallback } from '#test/providers/provider-world.js';
import { openStripeWorld } from '#test/providers/stripe-world.js';
import { listAttempts, listRefundsOfOrders } from './store.ts';

let journey: Journey;
let stripe: ProviderWorld;
afterEach(async () => {
  await assertBooks(journey, false); // the sandbox's book knows nothing of it
  await stripe.close();
});

async function openWithStripe(): Promise<void> {
  stripe = await openStripeWorld(5_000);
  journey = await openJourney(stripe.provider);
}

/** Stripe tells the market what it has to tell, each message so often. */
async function deliver(times = 1): Promise<void> {
  for (const message of await stripe.callbacks()) for (let i = 0; i < times; i++) expect(await post(message)).toBe(204);
  await journey.settle();
}

async function post({ body, headers }: RawCallback): Promise<number> {
  const address = `${journey.url}/webhooks/payments/stripe`;
  return (await fetch(address, { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } })).status;
}

async function order(): Promise<{ purchaseId: string; orderId: string; attempt: { id: string; nextAction: object }; ref: string }> {
  const { ana, variantIds } = journey;
  const { addToCart, placeOrder, startPayment } = stepsOf(journey);
  await addToCart(ana, variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  const { attempt } = await startPayment(ana, purchase.id);
  const [stored] = await listAttempts(journey.market.system.db.reader, [purchase.id]);
  return { purchaseId: purchase.id, orderId: purchase.orders[0].id, attempt, ref: stored!.providerRef! };
}

async function pay(ref: string, card: CardTyped = 'CHALLENGE_PASSED'): Promise<void> {
  await stripe.pay(ref, card);
}

test('P1, P7, P9: a card is typed on Stripe’s page; what its callback says is asked for, taken once however often it is told, and the bank’s answer is on record', async () => {
  await openWithStripe();
  const { orderId, attempt, ref, purchaseId } = await order();
  expect(attempt.nextAction).toEqual({ type: 'REDIRECT', url: expect.stringMatching(/^https:\/\/checkout\.stripe\.com\//) });
  await pay(ref);
  await deliver(3);
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', paidBy: 'Visa 3220' });
  expect(await stripe.book(ref)).toMatchObject({ capturedMinor: 4_500 });
  const [stored] = await listAttempts(journey.market.system.db.reader, [purchaseId]);
  expect(stored!.threeDS).toEqual({ version: '2.2.0', flow: 'CHALLENGE', status: 'Y', eci: '05', liabilityShift: true });
});

test('P8: who comes back before Stripe’s callback is asked about at once; a return that was made up pays nothing', async () => {
  await openWithStripe();
  const { orderId, attempt, ref } = await order();
  const { mutate, order: see } = stepsOf(journey);
  const refresh = () => mutate('refreshPayment', { attemptId: attempt.id }, 'attempt { state }', journey.ana);
  expect((await refresh()).attempt.state).toBe('CREATED');
  expect(await see(journey.ana, orderId)).toMatchObject({ state: 'AWAITING_PAYMENT' });
  await pay(ref);
  expect((await refresh()).attempt.state).toBe('AUTHORIZED');
  await journey.settle();
  expect(await see(journey.ana, orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED' });
});

test('P18, O3, O4: a payment that fails the check goes back through Stripe, and is complete when Stripe says so', async () => {
  await openWithStripe();
  const { orderId, ref } = await order();
  await pay(ref, 'VISA');
  await deliver();
  const { verify, order: see } = stepsOf(journey);
  await verify(journey.agent, orderId, false);
  await journey.settle();
  expect((await see(journey.ana, orderId)).refunds).toMatchObject([
    { state: 'PROCESSING', to: 'Visa 4242', amount: { amountMinor: 4_500 } },
  ]);
  await stripe.settleRefunds();
  await deliver(2);
  expect((await see(journey.ana, orderId)).refunds).toMatchObject([{ state: 'COMPLETE' }]);
  expect(await stripe.book(ref)).toMatchObject({ refundedMinor: 4_500, refunds: 1 });
});

test('O3: a dispute of the bank freezes the order, and when Stripe wins it the order goes on', async () => {
  await openWithStripe();
  const { orderId, ref } = await order();
  await pay(ref, 'VISA');
  await deliver();
  const chargeback = await stripe.openChargeback(ref);
  await deliver();
  const { order: see } = stepsOf(journey);
  expect((await see(journey.ana, orderId)).freeze).not.toBeNull();
  await stripe.decideChargeback(chargeback, true);
  await deliver();
  expect((await see(journey.ana, orderId)).freeze).toBeNull();
});

test('P10: what Stripe refuses is nobody else’s outage: the buyer reads why, and others go on paying by card', async () => {
  await openWithStripe();
  const { ana, ben, variantIds } = journey;
  const { addToCart, placeOrder, mutate, startPayment } = stepsOf(journey);
  await addToCart(ana, variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  stripe.suffer('REFUSES');
  for (let i = 0; i < 12; i++) {
    const input = { purchaseId: purchase.id, method: 'CARD', idempotencyKey: randomUUID() };
    const { userErrors } = await mutate('startPayment', input, 'attempt { id }', ana);
    expect(userErrors).toMatchObject([
      { code: 'PAYMENT_METHOD_UNAVAILABLE', message: expect.stringContaining('does not take this payment') },
    ]);
  }
  stripe.suffer(null);
  await addToCart(ben, variantIds[0]!);
  const other = await placeOrder(ben, 4_500);
  expect((await startPayment(ben, other.purchase.id)).attempt.state).toBe('CREATED');
});

test('P6: a refund that Stripe refuses for good fails, and the buyer can take it into the wallet', async () => {
  await openWithStripe();
  const { orderId, ref } = await order();
  await pay(ref, 'VISA');
  await deliver();
  stripe.suffer('REFUSES');
  const { verify, order: see, mutate } = stepsOf(journey);
  await verify(journey.agent, orderId, false);
  await journey.settle();
  const [refund] = (await see(journey.ana, orderId)).refunds;
  expect(refund.state).toBe('FAILED');
  const taken = await mutate('refundToWallet', { refundId: refund.id }, 'refund { state }', journey.ana);
  expect(taken).toMatchObject({ refund: { state: 'COMPLETE' }, userErrors: [] });
});

test('P5, P6: a refund that had arrived and comes back from the bank is owed again, and ends in the wallet; the books balance all along', async () => {
  await openWithStripe();
  const { orderId, ref } = await order();
  await pay(ref, 'VISA');
  await deliver();
  const { verify, order: see, mutate } = stepsOf(journey);
  await verify(journey.agent, orderId, false);
  await journey.settle();
  await stripe.settleRefunds();
  await deliver();
  const { reader } = journey.market.system.db;
  const [sent] = await listRefundsOfOrders(reader, [orderId]);
  expect(sent!.state).toBe('COMPLETE');
  await stripe.returnRefund!(sent!.providerRef!);
  await deliver(2);
  expect((await see(journey.ana, orderId)).refunds).toMatchObject([{ state: 'FAILED' }]);
  expect(await findBalance(reader, account.refundPayable(sent!.id), 'USD')).toBe(-4_500);
  await mutate('refundToWallet', { refundId: sent!.id }, 'refund { state }', journey.ana);
  expect((await see(journey.ana, orderId)).refunds).toMatchObject([{ state: 'COMPLETE', to: 'your wallet' }]);
  expect(await findBalance(reader, account.refundPayable(sent!.id), 'USD')).toBe(0);
  expect(await findBalance(reader, account.wallet(journey.ana.accountId), 'USD')).toBe(-4_500);
});

test('O1: money that is authorised for a try which is over is let go, not left bound for days', async () => {
  await openWithStripe();
  const { purchaseId, ref } = await order();
  stripe.suffer('REFUSES'); // the second try, and the void of the first, come to nothing
  await stepsOf(journey).startPayment(journey.ana, purchaseId);
  await journey.settle();
  stripe.suffer(null);
  await pay(ref, 'VISA');
  await deliver();
  expect((await stripe.provider.find(ref)).status).toBe('VOIDED');
});

test('W5: what Stripe did not sign is refused, and news that no market needs is taken and changes nothing', async () => {
  await openWithStripe();
  const { orderId } = await order();
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'customer.created',
    data: { object: { id: 'cus_1', object: 'customer' } },
  });
  expect(await post(stripe.signed(body, 0, 'FOREIGN'))).toBe(400);
  expect(await post({ body, headers: { 'stripe-signature': 't=1,v1=' } })).toBe(400);
  expect(await post(stripe.signed(body, 0))).toBe(204);
  await journey.settle();
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({ state: 'AWAITING_PAYMENT' });
});
