import { afterEach, expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { shops } from '#server/shops/tables.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { listen } from '#test/live.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const subscription = 'subscription { deadlineApproaching { deadline { kind dueAt onExpiry } order { id } purchase { id } } }';
const warningsTo = async (address: string) =>
  (await listMails(journey.market.system.db.reader, 1_000)).filter(
    (mail) => mail.to === address && mail.text.includes('if nothing is done'),
  );

test('O14, O15: a shop that has not shipped is warned two days before, once, by mail and live; nobody else is', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  await journey.market.system.db.transaction((tx) => tx.update(shops).set({ handlingDays: 6 }).execute());
  const { orderId } = await payForTeapot(journey, ana);
  const heard = await listen(journey, sellers[0], subscription);
  await journey.daysPass(1.1);
  const { shipBy } = await dueOf(orderId);
  await journey.daysPass((shipBy - 2.01 * 86_400_000 - journey.clock.now()) / 86_400_000);
  expect(await warningsTo('tea.house@test.example')).toEqual([]);
  await journey.daysPass(0.02);
  expect((await heard.next()).deadlineApproaching).toMatchObject({
    deadline: { kind: 'SHIP_BY', onExpiry: 'What is not shipped by then is refunded to the buyer.' },
    order: { id: orderId },
    purchase: null,
  });
  await journey.daysPass(0.5);
  const warnings = await warningsTo('tea.house@test.example');
  expect(warnings.map((mail) => mail.subject)).toEqual([expect.stringMatching(/: ship it by /)]);
  expect(warnings[0]!.text).toContain(`/sell/orders/${orderId}`);

  expect(await warningsTo('paper.crane@test.example')).toEqual([]);
});

test('P11: who has not paid is warned before the purchase lapses; who pays in time hears nothing more', async () => {
  journey = await openJourney();
  const { ana, ben } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  await payForTeapot(journey, ben);
  const heard = await listen(journey, ana, subscription);
  await journey.daysPass(18.1);
  expect((await heard.next()).deadlineApproaching).toMatchObject({
    deadline: { kind: 'UNPAID' },
    order: null,
    purchase: { id: purchase.id },
  });
  expect((await warningsTo('ana@test.example')).map((mail) => mail.subject)).toEqual(['Your purchase is not paid yet']);
  expect((await warningsTo('ben@test.example')).map((mail) => mail.subject)).not.toContain('Your purchase is not paid yet');
});

async function dueOf(orderId: string): Promise<{ shipBy: number }> {
  const { deadlines } = await stepsOf(journey).order(journey.ana, orderId);
  return { shipBy: Date.parse(deadlines.find((each: { kind: string }) => each.kind === 'SHIP_BY').dueAt) };
}
