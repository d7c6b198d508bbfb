import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { assertBooks } from '#test/books.js';
import { addProduct } from '#test/goods.js';
import { type Journey, type Said, stepsOf } from '#test/journey.js';
import { type OfflineWay, openOfflineJourney } from '#test/offline.js';
import type { Person } from '#test/shop.js';
import { findOrder } from './order-store.ts';

let journey: Journey & { operator: Person };
let cup: string;
afterEach(() => assertBooks(journey));

/** A market that keeps goods for two unpaid purchases, and four pieces for a transfer; with a hundred cups on a shelf. */
async function open(): Promise<void> {
  journey = await openOfflineJourney();
  const changes = [
    { name: 'UNPAID_PURCHASES_MAX', value: 2 },
    { name: 'OFFLINE_PIECES_MAX', value: 4 },
  ];
  const said = await stepsOf(journey).mutate('changePolicies', { changes, reason: 'Few goods.' }, 'settings { name }', journey.operator);
  expect(said.userErrors).toEqual([]);
  const { variantIds } = await addProduct(journey, { shopId: journey.shopIds[0], title: 'Cup', prices: [1_000], onHand: 100 });
  cup = variantIds[0]!;
}

/** Orders some cups: 10.00 each, 5.00 shipping, which one more piece does not change. */
async function order(quantity = 1, person = journey.ana): Promise<Said> {
  const { draft } = await stepsOf(journey).mutate(
    'buyNow',
    { variantId: cup, quantity, idempotencyKey: randomUUID() },
    'draft { id }',
    person,
  );
  const choices = [{ shopId: journey.shopIds[0], shippingOptionId: journey.optionIds[0] }];
  const place = (total: number) => stepsOf(journey).placeOrder(person, total, { draftId: draft.id, choices });
  const first = await place(1);
  const total = first.userErrors[0]?.actual?.amountMinor;
  return total === undefined ? first : place(total);
}

const pay = (purchaseId: string, method: OfflineWay | 'CARD') =>
  stepsOf(journey).startPayment(journey.ana, purchaseId, randomUUID(), method) as Promise<Said>;
const cancel = (purchaseId: string) => stepsOf(journey).mutate('cancelPurchase', { purchaseId }, 'purchase { id }', journey.ana);

test('M1 P15: goods are kept for so many unpaid purchases of one buyer; paid, cancelled or lapsed ones make room', async () => {
  await open();
  const [one, two] = [(await order()).purchase, (await order()).purchase];
  expect((await order()).userErrors).toMatchObject([
    { __typename: 'TooManyUnpaid', code: 'TOO_MANY_UNPAID', message: expect.stringContaining('Pay one of them or cancel it') },
  ]);
  expect((await order(1, journey.ben)).userErrors).toEqual([]);
  expect((await pay(one.id, 'WIRE_TRANSFER')).userErrors).toEqual([]);
  journey.clock.move(31 * 60_000); // the second one's goods are back on the shelf, the first one's are kept for the transfer
  await journey.settle();
  const three = (await order()).purchase;
  expect((await pay(two.id, 'CARD')).userErrors).toMatchObject([{ code: 'TOO_MANY_UNPAID', path: ['purchaseId'] }]);
  await cancel(three.id);
  expect((await pay(two.id, 'CARD')).userErrors).toEqual([]);
});

test('M1 P15: of many orders at once of one buyer, as many are placed as may', async () => {
  await open();
  const said = await Promise.all(Array.from({ length: 6 }, () => order()));
  expect(said.filter(({ purchase }) => purchase)).toHaveLength(2);
  expect(said.flatMap(({ userErrors }) => userErrors.map(({ code }: Said) => code))).toEqual(Array(4).fill('TOO_MANY_UNPAID'));
});

test('M1 P15: a transfer keeps only so many pieces of a thing, in all unpaid purchases together; a card may pay more', async () => {
  await open();
  const one = (await order(3)).purchase;
  const two = (await order(2)).purchase;
  expect((await pay(one.id, 'WIRE_TRANSFER')).userErrors).toMatchObject([
    { __typename: 'TooManyPiecesUnpaid', code: 'TOO_MANY_PIECES_UNPAID', path: ['method'], message: expect.stringContaining('“Cup”') },
  ]);
  expect((await pay(one.id, 'CARD')).userErrors).toEqual([]);
  await cancel(two.id);
  expect((await pay(one.id, 'WIRE_TRANSFER')).userErrors).toEqual([]);
  expect((await pay(one.id, 'WIRE_TRANSFER')).userErrors).toEqual([]); // itself is counted once
  const five = (await order(5)).purchase;
  expect((await pay(five.id, 'WIRE_TRANSFER')).userErrors).toMatchObject([{ code: 'TOO_MANY_PIECES_UNPAID' }]);
});

test('P15: the next clock of an order that waits for a transfer is its pay-by date, and of one that waits for a card again the old one', async () => {
  await open();
  const { id, orders } = (await order()).purchase;
  const seen = async () => {
    const query = '{ orders(sort: DEADLINE) { nodes { id } } }';
    const { nodes } = (await journey.ask(query, {}, journey.ana)).orders;
    return nodes.map((node: Said) => node.id);
  };
  journey.clock.move(1_000);
  const { attempt } = await pay(id, 'WIRE_TRANSFER');
  expect(await nextDueOf(orders[0].id)).toBe(Date.parse(attempt.transfer.payBy));
  expect(await seen()).toEqual([orders[0].id]);
  const before = await nextDueOf(orders[0].id);
  await pay(id, 'CARD');
  expect((await nextDueOf(orders[0].id))! - before!).toBe(13 * 86_400_000 - 1_000);
});

async function nextDueOf(orderId: string): Promise<number | null> {
  return (await findOrder(journey.market.system.db.reader, orderId))!.nextDueAt;
}
