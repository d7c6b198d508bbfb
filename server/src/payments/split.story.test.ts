import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { assertBooks } from '#test/books.js';
import { openChargeback } from '#test/chargebacks.js';
import { answerBank, cards, type Journey, openJourney, type Said, stepsOf, typeCard } from '#test/journey.js';
import { confirm, openOfflineJourney, refundsOf } from '#test/offline.js';
import { fillWallet, walletEntriesOf, walletOf } from '#test/wallet.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

/** A market in which Ana's wallet holds 12.00. */
async function withWallet(open: () => Promise<Journey> = openJourney): Promise<void> {
  journey = await open();
  await fillWallet(journey, journey.ana, 1_200);
}

async function place(...what: readonly (0 | 1)[]): Promise<{ id: string; orderIds: string[] }> {
  const { addToCart, placeOrder } = stepsOf(journey);
  for (const i of what) await addToCart(journey.ana, journey.variantIds[i]!);
  const { purchase } = await placeOrder(
    journey.ana,
    what.reduce((sum: number, i) => sum + [4_500, 5_499][i]!, 0),
  );
  return { id: purchase.id, orderIds: purchase.orders.map((order: Said) => order.id) };
}

const start = (purchaseId: string, walletAmountMinor: number | null, method = 'CARD', key: string = randomUUID()): Promise<Said> =>
  stepsOf(journey).mutate(
    'startPayment',
    { purchaseId, method, walletAmountMinor, idempotencyKey: key },
    'attempt { id state amount { amountMinor } nextAction { url } transfer { missing { amountMinor } } }',
    journey.ana,
  );

async function payRest(attempt: Said, card: string = cards.ok): Promise<void> {
  await typeCard(attempt.nextAction.url, card);
  await journey.settle();
}

const look = async (purchaseId: string): Promise<Said> =>
  (
    await journey.ask(
      'query ($id: ID!) { purchase(id: $id) { isPaid amountDue { amountMinor } walletPart { amountMinor } payments { method by amount { amountMinor } } orders { state } } }',
      { id: purchaseId },
      journey.ana,
    )
  ).purchase;
const wallet = () => walletOf(journey, journey.ana);
const minor = (amountMinor: number) => ({ amountMinor });
const amounts = async () => (await refundsOf(journey)).map((each) => [each.reason, each.to, each.amount.amountMinor]);

test('P1: the wallet pays its part and a card the rest; the purchase says what paid what', async () => {
  await withWallet();
  const { id, orderIds } = await place(0);
  const { attempt } = await start(id, 1_200);
  expect(attempt.amount).toEqual(minor(3_300));
  expect(await wallet()).toBe(0);
  expect(await look(id)).toMatchObject({ isPaid: false, amountDue: minor(3_300), walletPart: minor(1_200), payments: [] });
  await payRest(attempt);
  expect(await look(id)).toMatchObject({
    ...{ isPaid: true, amountDue: minor(0), walletPart: null },
    payments: [
      { method: 'WALLET', by: 'Your wallet', amount: minor(1_200) },
      { method: 'CARD', by: 'Visa 4242', amount: minor(3_300) },
    ],
  });
  expect(await stepsOf(journey).order(journey.ana, orderIds[0]!)).toMatchObject({
    held: minor(4_500),
    paidBy: 'Your wallet and Visa 4242',
  });
  expect(await walletEntriesOf(journey, journey.ana)).toMatchObject([
    { kind: 'PAYMENT', isIn: false, amount: minor(1_200), purchase: { id }, giftCodeEnding: null },
    { kind: 'GIFT_CODE', isIn: true, amount: minor(1_200), purchase: null, giftCodeEnding: expect.stringMatching(/^.{4}$/) },
  ]);
});

test('P3 O3: refunds of a split purchase go back in the same proportions, shop by shop; the last takes the rest', async () => {
  await withWallet();
  const { id, orderIds } = await place(0, 1);
  await payRest((await start(id, 1_200)).attempt);
  const { verify } = stepsOf(journey);
  await verify(journey.agent, orderIds[0]!, false);
  await journey.settle();
  journey.clock.move(10_000);
  await journey.settle();
  expect(await wallet()).toBe(540); // 45.00 of 99.99, of which the wallet paid 12.00: 5.4005
  await verify(journey.agent, orderIds[1]!, false);
  await journey.settle();
  journey.clock.move(10_000);
  await journey.settle();
  expect(await wallet()).toBe(1_200);
  expect((await amounts()).sort()).toEqual([
    ['ORDER_CLOSED', 'Visa 4242', 3_960],
    ['ORDER_CLOSED', 'Visa 4242', 4_839],
    ['ORDER_CLOSED', 'your wallet', 540],
    ['ORDER_CLOSED', 'your wallet', 660],
  ]);
});

test('P3 O14: a part that a dispute gives back is divided in the same proportions', async () => {
  await withWallet();
  const { id, orderIds } = await place(0);
  await payRest((await start(id, 1_200)).attempt);
  const { verify, ship, mutate } = stepsOf(journey);
  await verify(journey.agent, orderIds[0]!, true);
  await ship(journey.sellers[0], orderIds[0]!);
  const proposal = { kind: 'REFUND_ONLY', amountMinor: 1_000 };
  const claim = { orderId: orderIds[0], reason: 'DAMAGED', received: true, proposal, text: 'Broken.' };
  const { dispute } = await mutate('openDispute', claim, 'dispute { id version proposals { id } }', journey.ana);
  const named = { disputeId: dispute.id, version: dispute.version, proposalId: dispute.proposals[0].id };
  expect((await mutate('acceptProposal', named, 'dispute { state }', journey.sellers[0])).userErrors).toEqual([]);
  expect((await amounts()).sort()).toEqual([
    ['DISPUTE', 'Visa 4242', 733],
    ['DISPUTE', 'your wallet', 267],
  ]);
  journey.clock.move(10_000);
  await journey.settle();
  expect(await wallet()).toBe(267);
});

test('P1: what is set aside is back at once when the purchase is cancelled, and when its time is over', async () => {
  await withWallet();
  const cancelled = await place(0);
  await start(cancelled.id, 1_200);
  await stepsOf(journey).mutate('cancelPurchase', { purchaseId: cancelled.id }, 'purchase { id }', journey.ana);
  expect(await wallet()).toBe(1_200);
  const forgotten = await place(0);
  await start(forgotten.id, 1_000);
  expect(await wallet()).toBe(200);
  await journey.daysPass(30);
  expect(await look(forgotten.id)).toMatchObject({ orders: [{ state: 'CLOSED' }], walletPart: null, amountDue: minor(0) });
  expect(await wallet()).toBe(1_200);
  expect((await walletEntriesOf(journey, journey.ana)).map((each) => each.kind)).toEqual([
    ...['PAYMENT_BACK', 'PAYMENT', 'PAYMENT_BACK', 'PAYMENT', 'GIFT_CODE'],
  ]);
  expect(await refundsOf(journey)).toEqual([]);
  const told = (await listMails(journey.market.system.db.reader, 1_000)).map(({ subject }) => subject);
  expect(told.filter((subject) => subject.includes('back in your wallet'))).toHaveLength(2);
});

test('P11: each try says anew what the wallet pays; a card that is declined leaves its part set aside', async () => {
  await withWallet();
  const { id } = await place(0);
  await payRest((await start(id, 1_200)).attempt, cards.declined);
  expect(await look(id)).toMatchObject({ amountDue: minor(3_300), walletPart: minor(1_200) });
  await start(id, 500);
  expect(await wallet()).toBe(700);
  await start(id, null);
  expect(await look(id)).toMatchObject({ amountDue: minor(4_500), walletPart: null });
  expect(await wallet()).toBe(1_200);
  await payRest((await start(id, 700)).attempt);
  expect(await look(id)).toMatchObject({ isPaid: true, payments: [{ amount: minor(700) }, { amount: minor(3_800) }] });
});

test('O1: the rest is paid twice: only the second payment of the rest goes back', async () => {
  await withWallet();
  const { id } = await place(0);
  const first = (await start(id, 1_200)).attempt;
  await typeCard(first.nextAction.url, cards.challenge);
  await payRest((await start(id, 1_200)).attempt);
  const given = (await journey.providerBook()).payments.find((each) => each.key === first.id)!;
  await journey.bank('capture-all-the-same', given.id);
  journey.clock.move(10_000);
  await journey.settle();
  expect(await amounts()).toMatchObject([['DUPLICATE', expect.stringMatching(/^Visa/), 3_300]]);
  expect(await wallet()).toBe(0);
  expect(await look(id)).toMatchObject({ isPaid: true });
  await answerBank(first.nextAction.url.replace('/pay/', '/challenge/'));
});

test('O1: a try of the whole that was given up is captured all the same: it pays alone, and the wallet has its part back', async () => {
  await withWallet();
  const { id } = await place(0);
  const whole = (await start(id, null)).attempt;
  await typeCard(whole.nextAction.url, cards.challenge);
  await start(id, 1_200);
  await journey.settle();
  const given = (await journey.providerBook()).payments.find((each) => each.key === whole.id)!;
  await journey.bank('capture-all-the-same', given.id);
  expect(await look(id)).toMatchObject({ isPaid: true, payments: [{ method: 'CARD', amount: minor(4_500) }] });
  expect(await wallet()).toBe(1_200);
  expect(await refundsOf(journey)).toEqual([]);
});

test('O1: a rest that was given up is captured all the same, and the wallet pays nothing any more: it goes back, the purchase waits', async () => {
  await withWallet();
  const { id } = await place(0);
  const rest = (await start(id, 1_200)).attempt;
  await typeCard(rest.nextAction.url, cards.challenge);
  await start(id, null);
  await journey.settle();
  const given = (await journey.providerBook()).payments.find((each) => each.key === rest.id)!;
  await journey.bank('capture-all-the-same', given.id);
  journey.clock.move(10_000);
  await journey.settle();
  expect(await amounts()).toMatchObject([['UNDERPAID', expect.stringMatching(/^Visa/), 3_300]]);
  expect(await look(id)).toMatchObject({ isPaid: false, amountDue: minor(4_500) });
});

test('P1: the rest comes by wire: too little waits, and what is too much is back in the wallet', async () => {
  await withWallet(openOfflineJourney);
  const { id, orderIds } = await place(0);
  const { attempt } = await start(id, 1_200, 'WIRE_TRANSFER');
  expect(attempt.transfer).toEqual({ missing: minor(3_300) });
  expect((await confirm(journey, attempt.id, 3_000, 'B-1')).attempt).toMatchObject({
    state: 'UNDERPAID',
    transfer: { missing: minor(300) },
  });
  expect((await confirm(journey, attempt.id, 1_000, 'B-2')).attempt).toMatchObject({ state: 'CAPTURED' });
  // 7.00 too much came: the wallet has them back at once, and nobody has to send them.
  expect(await look(id)).toMatchObject({ isPaid: true, payments: [{ amount: minor(500) }, { by: 'Wire Transfer', amount: minor(4_000) }] });
  expect(await wallet()).toBe(700);
  await stepsOf(journey).verify(journey.agent, orderIds[0]!, false);
  await journey.settle();
  expect((await amounts()).sort()).toEqual([
    ['ORDER_CLOSED', 'the bank account that paid', 4_000],
    ['ORDER_CLOSED', 'your wallet', 500],
  ]);
  expect(await wallet()).toBe(1_200);
});

test('O1: more comes by wire than the whole purchase: the wallet has its part back, and the wire what is too much', async () => {
  await withWallet(openOfflineJourney);
  const { id } = await place(0);
  const { attempt } = await start(id, 1_200, 'WIRE_TRANSFER');
  await confirm(journey, attempt.id, 5_000, 'B-1');
  expect(await look(id)).toMatchObject({ isPaid: true, payments: [{ by: 'Wire Transfer', amount: minor(4_500) }] });
  expect(await amounts()).toEqual([['OVERPAYMENT', 'the bank account that paid', 500]]);
  expect(await wallet()).toBe(1_200);
});

test('P2: a rest below the least that a way takes is refused, and nothing is set aside', async () => {
  journey = await openOfflineJourney();
  await fillWallet(journey, journey.ana, 4_000);
  const { id } = await place(0);
  const said = await start(id, 4_000, 'WIRE_TRANSFER');
  expect(said.userErrors).toMatchObject([{ code: 'PAYMENT_METHOD_UNAVAILABLE', message: 'Wire Transfer is for payments from $10.00.' }]);
  expect(await wallet()).toBe(4_000);
});

test('P6: a chargeback of the card’s part leaves the wallet’s: what is left goes back to the wallet, not to that card', async () => {
  await withWallet();
  const { id, orderIds } = await place(0);
  await payRest((await start(id, 1_200)).attempt);
  await journey.bank('lose-chargeback', await openChargeback(journey));
  journey.clock.move(10_000);
  await journey.settle();
  expect(await stepsOf(journey).order(journey.ana, orderIds[0]!)).toMatchObject({ state: 'CLOSED' });
  expect(await amounts()).toEqual([['ORDER_CLOSED', 'your wallet', 1_200]]);
  expect(await wallet()).toBe(1_200);
});

test('P10: a provider that does not answer charges nothing; the same click, and another one, go on', async () => {
  await withWallet();
  const { id } = await place(0);
  journey.sandbox.faults.offline = true;
  const key = randomUUID();
  const { userErrors } = await start(id, 1_200, 'CARD', key);
  expect(userErrors).toMatchObject([
    {
      code: 'PAYMENT_PROVIDER_UNAVAILABLE',
      message: expect.stringMatching(/card was not charged, and .*12\.00 of your wallet stay set aside/),
    },
  ]);
  expect(userErrors[0].message).not.toContain('Nothing was charged');
  expect(await look(id)).toMatchObject({ amountDue: minor(3_300), walletPart: minor(1_200) });
  expect((await start(id, 1_200, 'CARD', key)).userErrors).toMatchObject([{ code: 'PAYMENT_PROVIDER_UNAVAILABLE' }]);
  journey.sandbox.faults.offline = false;
  const { attempt } = await start(id, 1_200, 'CARD', key);
  expect(attempt).toMatchObject({ state: 'CREATED' });
  expect((await start(id, 1_200, 'CARD', key)).attempt.id).toBe(attempt.id);
  await payRest(attempt);
  expect(await look(id)).toMatchObject({ isPaid: true });
});

test('P1: amounts that make no sense are refused, and no cent moves', async () => {
  await withWallet();
  const { id } = await place(0);
  for (const amount of [-1, 4_500, 4_501, Number.MAX_SAFE_INTEGER])
    expect((await start(id, amount)).userErrors, String(amount)).toMatchObject([{ code: 'INVALID_INPUT', path: ['walletAmountMinor'] }]);
  expect((await start(id, 1_201)).userErrors).toMatchObject([{ code: 'WALLET_HOLDS_LESS', path: ['walletAmountMinor'] }]);
  expect((await start(id, 1_200, 'WALLET')).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  expect((await start(id, 0)).attempt).toMatchObject({ amount: minor(4_500) });
  const key = randomUUID();
  const { attempt } = await start(id, 1_200, 'CARD', key);
  expect((await start(id, 1_200, 'CARD', key)).attempt.id).toBe(attempt.id);
  expect((await start(id, 1_100, 'CARD', key)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  expect(await wallet()).toBe(0);
});
