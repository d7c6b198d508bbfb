import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { DAY, HOUR, MINUTE, SECOND } from '#server/kernel/time.js';
import { assertBooks } from '#test/books.js';
import { openChargeback } from '#test/chargebacks.js';
import { cards, type Journey, openJourney, payForTeapot, type Said, stepsOf, typeCard } from '#test/journey.js';
import { differencesOf, nightPasses, plantInFile, settlementsOf, today } from '#test/settlements.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
let olga: Person;
afterEach(() => assertBooks(journey));

async function open(): Promise<void> {
  journey = await openJourney();
  olga = await journey.person('STAFF', 'Olga', ['OPERATOR']);
  await nightPasses(journey); // the days from here on are whole ones
}

/** What the books say: nothing of it may be changed by a comparison. */
async function booksNow(): Promise<Said> {
  const ofOperator = '{ ledgerProof { transactionCount entryCount } }';
  const ofAgent = `{ orders(first: 24) { nodes { id state version held { amountMinor } refunded { amountMinor } } }
    refunds(first: 24) { nodes { id state } } }`;
  return [await journey.ask(ofOperator, {}, olga), await journey.ask(ofAgent, {}, journey.agent)];
}

const lastDay = async () => (await settlementsOf(journey, olga))[0];

async function refundArrives(): Promise<void> {
  await journey.settle();
  journey.clock.move(10 * SECOND);
  await journey.settle();
}

test('G5: a day of payments, refunds and chargebacks is compared at night, and an honest file differs in nothing', async () => {
  await open();
  const { ana, ben, agent, bank } = journey;
  const { verify } = stepsOf(journey);
  const first = await payForTeapot(journey, ana);
  await verify(agent, first.orderId, true);
  const second = await payForTeapot(journey, ben, cards.american);
  await verify(agent, second.orderId, false);
  await refundArrives();
  await bank('win-chargeback', await openChargeback(journey));
  await bank('lose-chargeback', await openChargeback(journey));
  const day = today(journey);
  await nightPasses(journey);
  expect(await lastDay()).toMatchObject({ day, provider: 'sandbox', state: 'COMPARED', failure: null, lineCount: 7, differenceCount: 0 });
  await nightPasses(journey);
  expect(await differencesOf(journey, olga)).toEqual([]);
});

test('G5: a refund that failed and was sent again the same day is one line under its second name, and no difference', async () => {
  await open();
  const { ana, agent } = journey;
  const { mutate, verify } = stepsOf(journey);
  await journey.bank('fail-next-refund');
  const { orderId } = await payForTeapot(journey, ana);
  await verify(agent, orderId, false);
  await refundArrives();
  const { refunds } = await journey.ask('{ refunds(first: 1) { nodes { id state } } }', {}, agent);
  expect(refunds.nodes[0].state).toBe('FAILED');
  await mutate('retryRefund', { refundId: refunds.nodes[0].id }, 'refund { id }', agent);
  await refundArrives();
  await nightPasses(journey);
  expect(await lastDay()).toMatchObject({ lineCount: 2, differenceCount: 0 });
  await nightPasses(journey);
  expect(await differencesOf(journey, olga)).toEqual([]);
});

const usd = (amountMinor: number) => ({ amount: { amountMinor, currency: 'USD' } });
const taken = { state: 'Taken', ...usd(4_500) };
const stranger = { kind: 'CAPTURE', ref: 'pay_of_nobody', state: 'CAPTURED', amountMinor: 700, currency: 'USD' };

test.each<[cause: string, plant: (ref: string, at: number) => object, found: object]>([
  ['MISSING_HERE', (_ref, at) => ({ add: [{ ...stranger, at }] }), { file: { state: 'Taken', ...usd(700) }, books: null, orders: [] }],
  ['MISSING_THERE', (ref) => ({ leaveOut: [ref] }), { file: null, books: taken }],
  ['OTHER_AMOUNT', (ref) => ({ change: [{ ref, amountMinor: 4_499 }] }), { file: { state: 'Taken', ...usd(4_499) }, books: taken }],
  [
    'OTHER_CURRENCY',
    (ref) => ({ change: [{ ref, currency: 'EUR' }] }),
    { file: { state: 'Taken', amount: { amountMinor: 4_500, currency: 'EUR' } }, books: taken },
  ],
  ['OTHER_STATE', (ref) => ({ change: [{ ref, state: 'REVERSED' }] }), { file: { state: 'Reversed', ...usd(4_500) }, books: taken }],
  ['LISTED_TWICE', (ref) => ({ repeat: [ref] }), { file: taken, books: taken }],
])('G5: %s in a file is found once, and nothing is repaired', async (cause, plant, found) => {
  await open();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const other = await payForTeapot(journey, journey.ben);
  const { payments } = await journey.providerBook();
  await plantInFile(journey, today(journey), plant(payments[0]!.id, journey.clock.now()));
  for (const each of [orderId, other.orderId]) await stepsOf(journey).verify(journey.agent, each, true);
  const before = await booksNow();
  await nightPasses(journey);
  expect(await booksNow()).toEqual(before);
  expect(await lastDay()).toMatchObject({ state: 'COMPARED', differenceCount: 1, openCount: 1 });
  for (let night = 0; night < 3; night++) await nightPasses(journey);
  const differences = await differencesOf(journey, olga);
  expect(differences).toMatchObject([{ cause, kind: 'CAPTURE', settledAt: null, orders: [{ id: orderId }], ...found }]);
  expect(differences[0].text).toMatch(/\.$/);
  expect((await journey.ask('{ viewer { unread { settlements } } }', {}, olga)).viewer.unread.settlements).toBe(1);
});

test('G5: what the provider did and we never heard of, such as a payment taken all the same, is found in another state', async () => {
  await open();
  const { ana, settle, clock } = journey;
  const { addToCart, placeOrder, startPayment } = stepsOf(journey);
  await addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  const { attempt } = await startPayment(ana, purchase.id);
  const ref = (await journey.providerBook()).payments[0]!.id;
  await plantInFile(journey, today(journey), {
    add: [{ kind: 'CAPTURE', ref, state: 'CAPTURED', amountMinor: 4_500, currency: 'USD', at: clock.now() }],
  });
  clock.move(20 * MINUTE);
  await settle();
  await nightPasses(journey);
  expect(attempt.state).not.toBe('CAPTURED');
  expect(await differencesOf(journey, olga)).toMatchObject([{ cause: 'OTHER_STATE', file: taken, books: { state: 'Expired' } }]);
});

test.each([
  ['SIGNATURE', 'The file is not signed by the provider. Nothing of it was read.'],
  ['TEXT', 'The file is signed, but it cannot be read.'],
  ['DAY', 'The file is of 1999-12-31, not of this day.'],
])('G5: a file with a wrong %s is a night that failed, tried again the next night, and nothing else', async (spoil, failure) => {
  await open();
  await payForTeapot(journey, journey.ana);
  const day = today(journey);
  await plantInFile(journey, day, { spoil, add: [{ ...stranger, at: journey.clock.now() }] });
  await nightPasses(journey);
  expect(await lastDay()).toMatchObject({ day, state: 'FAILED', failure, tries: 1, lineCount: 0, differenceCount: 0 });
  expect((await journey.ask('{ viewer { unread { settlements } } }', {}, olga)).viewer.unread.settlements).toBe(1);
  await journey.settle();
  expect((await lastDay()).tries).toBe(1);
  await plantInFile(journey, day, {});
  await nightPasses(journey);
  const [, failed] = await settlementsOf(journey, olga);
  expect(failed).toMatchObject({ day, state: 'COMPARED', failure: null, tries: 2, lineCount: 1, differenceCount: 0 });
  expect(await differencesOf(journey, olga)).toEqual([]);
});

test('G5: a provider that gives no answer for three nights is made up for when it is back, day by day', async () => {
  await open();
  await payForTeapot(journey, journey.ana);
  const day = today(journey);
  journey.sandbox.faults.offline = true;
  for (let night = 0; night < 3; night++) await nightPasses(journey);
  expect(await lastDay()).toMatchObject({ day, state: 'FAILED', failure: 'The provider gave no file of this day.', tries: 3 });
  journey.sandbox.faults.offline = false;
  await nightPasses(journey);
  const days = (await settlementsOf(journey, olga)).filter((each) => each.day >= day);
  expect(days.map(({ state, differenceCount }) => [state, differenceCount])).toEqual(Array(4).fill(['COMPARED', 0]));
});

test('G5: what moved a moment before midnight and is booked a moment after it is no difference', async () => {
  await open();
  const { ana, clock, sandbox, settle } = journey;
  const { addToCart, placeOrder, startPayment } = stepsOf(journey);
  clock.move(Date.parse(`${today(journey)}T23:59:59Z`) - clock.now());
  await addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await placeOrder(ana, 4_500);
  const { attempt } = await startPayment(ana, purchase.id);
  sandbox.faults.loseAnswers = true; // it takes the money, and we do not hear of it
  await typeCard(attempt.nextAction.url, cards.ok);
  await settle();
  expect((await journey.providerBook()).payments[0]!.status).toBe('CAPTURED');
  clock.move(2 * SECOND);
  sandbox.faults.loseAnswers = false;
  await settle();
  clock.move(HOUR);
  await settle();
  await nightPasses(journey);
  await nightPasses(journey);
  expect((await settlementsOf(journey, olga)).map(({ lineCount }) => lineCount)).toContain(1);
  expect(await differencesOf(journey, olga)).toEqual([]);
});

test('G5: what is booked before midnight and moved after it by the clock of the provider is no difference', async () => {
  await open();
  const { ana, clock, tellSandbox } = journey;
  await tellSandbox('/v1/clock', { movedMs: 2 * SECOND });
  clock.move(Date.parse(`${today(journey)}T23:59:59Z`) - clock.now());
  await payForTeapot(journey, ana);
  expect(today(journey)).toBe('2026-03-03');
  await nightPasses(journey);
  await nightPasses(journey);
  const lines = (await settlementsOf(journey, olga)).map(({ day, lineCount }) => [day, lineCount]);
  expect(lines).toContainEqual(['2026-03-04', 1]);
  expect(await differencesOf(journey, olga)).toEqual([]);
});

test('G5: weeks in which nobody looked are compared at once, and a difference of each day stands with its day', async () => {
  await open();
  const from = Date.parse(`${today(journey)}T12:00:00Z`);
  for (const days of [0, 9])
    await plantInFile(journey, new Date(from + days * DAY).toISOString().slice(0, 10), {
      add: [{ ...stranger, ref: `pay_${days}`, at: from + days * DAY }],
    });
  await journey.daysPass(12);
  const days = await settlementsOf(journey, olga);
  expect(days.filter(({ differenceCount }) => differenceCount === 1)).toHaveLength(2);
  expect(days.filter(({ state }) => state === 'COMPARED').length).toBeGreaterThan(11);
});

test('G5: an operator settles a difference with a reason, once; it is recorded, and nobody else may', async () => {
  await open();
  await plantInFile(journey, today(journey), { add: [{ ...stranger, at: journey.clock.now() }] });
  await nightPasses(journey);
  const [{ id: differenceId }] = await differencesOf(journey, olga);
  const { mutate } = stepsOf(journey);
  const fields = 'difference { id settledAt settledBy reason }';
  const reason = 'A test payment of the provider’s own people; they took it back.';
  expect((await mutate('settleDifference', { differenceId, reason: ' ' }, fields, olga)).userErrors).toMatchObject([{ path: ['reason'] }]);
  await expect(mutate('settleDifference', { differenceId, reason }, fields, journey.agent)).rejects.toThrow();
  const { difference, userErrors } = await mutate('settleDifference', { differenceId, reason }, fields, olga);
  expect(userErrors).toEqual([]);
  expect(difference).toMatchObject({ settledBy: 'Olga', reason });
  expect((await mutate('settleDifference', { differenceId, reason }, fields, olga)).userErrors).toMatchObject([
    { code: 'DIFFERENCE_SETTLED' },
  ]);
  const unknown = { differenceId: 'sdf_none', reason };
  expect((await mutate('settleDifference', unknown, fields, olga)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await lastDay()).toMatchObject({ differenceCount: 1, openCount: 0 });
  expect((await journey.ask('{ viewer { unread { settlements } } }', {}, olga)).viewer.unread.settlements).toBe(0);
  expect(await listAudit(journey.market.system.db.reader, differenceId)).toMatchObject([{ act: 'difference.settle', reason }]);
});
