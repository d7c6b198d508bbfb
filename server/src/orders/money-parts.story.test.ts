import { afterEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '#server/kernel/time.js';
import { assertBooks } from '#test/books.js';
import { openChargeback, payInTwoShops } from '#test/chargebacks.js';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { payByHand } from '#test/refunds.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const names = ['held', 'withShop', 'beingRefunded', 'refunded'] as const;

/** The four parts of an order's money, after they were seen to sum to what was paid. */
async function partsOf(orderId: string, person: Person = journey.ana): Promise<number[] | null> {
  const fields = ['paid', ...names].map((name) => `${name} { amountMinor }`).join(' ');
  const query = `query ($id: ID!) { order(id: $id) { moneyParts { ${fields} } } }`;
  const parts = (await journey.ask(query, { id: orderId }, person)).order.moneyParts;
  if (!parts) return null;
  const amounts = names.map((name) => parts[name].amountMinor as number);
  expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(parts.paid.amountMinor);
  return amounts;
}

async function refundArrives(): Promise<void> {
  await journey.settle();
  journey.clock.move(10 * SECOND);
  await journey.settle();
}

/** From payment until the parcel is declared. */
async function shipped(): Promise<string> {
  const { ana, agent, sellers } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await stepsOf(journey).verify(agent, orderId, true);
  await stepsOf(journey).ship(sellers[0], orderId);
  await journey.settle();
  return orderId;
}

test('P3: the money of an order is held from payment to receipt, and then with the shop, to the end of Buyer Protection and after', async () => {
  journey = await openJourney();
  const { ana, agent, ben, sellers, variantIds } = journey;
  const { addToCart, placeOrder, confirmReceipt } = stepsOf(journey);
  await addToCart(ben, variantIds[0]!);
  const { purchase } = await placeOrder(ben, 4_500);
  expect(await partsOf(purchase.orders[0].id, ben)).toBeNull();
  const orderId = await shipped();
  expect(await partsOf(orderId)).toEqual([4_500, 0, 0, 0]);
  expect(await partsOf(orderId, agent)).toEqual([4_500, 0, 0, 0]);
  expect(await partsOf(orderId, sellers[0])).toBeNull();
  await journey.daysPass(5);
  expect((await confirmReceipt(ana, orderId)).userErrors).toEqual([]);
  expect(await partsOf(orderId)).toEqual([0, 4_500, 0, 0]);
  await journey.daysPass(40);
  expect(await partsOf(orderId)).toEqual([0, 4_500, 0, 0]);
});

test('P16: a payment that is not accepted is on its way back, fails on it, is paid by hand, and is with the buyer', async () => {
  journey = await openJourney();
  const { ana, agent } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await journey.bank('fail-next-refund');
  await stepsOf(journey).verify(agent, orderId, false);
  expect(await partsOf(orderId)).toEqual([0, 0, 4_500, 0]);
  await refundArrives();
  expect(await partsOf(orderId)).toEqual([0, 0, 4_500, 0]);
  const [refund] = (await stepsOf(journey).order(ana, orderId)).refunds as Said[];
  await payByHand(journey, refund.id);
  expect(await partsOf(orderId)).toEqual([0, 0, 0, 4_500]);
  const [payment] = (await journey.providerBook()).payments;
  await journey.sendLateRefund(payment!.id, `${refund.id}.1`, 4_500); // and the provider pays it once more: the market's loss, not the order's
  await refundArrives();
  expect(await partsOf(orderId)).toEqual([0, 0, 0, 4_500]);
});

test('O8: a dispute that is settled on a part gives that part back, before receipt from what is held', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  const orderId = await shipped();
  await journey.daysPass(5);
  const { mutate } = stepsOf(journey);
  const wish = { kind: 'REFUND_ONLY', amountMinor: 2_000 };
  const input = { orderId, reason: 'DAMAGED', received: true, proposal: wish, text: 'The lid is broken.' };
  const fields = 'dispute { id version proposals { id isLive } }';
  const { dispute, userErrors } = await mutate('openDispute', input, fields, ana);
  expect(userErrors).toEqual([]);
  expect(await partsOf(orderId)).toEqual([4_500, 0, 0, 0]);
  const named = { disputeId: dispute.id, version: dispute.version, proposalId: dispute.proposals[0].id };
  expect((await mutate('acceptProposal', named, fields, sellers[0])).userErrors).toEqual([]);
  const [held, withShop, beingRefunded, refunded] = (await partsOf(orderId))!;
  expect([held! + withShop!, beingRefunded, refunded]).toEqual([2_500, 2_000, 0]);
  await refundArrives();
  expect((await partsOf(orderId))![3]).toBe(2_000);
  await journey.daysPass(60);
  expect(await partsOf(orderId)).toEqual([0, 2_500, 0, 2_000]);
});

test('O3: a chargeback moves nothing until the bank decides; lost, the money is with the buyer, of two orders each its share', async () => {
  journey = await openJourney();
  const [teapot, lantern] = await payInTwoShops(journey);
  const chargeback = await openChargeback(journey);
  expect(await partsOf(teapot)).toEqual([4_500, 0, 0, 0]);
  await journey.bank('lose-chargeback', chargeback);
  expect(await partsOf(teapot)).toEqual([0, 0, 0, 4_500]);
  expect(await partsOf(lantern)).toEqual([0, 0, 0, 5_499]);
});

test('O15: a chargeback after the shop was given its share takes it from there, and a part of one a part of it', async () => {
  journey = await openJourney();
  const orderId = await shipped();
  await journey.daysPass(5);
  await stepsOf(journey).confirmReceipt(journey.ana, orderId);
  journey.clock.move(MINUTE);
  await journey.bank('lose-chargeback', await openChargeback(journey, 1_000));
  expect(await partsOf(orderId)).toEqual([0, 3_500, 0, 1_000]);
  await journey.daysPass(40);
  await journey.bank('lose-chargeback', await openChargeback(journey));
  expect(await partsOf(orderId)).toEqual([0, 0, 0, 4_500]);
});
