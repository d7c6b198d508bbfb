import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { account, findBalance } from '#server/ledger/index.js';
import { systemContext } from '#server/platform/context.js';
import { listMails } from '#server/platform/mail/store.js';
import { listEventsAfter } from '#server/platform/outbox/store.js';
import { assertBooks } from '#test/books.js';
import { answerBank, cards, type Journey, openJourney, payForTeapot, type Said, stepsOf, typeCard } from '#test/journey.js';
import { payByHand } from '#test/refunds.js';
import { findAttempt } from './store.ts';
import { applyProviderPayment } from './use-cases/apply-provider-payment.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

const refundFields = 'refund { id state requestedAt completeAt manualReference order { id } }';
const refundOf = async (orderId: string) => (await stepsOf(journey).order(journey.ana, orderId)).refunds[0];

/** A refund of a closed order that the provider could not send. */
async function failedRefund(): Promise<{ refundId: string; orderId: string; requestedAt: string }> {
  journey = await openJourney();
  const { ana, agent, clock, settle, bank } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await bank('fail-next-refund');
  await stepsOf(journey).verify(agent, orderId, false);
  await settle();
  clock.move(10_000);
  await settle();
  const refund = await refundOf(orderId);
  expect(refund).toMatchObject({ state: 'FAILED', reason: 'ORDER_CLOSED' });
  return { refundId: refund.id, orderId, requestedAt: refund.requestedAt };
}

test('P5 P6: a refund that failed is sent again by an agent; it keeps its date and ends at Complete', async () => {
  const { refundId, orderId, requestedAt } = await failedRefund();
  const { ana, agent, clock, settle, market } = journey;
  const { mutate } = stepsOf(journey);
  clock.move(3_600_000);
  const { refund, userErrors } = await mutate('retryRefund', { refundId }, refundFields, agent);
  expect(userErrors).toEqual([]);
  expect(refund).toMatchObject({ state: 'REQUESTED', requestedAt, order: { id: orderId } });
  await settle();
  clock.move(10_000);
  await settle();
  expect(await refundOf(orderId)).toMatchObject({ state: 'COMPLETE', requestedAt });
  expect((await mutate('retryRefund', { refundId }, refundFields, agent)).userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
  expect((await listAudit(market.system.db.reader, refundId)).map((row) => row.act)).toEqual(['refund.retry']);
  const asBuyer = await journey.send(`mutation { retryRefund(input: { refundId: "${refundId}" }) { refund { id } } }`, {}, ana);
  expect(asBuyer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('P6: a refund that failed is sent once more by itself, a day later', async () => {
  const { orderId, requestedAt } = await failedRefund();
  await journey.daysPass(1.01);
  await journey.daysPass(0.01);
  expect(await refundOf(orderId)).toMatchObject({ state: 'COMPLETE', requestedAt });
});

test('P6: customer service pays a refund another way: the buyer reads the reference, the money comes from the bank', async () => {
  const { refundId, orderId } = await failedRefund();
  const { agent, market } = journey;
  const { mutate } = stepsOf(journey);
  const claimFields = 'refund { state claimedBy isClaimedByViewer canGoToWallet }';
  expect((await mutate('claimRefund', { refundId }, claimFields, agent)).refund).toEqual({
    ...{ state: 'CLAIMED', claimedBy: 'Yusuf', isClaimedByViewer: true, canGoToWallet: false },
  });
  const input = { refundId, reference: 'WIRE-4711', note: 'The card is closed; paid to the account in the ticket.' };
  expect((await mutate('settleRefundManually', { ...input, reference: ' ' }, refundFields, agent)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['reference'] },
  ]);
  const { refund, userErrors } = await mutate('settleRefundManually', input, refundFields, agent);
  expect(userErrors).toEqual([]);
  expect(refund).toMatchObject({ state: 'MANUAL', manualReference: 'WIRE-4711' });
  const { reader } = market.system.db;
  expect(await findBalance(reader, account.bank, 'USD')).toBe(-4_500);
  expect(await findBalance(reader, account.refundPayable(refundId), 'USD')).toBe(0);
  const [settled] = (await listAudit(reader, refundId)).filter(({ act }) => act === 'refund.settleManually');
  expect(settled).toMatchObject({ reason: `WIRE-4711: ${input.note}` });
  await journey.settle();
  await journey.daysPass(2);
  expect(await refundOf(orderId)).toMatchObject({ state: 'MANUAL', manualReference: 'WIRE-4711' });
  expect((await mails()).some((mail) => mail.subject.includes('another way'))).toBe(true);
});

test('P6: old news about the first sending does not undo the second', async () => {
  const { refundId, orderId } = await failedRefund();
  const { agent, sandbox, settle, clock } = journey;
  sandbox.faults.repeatCallbacks = true;
  sandbox.faults.failRefunds = true;
  await stepsOf(journey).mutate('retryRefund', { refundId }, refundFields, agent);
  await settle();
  clock.move(10_000);
  await settle();
  expect(await refundOf(orderId)).toMatchObject({ state: 'FAILED' });
  sandbox.faults.failRefunds = false;
  await stepsOf(journey).mutate('retryRefund', { refundId }, refundFields, agent);
  await settle();
  clock.move(10_000);
  await settle();
  expect(await refundOf(orderId)).toMatchObject({ state: 'COMPLETE' });
});

test('P6: what the provider paid all the same after it was settled by hand is booked as the expense that it is, once', async () => {
  const { refundId, orderId } = await failedRefund();
  const { clock, settle, sandbox, market } = journey;
  sandbox.faults.repeatCallbacks = true;
  expect((await payByHand(journey, refundId)).userErrors).toEqual([]);
  const [payment] = (await journey.providerBook()).payments;
  await journey.sendLateRefund(payment!.id, `${refundId}.1`, 4_500);
  clock.move(10_000);
  await settle();
  expect(await refundOf(orderId)).toMatchObject({ state: 'MANUAL', manualReference: 'WIRE-1' });
  const { reader } = market.system.db;
  expect(await findBalance(reader, account.goodwill, 'USD')).toBe(4_500);
  expect(await findBalance(reader, account.psp('sandbox'), 'USD')).toBe(0);
});

test('O1: two payments are captured for one purchase: the second goes back by itself, the order goes on, the buyer is told', async () => {
  journey = await openJourney();
  const { ana, settle, clock, bank, sandbox } = journey;
  sandbox.faults.repeatCallbacks = true;
  const { addToCart, placeOrder, startPayment, order } = stepsOf(journey);
  await addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  const first = (await startPayment(ana, purchase.id)).attempt;
  await typeCard(first.nextAction.url, cards.challenge);
  const second = (await startPayment(ana, purchase.id)).attempt;
  await typeCard(second.nextAction.url, cards.ok);
  await settle();
  const orderId = purchase.orders[0].id;
  expect(await order(ana, orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', refunds: [] });

  const given = (await journey.providerBook()).payments.find((each) => each.key === first.id)!;
  expect(given.status).toBe('VOIDED');
  await bank('capture-all-the-same', given.id);
  clock.move(10_000);
  await settle();
  expect(await order(ana, orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', held: { amountMinor: 4_500 }, refunds: [] });
  const { refunds } = await journey.ask('{ refunds { nodes { reason state amount { amountMinor } order { id } } } }', {}, journey.agent);
  expect(refunds.nodes).toEqual([{ reason: 'DUPLICATE', state: 'COMPLETE', amount: { amountMinor: 4_500 }, order: null }]);
  const seen = await journey.ask('query ($id: ID!) { order(id: $id) { purchase { refunds { reason state to } } } }', { id: orderId }, ana);
  expect(seen.order.purchase.refunds).toEqual([{ reason: 'DUPLICATE', state: 'COMPLETE', to: 'Visa 3220' }]);
  const heard = (await listEventsAfter(journey.market.system.db.reader, '', 1_000)).filter(({ type }) => type === 'purchase.refundChanged');
  expect(heard.map(({ subjectId }) => subjectId)).toContain(orderId);
  const book = await journey.providerBook();
  expect(book.payments.filter((each) => each.status === 'CAPTURED')).toHaveLength(2);
  expect((await mails()).filter((mail) => mail.subject.startsWith('You paid twice'))).toHaveLength(1);
  await answerBank(first.nextAction.url.replace('/pay/', '/challenge/')); // too late: nothing more happens
  await settle();
});

test('O1: while captured money waits to be taken for its purchase, no other try can begin', async () => {
  journey = await openJourney();
  const { ana, market } = journey;
  const { addToCart, placeOrder, startPayment } = stepsOf(journey);
  await addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  const { attempt } = await startPayment(ana, purchase.id);
  const ctx = systemContext(market.system);
  const { providerRef: ref } = (await findAttempt(ctx.db.reader, attempt.id))!;
  await typeCard(attempt.nextAction.url, cards.ok);
  const captured = await ctx.paymentProviders.get('sandbox')!.capture(ref!, `capture:${attempt.id}`);
  await applyProviderPayment(ctx, attempt.id, captured);
  expect((await startPayment(ana, purchase.id)).userErrors).toMatchObject([{ code: 'ALREADY_PAID' }]);
  await market.worker.settle();
  expect(await stepsOf(journey).order(ana, purchase.orders[0].id)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', refunds: [] });
});

async function mails(): Promise<Said[]> {
  return listMails(journey.market.system.db.reader, 1_000);
}
