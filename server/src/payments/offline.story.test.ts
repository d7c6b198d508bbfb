import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { account, findBalance } from '#server/ledger/index.js';
import { listMails } from '#server/platform/mail/store.js';
import { assertBooks } from '#test/books.js';
import { cards, type Journey, openJourney, type Said, stepsOf, typeCard } from '#test/journey.js';
import { confirm, methodsFor, openOfflineJourney, payTo, placeTeapot, refundsOf, sendLater } from '#test/offline.js';
import { payByHand } from '#test/refunds.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const mailsOf = async (): Promise<Said[]> => listMails(journey.market.system.db.reader, 1_000);
const balance = (name: string) => findBalance(journey.market.system.db.reader, name, 'USD');
const orderOf = (orderId: string) => stepsOf(journey).order(journey.ana, orderId);

/** Ana has chosen a wire transfer for the teapot. */
async function transferAwaited(): Promise<{ purchaseId: string; orderId: string; attempt: Said }> {
  journey = await openOfflineJourney();
  const placed = await placeTeapot(journey, journey.ana);
  return { ...placed, attempt: await sendLater(journey, journey.ana, placed.purchaseId) };
}

test('P1 P2: all ways to pay are shown; each that cannot be used says why', async () => {
  journey = await openOfflineJourney();
  const methods = await methodsFor(journey, journey.ana);
  expect(Object.keys(methods)).toEqual(['CARD', 'WIRE_TRANSFER', 'WEBMONEY', 'WESTERN_UNION', 'WALLET']);
  expect(methods.CARD).toMatchObject({ isAvailable: true, reason: null, brands: expect.arrayContaining(['Maestro', 'American Express']) });
  expect(methods.CARD.brands).toHaveLength(6);
  expect(methods.WIRE_TRANSFER).toMatchObject({ isAvailable: true, isOffline: true, minAmount: { amountMinor: 1_000 } });
  expect(methods.WEBMONEY).toMatchObject({ isAvailable: false, reason: expect.stringContaining('France') });
  expect((await methodsFor(journey, journey.ana, null, 'DE')).WEBMONEY.isAvailable).toBe(true);
  expect(methods.WALLET).toMatchObject({ isAvailable: false, balance: { amountMinor: 0 }, reason: expect.stringContaining('empty') });
  expect((await methodsFor(journey, journey.ana, 300_000)).WESTERN_UNION.reason).toContain('up to $2,500.00');
  expect((await methodsFor(journey)).WALLET.reason).toContain('Sign in');
});

test('P2: what an operator has not set up is off, and cannot be used behind the screen’s back', async () => {
  journey = await openJourney();
  expect((await methodsFor(journey, journey.ana)).WIRE_TRANSFER).toMatchObject({
    isAvailable: false,
    reason: expect.stringContaining('does not take'),
  });
  const { purchaseId } = await placeTeapot(journey, journey.ana);
  const { userErrors } = await stepsOf(journey).startPayment(journey.ana, purchaseId, randomUUID(), 'WIRE_TRANSFER');
  expect(userErrors).toMatchObject([{ code: 'PAYMENT_METHOD_UNAVAILABLE', path: ['method'] }]);
  const operator = await journey.person('STAFF', 'Olga', ['OPERATOR']);
  const wanted = { method: 'WIRE_TRANSFER', isOn: true, payTo: ' ' };
  expect((await stepsOf(journey).mutate('changeOfflineMethod', wanted, 'methods { code }', operator)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['payTo'] },
  ]);
});

test('P1: a wire transfer is told to whom, with which reference and until when; the goods are kept as long; confirmed, the order goes on', async () => {
  const { purchaseId, orderId, attempt } = await transferAwaited();
  expect(attempt).toMatchObject({ state: 'PENDING_OFFLINE', nextAction: null, transfer: { payTo, missing: { amountMinor: 4_500 } } });
  expect(attempt.transfer.reference).toMatch(/^PAY-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(Date.parse(attempt.transfer.payBy) - journey.clock.now()).toBe(7 * 86_400_000);
  await journey.daysPass(5);
  const { purchase } = await journey.ask('query ($id: ID!) { purchase(id: $id) { holdUntil } }', { id: purchaseId }, journey.ana);
  expect(purchase.holdUntil).toBe(attempt.transfer.payBy);

  expect(await confirm(journey, attempt.id, 4_500, 'BANK-1')).toMatchObject({ attempt: { state: 'CAPTURED' }, userErrors: [] });
  expect(await orderOf(orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', paidBy: 'Wire Transfer', held: { amountMinor: 4_500 } });
  expect(await balance(account.bank)).toBe(4_500);
  expect((await listAudit(journey.market.system.db.reader, attempt.id)).map(({ act }) => act)).toEqual(['payment.confirm']);
  const subjects = (await mailsOf()).map((mail) => mail.subject);
  expect(subjects).toContain(`Pay $45.00 by Wire Transfer: ${attempt.transfer.reference}`);
  expect(subjects).toContain('We received your payment of $45.00');
});

test('P1: the same payment confirmed twice is booked once; its reference for something else is refused', async () => {
  const { attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 2_000, 'BANK 77-A');
  expect((await confirm(journey, attempt.id, 2_000, 'bank77a')).attempt).toMatchObject({ transfer: { received: { amountMinor: 2_000 } } });
  expect(await balance(account.bank)).toBe(2_000);
  expect((await confirm(journey, attempt.id, 2_500, 'BANK-77A')).userErrors).toMatchObject([
    { code: 'PAYMENT_REFERENCE_USED', path: ['reference'] },
  ]);
});

test('P1: less than due waits for the rest: the buyer is told what is missing, and tops it up', async () => {
  const { orderId, attempt } = await transferAwaited();
  expect((await confirm(journey, attempt.id, 4_000, 'B-1')).attempt).toMatchObject({
    state: 'UNDERPAID',
    transfer: { received: { amountMinor: 4_000 }, missing: { amountMinor: 500 } },
  });
  expect((await mailsOf()).some(({ subject }) => subject.startsWith('$5.00 are missing'))).toBe(true);
  expect((await orderOf(orderId)).state).toBe('AWAITING_PAYMENT');
  expect((await confirm(journey, attempt.id, 500, 'B-2')).attempt.state).toBe('CAPTURED');
  expect(await orderOf(orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', held: { amountMinor: 4_500 } });
});

test('P1 O3: too little until the time is over: the order closes, what came goes back by a person’s hand', async () => {
  const { orderId, attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 4_000, 'B-1');
  await journey.daysPass(7.01);
  expect(await orderOf(orderId)).toMatchObject({ state: 'CLOSED', closeReason: 'UNPAID_EXPIRED' });
  const [refund] = await refundsOf(journey);
  expect(refund).toMatchObject({ reason: 'UNDERPAID', state: 'REQUESTED', waitsForStaff: true, amount: { amountMinor: 4_000 } });
  expect(refund.to).toBe('the bank account that paid');
  expect((await mailsOf()).some(({ text }) => text.includes('A person of customer service sends them'))).toBe(true);
  const { refund: settled } = await payByHand(journey, refund.id, 'BACK-1', 'Sent.');
  expect(settled.state).toBe('MANUAL');
  expect(await balance(account.bank)).toBe(0);
  await journey.settle();
  expect((await mailsOf()).some(({ text }) => text.includes('BACK-1'))).toBe(true);
});

test('O1: more than due pays the order, and the rest goes back', async () => {
  const { orderId, attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 6_000, 'B-1');
  expect(await orderOf(orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', held: { amountMinor: 4_500 } });
  expect(await refundsOf(journey)).toMatchObject([{ reason: 'OVERPAYMENT', amount: { amountMinor: 1_500 }, waitsForStaff: true }]);
});

test('O1: paid twice: the second money goes back whole, the order is untouched', async () => {
  const { orderId, attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 4_500, 'B-1');
  await confirm(journey, attempt.id, 4_500, 'B-2');
  expect(await orderOf(orderId)).toMatchObject({ state: 'PAYMENT_BEING_VERIFIED', refunds: [] });
  expect(await refundsOf(journey)).toMatchObject([{ reason: 'DUPLICATE', amount: { amountMinor: 4_500 }, order: null }]);
  expect((await mailsOf()).some(({ subject }) => subject.startsWith('You paid twice'))).toBe(true);
});

test('P11 O1: the buyer pays by card after all; the transfer that comes all the same goes back', async () => {
  const { purchaseId, orderId, attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 1_000, 'B-1');
  const card = (await stepsOf(journey).startPayment(journey.ana, purchaseId)).attempt;
  await typeCard(card.nextAction.url, cards.ok);
  await journey.settle();
  expect((await orderOf(orderId)).state).toBe('PAYMENT_BEING_VERIFIED');
  await confirm(journey, attempt.id, 3_500, 'B-2');
  expect((await refundsOf(journey)).map(({ reason, amount }) => [reason, amount.amountMinor])).toEqual([
    ['DUPLICATE', 3_500],
    ['UNDERPAID', 1_000],
  ]);
});

test('O3: money that comes after the purchase was closed goes back', async () => {
  const { orderId, attempt } = await transferAwaited();
  await journey.daysPass(7.01);
  expect((await mailsOf()).some(({ subject }) => subject.includes('did not arrive in time'))).toBe(true);
  const found = await journey.ask(
    'query ($r: String) { moneyExpected(reference: $r) { nodes { id state } } all: moneyExpected { totalCount } }',
    { r: attempt.transfer.reference.toLowerCase().replaceAll('-', ' ') },
    journey.agent,
  );
  expect(found).toEqual({ moneyExpected: { nodes: [{ id: attempt.id, state: 'EXPIRED' }] }, all: { totalCount: 0 } });
  await confirm(journey, attempt.id, 4_500, 'B-1');
  expect((await orderOf(orderId)).state).toBe('CLOSED');
  expect(await refundsOf(journey)).toMatchObject([{ reason: 'ORDER_CLOSED', amount: { amountMinor: 4_500 } }]);
});

test('P3 O3: the refund of an order that was paid by transfer waits for a person, and the buyer is told so', async () => {
  const { orderId, attempt } = await transferAwaited();
  await confirm(journey, attempt.id, 4_500, 'B-1');
  await stepsOf(journey).verify(journey.agent, orderId, false);
  await journey.settle();
  expect(await refundsOf(journey)).toMatchObject([{ reason: 'ORDER_CLOSED', waitsForStaff: true }]);
  expect((await mailsOf()).some(({ text }) => text.includes('A person of customer service sends them'))).toBe(true);
});

test('P1: bad input about money that arrived is refused, and nothing is booked', async () => {
  const { attempt } = await transferAwaited();
  for (const amountMinor of [0, -1])
    expect((await confirm(journey, attempt.id, amountMinor, 'B-1')).userErrors).toMatchObject([{ path: ['amountMinor'] }]);
  expect((await confirm(journey, attempt.id, 100, ' - ')).userErrors).toMatchObject([{ path: ['reference'] }]);
  const later = {
    attemptId: attempt.id,
    amountMinor: 1,
    reference: 'B-1',
    receivedAt: new Date(journey.clock.now() + 1_000).toISOString(),
  };
  const { userErrors } = await stepsOf(journey).mutate('confirmOfflinePayment', later, 'attempt { id }', journey.agent);
  expect(userErrors).toMatchObject([{ path: ['receivedAt'] }]);
  expect(await balance(account.bank)).toBe(0);
});
