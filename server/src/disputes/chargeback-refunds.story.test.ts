import { afterEach, expect, test } from 'vitest';
import { account, findBalance } from '#server/ledger/index.js';
import { assertBooks } from '#test/books.js';
import { openChargeback, payInTwoShops } from '#test/chargebacks.js';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { payByHand } from '#test/refunds.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const balance = (name: string) => findBalance(journey.market.system.db.reader, name, 'USD');

test('P6: what a refund owed and could not send is settled by the chargeback that gave it to the buyer: nobody pays twice', async () => {
  journey = await openJourney();
  const { ana, agent, clock, settle } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await journey.bank('fail-next-refund');
  await stepsOf(journey).verify(agent, orderId, false);
  await settle();
  clock.move(10_000);
  await settle();
  await journey.bank('lose-chargeback', await openChargeback(journey));
  const order = await stepsOf(journey).order(ana, orderId);
  expect(order).toMatchObject({ closeReason: 'VERIFICATION_FAILED', refunds: [{ state: 'MANUAL' }] });
  expect(await balance(account.chargebackLoss)).toBe(0);
  const input = { refundId: order.refunds[0].id };
  const said = await stepsOf(journey).mutate('retryRefund', input, 'refund { id }', agent);
  expect(said.userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
});

test('P6: a chargeback is lost while somebody pays its refund by hand: it is settled, and whoever claimed it reads so before he pays', async () => {
  journey = await openJourney();
  const { ana, agent, clock, settle } = journey;
  const { mutate, order, verify } = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await journey.bank('fail-next-refund');
  await verify(agent, orderId, false);
  await settle();
  clock.move(10_000);
  await settle();
  const input = { refundId: (await order(ana, orderId)).refunds[0].id };
  expect((await mutate('claimRefund', input, 'refund { state waitsForBank }', agent)).refund).toEqual({
    state: 'CLAIMED',
    waitsForBank: false,
  });
  const chargeback = await openChargeback(journey);
  const [claimed] = (await journey.ask('{ refunds(first: 1) { nodes { waitsForBank } } }', {}, agent)).refunds.nodes;
  expect(claimed).toEqual({ waitsForBank: true });
  await journey.bank('lose-chargeback', chargeback);
  expect((await order(ana, orderId)).refunds).toMatchObject([{ state: 'MANUAL' }]);
  expect(await balance(account.chargebackLoss)).toBe(0);
  const late = await mutate('settleRefundManually', { ...input, reference: 'BANK-1', note: 'Paid.' }, 'refund { id }', agent);
  expect(late.userErrors).toMatchObject([{ code: 'REFUND_NOT_CLAIMED' }]);
});

test('P6: money that was given back by hand and is then taken by the bank too is the market’s loss; closed orders stay as they are', async () => {
  journey = await openJourney();
  const { ana, agent, clock, settle } = journey;
  const { order, verify } = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await journey.bank('fail-next-refund');
  await verify(agent, orderId, false);
  await settle();
  clock.move(10_000);
  await settle();
  expect((await payByHand(journey, (await order(ana, orderId)).refunds[0].id)).userErrors).toEqual([]);
  const before = await order(ana, orderId);
  await journey.bank('lose-chargeback', await openChargeback(journey));
  expect(await order(ana, orderId)).toEqual(before);
  expect(await balance(account.chargebackLoss)).toBe(4_500);
});

test('P6: a chargeback that left out a refund on its way does not settle it when it fails: the buyer still gets that money', async () => {
  journey = await openJourney();
  const [teapot, lantern] = await payInTwoShops(journey);
  const { ana, agent, clock, settle, daysPass } = journey;
  const { order, verify } = stepsOf(journey);
  await verify(agent, lantern, true);
  await journey.bank('fail-next-refund');
  await verify(agent, teapot, false);
  await settle();
  const chargebackId = await openChargeback(journey);
  expect((await journey.providerBook()).chargebacks).toMatchObject([{ amountMinor: 5_499 }]);
  clock.move(10_000);
  await settle();
  expect((await order(ana, teapot)).refunds).toMatchObject([{ state: 'FAILED' }]);
  await journey.bank('lose-chargeback', chargebackId);
  expect((await order(ana, teapot)).refunds).toMatchObject([{ state: 'FAILED' }]);
  expect(await order(ana, lantern)).toMatchObject({ state: 'CLOSED', closeReason: 'CHARGEBACK_LOST', refunds: [] });
  await daysPass(1.01);
  await daysPass(0.01);
  expect((await order(ana, teapot)).refunds).toMatchObject([{ state: 'COMPLETE' }]);
  expect(await balance(account.chargebackLoss)).toBe(0);
});

test('O3: a chargeback of a part: an order that bears none goes on; one that is not shipped closes, and the buyer gets the rest of it back', async () => {
  journey = await openJourney();
  const orderIds = await payInTwoShops(journey);
  const { ana, agent, sellers, shopIds, clock, settle } = journey;
  const steps = stepsOf(journey);
  for (const orderId of orderIds) await steps.verify(agent, orderId, true);
  await journey.bank('lose-chargeback', await openChargeback(journey, 1));
  clock.move(10_000);
  await settle();
  const orders = await Promise.all(orderIds.map((orderId) => steps.order(ana, orderId)));
  const closed = orders.find((order) => order.state === 'CLOSED');
  const going = orders.find((order) => order.state !== 'CLOSED');
  const wholeMinor = closed.id === orderIds[0] ? 4_500 : 5_499;
  expect(closed).toMatchObject({ closeReason: 'CHARGEBACK_LOST', freeze: null, refunded: { amountMinor: wholeMinor - 1 } });
  expect(closed.refunds).toMatchObject([{ state: 'COMPLETE' }]);
  for (const shopId of shopIds) expect(await balance(account.sellerAvailable(shopId))).toBe(0);
  expect(going).toMatchObject({ state: 'AWAITING_SHIPMENT', freeze: null, held: { amountMinor: 9_999 - wholeMinor } });
  const said = await steps.ship(sellers[orderIds.indexOf(going.id)]!, going.id);
  expect(said).toMatchObject({ userErrors: [], order: { state: 'AWAITING_DELIVERY' } });
});

test('P6: while the bank decides no refund of the payment is sent, by a clock or an agent; decided for the market, it is', async () => {
  journey = await openJourney();
  const { ana, agent, clock, settle, daysPass } = journey;
  const { order, verify } = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await journey.bank('fail-next-refund');
  await verify(agent, orderId, false);
  await settle();
  clock.move(10_000);
  await settle();
  const chargebackId = await openChargeback(journey);
  expect((await payByHand(journey, (await order(ana, orderId)).refunds[0].id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  await daysPass(1.01);
  await daysPass(0.01);
  expect((await order(ana, orderId)).refunds).toMatchObject([{ state: 'REQUESTED', waitsForBank: true }]);
  expect((await journey.providerBook()).refunds).toHaveLength(1);
  await journey.bank('win-chargeback', chargebackId);
  clock.move(10_000);
  await settle();
  expect((await order(ana, orderId)).refunds).toMatchObject([{ state: 'COMPLETE', waitsForBank: false }]);
});

test('O3, O13: a chargeback of a part of a shipped order: the order goes on for the rest, protected as before, and the shop gets nothing early', async () => {
  journey = await openJourney();
  const { ana, agent, sellers, shopIds, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  const before = await steps.order(ana, orderId);
  const chargebackId = await openChargeback(journey, 1_500);
  await daysPass(1);
  await journey.bank('lose-chargeback', chargebackId);
  const going = await steps.order(ana, orderId);
  expect(going).toMatchObject({ state: 'AWAITING_DELIVERY', freeze: null, held: { amountMinor: 3_000 }, refunds: [] });
  expect(Date.parse(going.protection.endsAt) - Date.parse(before.protection.endsAt)).toBe(86_400_000);
  expect(going.history.map((step: Said) => step.event)).toEqual(expect.arrayContaining(['freeze', 'partialChargeback', 'thaw']));
  expect(await balance(account.escrow(orderId))).toBe(-3_000);
  expect(await balance(account.sellerAvailable(shopIds[0]))).toBe(0);
  await steps.confirmReceipt(ana, orderId);
  expect(await balance(account.sellerAvailable(shopIds[0]))).toBe(0);
  const [pending, commission] = [await balance(account.sellerPending(shopIds[0], orderId)), await balance(account.commission)];
  expect(pending + commission).toBe(-3_000);
  await daysPass(15.01);
  expect(await balance(account.sellerAvailable(shopIds[0]))).toBe(pending);
});

test('O3: a chargeback of a part of a completed order takes the shop’s share and the market’s, and leaves the rest pending until protection ends', async () => {
  journey = await openJourney();
  const { ana, agent, sellers, shopIds, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  await steps.confirmReceipt(ana, orderId);
  await journey.bank('lose-chargeback', await openChargeback(journey, 1_500));
  expect(await steps.order(ana, orderId)).toMatchObject({ state: 'COMPLETED', freeze: null, protection: { hasEnded: false } });
  const [pending, commission] = [await balance(account.sellerPending(shopIds[0], orderId)), await balance(account.commission)];
  expect(pending + commission).toBe(-3_000);
  for (const name of [account.sellerAvailable(shopIds[0]), account.chargebackLoss]) expect(await balance(name), name).toBe(0);
  await daysPass(15.01);
  expect(await balance(account.sellerAvailable(shopIds[0]))).toBe(pending);
});

test('O3, T1: a chargeback of a part ends the dispute about the order; the buyer may open another about what is left, and have all of it', async () => {
  journey = await openJourney();
  const { ana, agent, sellers, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  await daysPass(6);
  const open = (amountMinor: number) => {
    const proposal = { kind: 'REFUND_ONLY', amountMinor };
    const input = { orderId, reason: 'DAMAGED', received: true, proposal, text: 'Broken.' };
    return steps.mutate('openDispute', input, 'dispute { id state version proposals { id } }', ana);
  };
  const first = (await open(4_000)).dispute;
  await journey.bank('lose-chargeback', await openChargeback(journey, 1_500));
  const { dispute } = await journey.ask('query ($id: ID!) { dispute(id: $id) { state outcome { how } } }', { id: first.id }, ana);
  expect(dispute).toMatchObject({ state: 'RESOLVED', outcome: { how: 'CHARGEBACK' } });
  expect((await open(3_001)).userErrors).toMatchObject([{ code: 'AMOUNT_TOO_HIGH' }]);
  const second = (await open(3_000)).dispute;
  const accepted = { disputeId: second.id, version: second.version, proposalId: second.proposals[0].id };
  expect((await steps.mutate('acceptProposal', accepted, 'dispute { state }', sellers[0])).userErrors).toEqual([]);
  expect(await steps.order(ana, orderId)).toMatchObject({ state: 'CLOSED', refunded: { amountMinor: 3_000 } });
});
