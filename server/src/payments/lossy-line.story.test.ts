import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SECOND } from '#server/kernel/time.js';
import { assertBooks } from '#test/books.js';
import { addProduct } from '#test/goods.js';
import { cards, type Journey, openJourney, stepsOf, typeCard } from '#test/journey.js';
import type { Person } from '#test/shop.js';
import { volume } from '#test/volume.js';

let journey: Journey;

const checkouts = volume(24, 2_000);
const buyersAtOnce = volume(4, 16);
/** What the issue of money allows from the end of the faults to the last settled payment. */
const settledWithinMs = 120 * SECOND;

test('P9, P10, P12: of a provider that loses three calls of ten nobody is charged twice, and nothing that was paid is lost', async () => {
  journey = await openJourney();
  const { shopIds, sandbox, clock, settle } = journey;
  const { variantIds } = await addProduct(journey, { shopId: shopIds[0], title: 'Bowl', prices: [4_000], onHand: checkouts });
  const buyers = await Promise.all(Array.from({ length: buyersAtOnce }, (_, n) => journey.person('BUYER', `Buyer ${n}`)));
  sandbox.faults.lossyLine = true;
  const bought = await Promise.all(buyers.map((buyer) => buyAll(buyer, variantIds[0]!)));
  await settle();

  sandbox.faults.lossyLine = false;
  const faultsEndedAt = clock.now();
  let open = bought.flat();
  while (open.length > 0 && clock.now() - faultsEndedAt < settledWithinMs) {
    clock.move(10 * SECOND);
    await settle();
    open = (await Promise.all(open.map(async (each) => ({ ...each, isPaid: await isPaid(each) })))).filter((each) => !each.isPaid);
  }
  expect(open).toEqual([]);
  const captured = (await journey.providerBook()).payments.filter(({ status }) => status === 'CAPTURED');
  expect(captured).toHaveLength(checkouts);
  await assertBooks(journey);
});

interface Bought {
  readonly buyer: Person;
  readonly purchaseId: string;
}

/** A buyer's share of the checkouts, one after the other; what is refused for the moment is tried again by the same click. */
async function buyAll(buyer: Person, variantId: string): Promise<Bought[]> {
  const steps = stepsOf(journey);
  const bought: Bought[] = [];
  while (bought.length < checkouts / buyersAtOnce) {
    await steps.addToCart(buyer, variantId);
    const { purchase } = await steps.placeOrder(buyer, 4_500);
    await typeCard(await openForm(buyer, purchase.id), cards.ok);
    await journey.settle();
    bought.push({ buyer, purchaseId: purchase.id });
  }
  return bought;
}

/** The provider's form of a purchase, whatever was lost on the way to it. */
async function openForm(buyer: Person, purchaseId: string): Promise<string> {
  const click = randomUUID();
  for (;;) {
    const { attempt, userErrors } = await stepsOf(journey).startPayment(buyer, purchaseId, click);
    if (attempt?.nextAction) return attempt.nextAction.url;
    for (const { code } of userErrors) expect(code).toBe('PAYMENT_PROVIDER_UNAVAILABLE');
    journey.clock.move(5 * SECOND); // by then a breaker that opened lets somebody try again
  }
}

async function isPaid({ buyer, purchaseId }: Bought): Promise<boolean> {
  const query = 'query ($id: ID!) { purchase(id: $id) { isPaid } }';
  return (await journey.ask(query, { id: purchaseId }, buyer)).purchase.isPaid;
}

test('P9: a naive shop that charges anew when an answer is lost charges twice', async () => {
  journey = await openJourney();
  journey.sandbox.faults.lossyLine = true;
  for (let n = 0; n < 12; n++) await chargeNaively();
  journey.sandbox.faults.lossyLine = false;
  const captured = (await journey.providerBook()).payments.filter(({ status }) => status === 'CAPTURED');
  expect(captured.length).toBeGreaterThan(12);
});

async function chargeNaively(): Promise<void> {
  const provider = journey.market.system.paymentProviders.get('sandbox')!;
  try {
    const what = { amountMinor: 4_500, currency: 'USD', description: 'Bowl', returnUrl: 'http://localhost/' };
    const { ref, nextAction } = await provider.open({ ...what, key: randomUUID(), startedAt: journey.clock.now() });
    await typeCard(nextAction!.url, cards.ok);
    await provider.capture(ref, randomUUID());
  } catch {
    journey.clock.move(60 * SECOND);
    await chargeNaively();
  }
}
