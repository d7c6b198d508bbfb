import { afterEach, expect, test } from 'vitest';
import { account, findBalance, listBalancesBelow } from '#server/ledger/index.js';
import { insertCallback } from '#server/payments/store.js';
import { systemContext } from '#server/platform/context.js';
import { listMails } from '#server/platform/mail/store.js';
import { nextJobAt } from '#server/platform/outbox/store.js';
import { assertBooks } from '#test/books.js';
import { openChargeback, payInTwoShops } from '#test/chargebacks.js';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const disputeFields =
  'dispute { id version state outcome { how } availableActions { action allowed } deadlines { kind dueAt pausedSince } }';
const balance = (name: string) => findBalance(journey.market.system.db.reader, name, 'USD');
const dueOf = (order: Said, kind: string) => Date.parse(order.deadlines.find((each: Said) => each.kind === kind).dueAt);
const DAY = 86_400_000;

/** A teapot that is paid and verified. */
async function verifiedOrder(): Promise<string> {
  journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  await stepsOf(journey).verify(journey.agent, orderId, true);
  return orderId;
}

test('P16, O14: a chargeback freezes the order: nobody acts, clocks stand still, messages stay open; won, it goes on with what was left', async () => {
  const orderId = await verifiedOrder();
  const { ana, agent, sellers, daysPass, clock } = journey;
  const steps = stepsOf(journey);
  await daysPass(1);
  const before = await steps.order(ana, orderId);
  const since = clock.now();
  const chargebackId = await openChargeback(journey);

  const frozen = await steps.order(ana, orderId);
  expect(frozen).toMatchObject({ state: 'AWAITING_SHIPMENT', held: { amountMinor: 4_500 } });
  expect(frozen.freeze).toEqual({ reason: 'CHARGEBACK', since: new Date(since).toISOString() });
  for (const person of [ana, sellers[0], agent]) {
    const { availableActions } = await steps.order(person, orderId);
    expect(availableActions.filter((each: Said) => each.allowed)).toEqual([]);
    expect(availableActions[0].reason).toContain('bank');
  }
  const refusals = [
    await steps.ship(sellers[0], orderId),
    await steps.requestCancel(ana, orderId),
    await steps.confirmReceipt(ana, orderId),
    await steps.mutate('cannotFulfil', { orderId, reason: 'Broken.' }, 'order { id }', sellers[0]),
    await steps.mutate('closeForSecurity', { orderId, reason: 'Stolen card.' }, 'order { id }', agent),
  ];
  for (const said of refusals) expect(said.userErrors).toMatchObject([{ code: 'ORDER_FROZEN' }]);
  const written = await steps.mutate('sendMessage', { about: { orderId }, text: 'What happened?' }, 'conversation { id }', sellers[0]);
  expect(written.userErrors).toEqual([]);

  await daysPass(40);
  expect((await steps.order(ana, orderId)).state).toBe('AWAITING_SHIPMENT');
  await journey.bank('win-chargeback', chargebackId);
  const after = await steps.order(ana, orderId);
  expect(after).toMatchObject({ state: 'AWAITING_SHIPMENT', freeze: null });
  expect(dueOf(after, 'SHIP_BY') - dueOf(before, 'SHIP_BY')).toBe(40 * DAY);
  expect(Date.parse(after.protection.endsAt) - Date.parse(before.protection.endsAt)).toBe(40 * DAY);
  expect(await steps.ship(sellers[0], orderId)).toMatchObject({ userErrors: [], order: { state: 'AWAITING_DELIVERY' } });
  expect(after.history.map((step: Said) => step.event)).toEqual(expect.arrayContaining(['freeze', 'thaw']));
  const subjects = (await listMails(journey.market.system.db.reader, 1_000)).map((mail) => mail.subject).join('\n');
  for (const words of ['is frozen', 'goes on']) expect(subjects).toContain(words);
});

test('P16: while the payment is verified a freeze stops the 24 hours, and an agent still has what was left of them', async () => {
  journey = await openJourney();
  const { ana, agent, clock, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.requestCancel(ana, orderId);
  const before = await steps.order(ana, orderId);
  const chargebackId = await openChargeback(journey);
  expect((await steps.verify(agent, orderId, true)).userErrors).toMatchObject([{ code: 'ORDER_FROZEN' }]);
  await daysPass(10);
  await journey.bank('win-chargeback', chargebackId);
  clock.move(23 * 3_600_000);
  await journey.settle();
  expect(await steps.verify(agent, orderId, true)).toMatchObject({ userErrors: [], order: { state: 'AWAITING_SHIPMENT' } });
  const after = await steps.order(ana, orderId);
  expect(dueOf(after, 'CANCEL_ANSWER') - dueOf(before, 'CANCEL_ANSWER')).toBe(10 * DAY);
});

test('O3: a lost chargeback closes the order; its money covers the loss, the goods go back, and nothing can be refunded any more', async () => {
  const orderId = await verifiedOrder();
  const { ana, agent } = journey;
  const steps = stepsOf(journey);
  const chargebackId = await openChargeback(journey);
  const suspense = (await listBalancesBelow(journey.market.system.db.reader, 'chargeback_suspense:')).map((row) => row.amountMinor);
  expect(suspense).toEqual([4_500]);
  expect(await balance(account.psp('sandbox'))).toBe(0);
  await journey.bank('lose-chargeback', chargebackId);
  expect(await steps.order(ana, orderId)).toMatchObject({
    state: 'CLOSED',
    closeReason: 'CHARGEBACK_LOST',
    freeze: null,
    deadlines: [],
    refunds: [],
    refunded: { amountMinor: 0 },
  });
  expect(await balance(account.escrow(orderId))).toBe(0);
  expect(await balance(account.chargebackLoss)).toBe(0);
  const again = await steps.mutate('closeForSecurity', { orderId, reason: 'Again.' }, 'order { id }', agent);
  expect(again.userErrors).toMatchObject([{ code: 'ORDER_TRANSITION_REFUSED' }]);
});

test('O3: one payment, two orders: each bears its share, the completed one with the market’s fee', async () => {
  journey = await openJourney();
  const [teapot, lantern] = await payInTwoShops(journey);
  const { ana, agent, sellers, shopIds, daysPass } = journey;
  const steps = stepsOf(journey);
  for (const orderId of [teapot, lantern]) await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], teapot);
  await steps.confirmReceipt(ana, teapot);
  expect(await balance(account.commission)).toBe(-320);
  const chargebackId = await openChargeback(journey);
  for (const orderId of [teapot, lantern]) expect((await steps.order(ana, orderId)).freeze.reason).toBe('CHARGEBACK');
  await daysPass(30);
  expect(await balance(account.sellerPending(shopIds[0], teapot))).toBe(-4_180);
  await journey.bank('lose-chargeback', chargebackId);
  for (const orderId of [teapot, lantern]) expect((await steps.order(ana, orderId)).closeReason).toBe('CHARGEBACK_LOST');
  for (const name of [account.commission, account.sellerPending(shopIds[0], teapot), account.escrow(lantern), account.chargebackLoss])
    expect(await balance(name), name).toBe(0);
});

test('O15: a chargeback after Buyer Protection takes from what the shop has available', async () => {
  const orderId = await verifiedOrder();
  const { ana, sellers, shopIds, daysPass } = journey;
  const steps = stepsOf(journey);
  await steps.ship(sellers[0], orderId);
  await steps.confirmReceipt(ana, orderId);
  await daysPass(15.01);
  expect(await balance(account.sellerAvailable(shopIds[0]))).toBe(-4_180);
  const chargebackId = await openChargeback(journey);
  await daysPass(5);
  expect(await steps.order(ana, orderId)).toMatchObject({ protection: { hasEnded: true } });
  await journey.bank('lose-chargeback', chargebackId);
  expect(await steps.order(ana, orderId)).toMatchObject({ state: 'CLOSED', closeReason: 'CHARGEBACK_LOST' });
  for (const name of [account.sellerAvailable(shopIds[0]), account.commission, account.chargebackLoss]) expect(await balance(name)).toBe(0);
});

/** A dispute about a delivered teapot. */
async function openedDispute(): Promise<{
  orderId: string;
  dispute: Said;
  say: (name: string, input: object, person: Person) => Promise<Said>;
}> {
  const orderId = await verifiedOrder();
  const steps = stepsOf(journey);
  await steps.ship(journey.sellers[0], orderId);
  await journey.daysPass(6);
  const say = (name: string, input: object, person: Person) => steps.mutate(name, input, disputeFields, person);
  const proposal = { kind: 'REFUND_ONLY', amountMinor: 2_000 };
  const { dispute } = await say('openDispute', { orderId, reason: 'DAMAGED', received: true, proposal, text: 'Broken.' }, journey.ana);
  return { orderId, dispute, say };
}

const disputeAs = async (person: Person, id: string) =>
  (await journey.ask(`query ($id: ID!) { ${disputeFields.replace('dispute', 'dispute(id: $id)')} }`, { id }, person)).dispute;

test('O14: a freeze stops a dispute too; lifted, the shop has the days that were left, and the dispute still holds the money', async () => {
  const { orderId, dispute, say } = await openedDispute();
  const { ana, sellers, daysPass } = journey;
  await daysPass(2);
  const before = await stepsOf(journey).order(ana, orderId);
  const chargebackId = await openChargeback(journey);
  const named = { disputeId: dispute.id, version: (await disputeAs(ana, dispute.id)).version };
  const said = await say('proposeInDispute', { ...named, kind: 'NO_REFUND', text: 'No.' }, sellers[0]);
  expect(said.userErrors).toMatchObject([{ code: 'ORDER_FROZEN' }]);
  expect((await say('addStatement', { ...named, text: 'The bank has a part in this now.' }, sellers[0])).userErrors).toEqual([]);
  await daysPass(30);
  const frozen = await disputeAs(sellers[0], dispute.id);
  expect(frozen.state).toBe('AWAITING_SELLER');
  expect(frozen.availableActions.filter((each: Said) => each.allowed).map((each: Said) => each.action)).toEqual(['ADD_STATEMENT']);
  await journey.bank('win-chargeback', chargebackId);
  const going = await disputeAs(ana, dispute.id);
  expect(dueOf(going, 'DISPUTE_ANSWER') - dueOf(dispute, 'DISPUTE_ANSWER')).toBe(30 * DAY);
  expect((await stepsOf(journey).confirmReceipt(ana, orderId)).userErrors).toMatchObject([{ code: 'DISPUTE_OPEN' }]);
  const order = await stepsOf(journey).order(ana, orderId);
  expect(order.deadlines.every((each: Said) => each.pausedSince !== null)).toBe(true);
  expect(dueOf(order, 'CONFIRM_RECEIPT') - dueOf(before, 'CONFIRM_RECEIPT')).toBe(30 * DAY);
  await daysPass(3.01);
  expect((await disputeAs(ana, dispute.id)).state).toBe('RESOLVED');
  expect((await stepsOf(journey).order(ana, orderId)).refunded).toEqual({ amountMinor: 2_000 });
});

test('O14: a lost chargeback ends an open dispute: the bank has settled it', async () => {
  const { orderId, dispute } = await openedDispute();
  await journey.bank('lose-chargeback', await openChargeback(journey));
  expect(await disputeAs(journey.ana, dispute.id)).toMatchObject({ state: 'RESOLVED', outcome: { how: 'CHARGEBACK' }, deadlines: [] });
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({ state: 'CLOSED', closeReason: 'CHARGEBACK_LOST' });
});

test('B.6: a parcel that arrives during a freeze is delivered; the days to confirm begin when the freeze ends', async () => {
  const orderId = await verifiedOrder();
  const { ana, sellers, daysPass } = journey;
  const steps = stepsOf(journey);
  await steps.ship(sellers[0], orderId);
  const chargebackId = await openChargeback(journey);
  await daysPass(20);
  expect(await steps.order(ana, orderId)).toMatchObject({ state: 'DELIVERED', freeze: { reason: 'CHARGEBACK' } });
  await journey.bank('win-chargeback', chargebackId);
  await daysPass(1);
  expect((await steps.order(ana, orderId)).state).toBe('DELIVERED');
  await daysPass(15);
  expect((await steps.order(ana, orderId)).state).toBe('COMPLETED');
});

test('O3: a chargeback of a payment that was not made here is noted and not asked about for ever', async () => {
  journey = await openJourney();
  const { system, worker } = journey.market;
  const ctx = systemContext(system);
  const callback = { eventId: 'evt_1', about: { kind: 'CHARGEBACK', ref: 'cbk_of-somebody-else' } };
  const row = { id: ctx.ids('callback'), provider: 'sandbox', providerEventId: 'evt_1', body: JSON.stringify(callback), receivedAt: 1 };
  await system.db.transaction(async (tx) => {
    await insertCallback(tx, row);
    await ctx.outbox.add(tx, 'payment.callbackReceived', row.id, { callbackId: row.id });
  });
  await worker.settle();
  expect(await nextJobAt(system.db.reader)).toBeUndefined();
});
