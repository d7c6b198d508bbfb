import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { assertBooks } from '#test/books.js';
import { addProduct } from '#test/goods.js';
import { type Journey, openJourney, type Said, stepsOf } from '#test/journey.js';
import { volume } from '#test/volume.js';
import { listStock, saveOnHand } from '../inventory/store.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

const buyers = 200;

/** Buyers who have the same goods in a draft of their own, ready to order. */
async function readyToOrder(variantId: string, count: number) {
  const steps = stepsOf(journey);
  const people = await Promise.all(Array.from({ length: count }, (_, i) => journey.person('BUYER', `Buyer ${i}`)));
  return Promise.all(
    people.map(async (person) => {
      const { draft } = await steps.mutate('buyNow', { variantId, quantity: 1, idempotencyKey: randomUUID() }, 'draft { id }', person);
      return () =>
        steps.placeOrder(person, 1_500, {
          draftId: draft.id,
          choices: [{ shopId: journey.shopIds[0], shippingOptionId: journey.optionIds[0] }],
        }) as Promise<Said>;
    }),
  );
}

test('M1: two hundred buyers at once on one unit: exactly one order, the others are told that it is sold out', {
  repeats: volume(0, 9),
}, async () => {
  journey = await openJourney();
  const { variantIds } = await addProduct(journey, { shopId: journey.shopIds[0], title: 'The last cup', prices: [1_000], onHand: 1 });
  const orders = await readyToOrder(variantIds[0]!, buyers);
  const outcomes = await Promise.all(orders.map((order) => order()));
  expect(outcomes.filter((outcome) => outcome.purchase)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.userErrors[0]?.code === 'OUT_OF_STOCK')).toHaveLength(buyers - 1);
  expect(await listStock(journey.market.system.db.reader, variantIds)).toMatchObject([{ onHand: 1, reserved: 1 }]);
});

test('M1: the naive twin, which looks first and then takes, sells one unit twice', async () => {
  journey = await openJourney();
  const { variantIds } = await addProduct(journey, { shopId: journey.shopIds[0], title: 'A cup', prices: [1_000], onHand: 1 });
  const [variantId] = variantIds as [string];
  const { db } = journey.market.system;
  const takeNaively = async () => {
    const [shelf] = await listStock(db.reader, [variantId]);
    if (shelf!.onHand < 1) return false;
    await db.transaction((tx) => saveOnHand(tx, variantId, shelf!.onHand - 1));
    return true;
  };
  const taken = await Promise.all(Array.from({ length: 20 }, takeNaively));
  expect(taken.filter(Boolean).length).toBeGreaterThan(1);
});

test('M8, P12: the same click a hundred times is one purchase; the same key for something else is refused', async () => {
  journey = await openJourney();
  const { ana, ben } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const idempotencyKey = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => steps.placeOrder(ana, 4_500, { idempotencyKey })));
  expect(new Set(outcomes.map((outcome) => outcome.purchase?.id)).size).toBe(1);
  expect(outcomes.every((outcome) => outcome.userErrors.length === 0)).toBe(true);
  expect((await steps.placeOrder(ana, 4_501, { idempotencyKey })).userErrors).toMatchObject([
    { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] },
  ]);
  await steps.addToCart(ben, journey.variantIds[0]!);
  expect((await steps.placeOrder(ben, 4_500, { idempotencyKey })).purchase.id).not.toBe(outcomes[0].purchase.id);
});
