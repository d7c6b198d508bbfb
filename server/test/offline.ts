import { randomUUID } from 'node:crypto';
import { type Journey, openJourney, type Said, stepsOf } from './journey.ts';
import type { Person } from './shop.ts';

export const payTo = 'Test Market\nBank of Tests\nDE00 1234 5678';

export type OfflineWay = 'WIRE_TRANSFER' | 'WEBMONEY' | 'WESTERN_UNION';

/** A market whose operator takes money from outside. */
export async function openOfflineJourney(): Promise<Journey & { operator: Person }> {
  const journey = await openJourney();
  const operator = await journey.person('STAFF', 'Olga', ['OPERATOR']);
  for (const method of ['WIRE_TRANSFER', 'WEBMONEY', 'WESTERN_UNION'])
    await stepsOf(journey).mutate('changeOfflineMethod', { method, isOn: true, payTo }, 'methods { code isOn }', operator);
  return { ...journey, operator };
}

/** A purchase of the teapot (45.00 with shipping), unpaid. */
export async function placeTeapot(journey: Journey, person: Person): Promise<{ purchaseId: string; orderId: string }> {
  const { addToCart, placeOrder } = stepsOf(journey);
  await addToCart(person, journey.variantIds[0]!);
  const { purchase } = await placeOrder(person, 4_500);
  return { purchaseId: purchase.id, orderId: purchase.orders[0].id };
}

/** Chooses to pay from outside. */
export async function sendLater(journey: Journey, person: Person, purchaseId: string, method: OfflineWay = 'WIRE_TRANSFER'): Promise<Said> {
  const { attempt, userErrors } = await stepsOf(journey).startPayment(person, purchaseId, randomUUID(), method);
  if (!attempt) throw new Error(JSON.stringify(userErrors));
  return attempt;
}

/** Staff sees money arrive. */
export async function confirm(journey: Journey, attemptId: string, amountMinor: number, reference: string): Promise<Said> {
  const receivedAt = new Date(journey.clock.now()).toISOString();
  const said = await stepsOf(journey).mutate(
    'confirmOfflinePayment',
    { attemptId, amountMinor, receivedAt, reference },
    'attempt { id state transfer { reference received { amountMinor } missing { amountMinor } } }',
    journey.agent,
  );
  await journey.settle();
  return said;
}

/** All refunds, the newest first, as staff sees them. */
export async function refundsOf(journey: Journey): Promise<Said[]> {
  const { refunds } = await journey.ask(
    '{ refunds { nodes { id reason state to waitsForStaff canGoToWallet isToWallet amount { amountMinor } order { id } } } }',
    {},
    journey.agent,
  );
  return refunds.nodes;
}

/** The ways to pay from France, by their code. */
export async function methodsFor(journey: Journey, person?: Person, amountMinor: number | null = null, country = 'FR'): Promise<Said> {
  const { paymentMethods } = await journey.ask(
    `query ($amount: MinorUnits, $country: CountryCode!) { paymentMethods(country: $country, currency: "USD", amountMinor: $amount) {
       code name brands text isAvailable reason isOffline retryAt countries minAmount { amountMinor } maxAmount { amountMinor } balance { amountMinor } } }`,
    { amount: amountMinor, country },
    person,
  );
  return Object.fromEntries(paymentMethods.map((each: Said) => [each.code, each]));
}
