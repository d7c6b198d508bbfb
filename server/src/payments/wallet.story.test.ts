import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { account, findBalance } from '#server/ledger/index.js';
import { rememberClick } from '#server/platform/idempotency/once.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { methodsFor, placeTeapot, refundsOf } from '#test/offline.js';
import { fillWallet } from '#test/wallet.js';
import { walletBalance } from './methods.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

const walletOf = async () => 0 - (await findBalance(journey.market.system.db.reader, account.wallet(journey.ana.accountId), 'USD'));
const toWallet = (refundId: string, person = journey.ana) =>
  stepsOf(journey).mutate('refundToWallet', { refundId }, 'refund { state to isToWallet completeAt }', person);

/** A refund of 45.00 that the provider could not send. */
async function failedRefund(): Promise<{ refundId: string; orderId: string }> {
  journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  await journey.bank('fail-next-refund');
  await stepsOf(journey).verify(journey.agent, orderId, false);
  await journey.settle();
  journey.clock.move(10_000);
  await journey.settle();
  return { refundId: (await refundsOf(journey))[0].id, orderId };
}

const payFromWallet = (purchaseId: string, key: string = randomUUID()) =>
  stepsOf(journey).startPayment(journey.ana, purchaseId, key, 'WALLET');

test('P1 P3: a refund that failed goes into the wallet by the buyer’s choice, is Complete at once, and is not sent again', async () => {
  const { refundId, orderId } = await failedRefund();
  expect((await refundsOf(journey))[0]).toMatchObject({ state: 'FAILED', canGoToWallet: false }); // staff has no such button
  const seen = 'query ($id: ID!) { order(id: $id) { refunds { canGoToWallet } } }';
  expect((await journey.ask(seen, { id: orderId }, journey.ana)).order.refunds).toEqual([{ canGoToWallet: true }]);
  expect((await toWallet(refundId, journey.ben)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await toWallet(refundId)).toMatchObject({ refund: { state: 'COMPLETE', to: 'your wallet', isToWallet: true }, userErrors: [] });
  expect(await walletOf()).toBe(4_500);
  expect((await toWallet(refundId)).userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
  await journey.daysPass(2);
  expect(await walletOf()).toBe(4_500);
});

test('P6: what the provider pays all the same after a refund went to the wallet is booked as the expense that it is', async () => {
  const { refundId } = await failedRefund();
  await toWallet(refundId);
  const [payment] = (await journey.providerBook()).payments;
  await journey.sendLateRefund(payment!.id, `${refundId}.1`, 4_500);
  journey.clock.move(10_000);
  await journey.settle();
  expect(await findBalance(journey.market.system.db.reader, account.goodwill, 'USD')).toBe(4_500);
});

test('P1: the wallet pays a whole purchase at once, without a provider; the same click pays once', async () => {
  await toWallet((await failedRefund()).refundId);
  const { purchaseId, orderId } = await placeTeapot(journey, journey.ana);
  expect((await methodsFor(journey, journey.ana, 4_500)).WALLET).toMatchObject({ isAvailable: true, balance: { amountMinor: 4_500 } });
  const key = randomUUID();
  const { attempt } = await payFromWallet(purchaseId, key);
  expect(attempt).toMatchObject({ state: 'CAPTURED', nextAction: null, transfer: null });
  expect((await payFromWallet(purchaseId, key)).attempt.id).toBe(attempt.id);
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', paidBy: 'Your wallet' });
  expect(await walletOf()).toBe(0);
  expect((await payFromWallet(purchaseId)).userErrors).toMatchObject([{ code: 'ALREADY_PAID' }]);
});

test('P1: a wallet that holds too little says so, and pays nothing', async () => {
  await toWallet((await failedRefund()).refundId);
  await stepsOf(journey).addToCart(journey.ana, journey.variantIds[1]!);
  const { purchase } = await stepsOf(journey).placeOrder(journey.ana, 5_499);
  const { userErrors } = await payFromWallet(purchase.id);
  expect(userErrors).toMatchObject([
    { code: 'PAYMENT_METHOD_UNAVAILABLE', message: expect.stringContaining('another way to pay the rest') },
  ]);
  expect(await walletOf()).toBe(4_500);
});

test('P1: two purchases at the same moment cannot both be paid from one wallet', async () => {
  await toWallet((await failedRefund()).refundId);
  const [one, other] = [await placeTeapot(journey, journey.ana), await placeTeapot(journey, journey.ana)];
  const answers = await Promise.all([payFromWallet(one.purchaseId), payFromWallet(other.purchaseId)]);
  expect(answers.map(({ attempt }) => attempt?.state ?? 'refused').sort()).toEqual(['CAPTURED', 'refused']);
  expect(await walletOf()).toBe(0);
});

test('P1: five purchases at the same moment cannot set the same money of one wallet aside', async () => {
  journey = await openJourney();
  await fillWallet(journey, journey.ana, 1_200);
  const purchases = [];
  for (let i = 0; i < 5; i++) purchases.push(await placeTeapot(journey, journey.ana));
  const start = ({ purchaseId }: { purchaseId: string }) =>
    stepsOf(journey).mutate(
      'startPayment',
      { purchaseId, method: 'CARD', walletAmountMinor: 1_000, idempotencyKey: randomUUID() },
      'attempt { id }',
      journey.ana,
    );
  const answers = await Promise.all(purchases.map(start));
  expect(answers.filter(({ attempt }) => attempt)).toHaveLength(1);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'WALLET_HOLDS_LESS')).toHaveLength(4);
  expect(await walletOf()).toBe(200);
});

test('P1: the naive twin, which looks first and then pays, pays two purchases from one wallet', async () => {
  await toWallet((await failedRefund()).refundId);
  const purchases = [await placeTeapot(journey, journey.ana), await placeTeapot(journey, journey.ana)];
  const { db } = journey.market.system;
  const paid: string[] = [];
  const payNaively = async ({ purchaseId }: { purchaseId: string }) => {
    if ((await walletBalance(db.reader, journey.ana.accountId, 'USD')) < 4_500) return;
    const click = { actor: journey.ana.accountId, operation: 'payNaively', key: purchaseId, input: {} };
    await db.transaction((tx) => rememberClick(tx, click, purchaseId, journey.clock.now()));
    paid.push(purchaseId);
  };
  await Promise.all(purchases.map(payNaively));
  expect(paid).toHaveLength(2);
});

test('P3 O3: what the wallet paid is back in it at once when the order is closed', async () => {
  await toWallet((await failedRefund()).refundId);
  const { purchaseId, orderId } = await placeTeapot(journey, journey.ana);
  await payFromWallet(purchaseId);
  await stepsOf(journey).verify(journey.agent, orderId, false);
  const { refunds } = await stepsOf(journey).order(journey.ana, orderId);
  expect(refunds).toMatchObject([{ state: 'COMPLETE', to: 'your wallet', amount: { amountMinor: 4_500 } }]);
  expect(await walletOf()).toBe(4_500);
});
