import { afterEach, expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

/** A shipped order whose parcel has this number. */
async function shipWith(number: string): Promise<string> {
  journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const steps = stepsOf(journey);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId, [{ carrier: 'TNT', number }]);
  await journey.settle();
  return orderId;
}

const parcelOf = async (orderId: string) =>
  (
    await journey.ask(
      'query ($id: ID!) { order(id: $id) { state parcels { state stateLabel firstScanBy events { code } } } }',
      { id: orderId },
      journey.ana,
    )
  ).order.parcels[0];
const subjects = async () => (await listMails(journey.market.system.db.reader, 1_000)).map((mail) => mail.subject);
const claim = (orderId: string) =>
  stepsOf(journey).mutate(
    'openDispute',
    {
      ...{ orderId, reason: 'NOT_RECEIVED_INVALID_NUMBER', received: false, text: 'The carrier does not know it.' },
      proposal: { kind: 'REFUND_ONLY', amountMinor: 4_500 },
    },
    'dispute { state }',
    journey.ana,
  );

test('O10: a number without a scan is awaited for 7 days, then it is not found, and the buyer is told what to do', async () => {
  const orderId = await shipWith('GD404040404WW');
  expect(await parcelOf(orderId)).toMatchObject({
    state: 'DECLARED',
    stateLabel: 'Waiting for carrier update (usually 3–7 days)',
    firstScanBy: '2026-03-09T09:00:00.000Z',
  });
  expect((await claim(orderId)).userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
  await journey.daysPass(6.9);
  expect((await parcelOf(orderId)).state).toBe('DECLARED');
  await journey.daysPass(0.2);
  expect(await parcelOf(orderId)).toMatchObject({ state: 'NOT_FOUND', firstScanBy: null, events: [] });
  expect(await subjects()).toContainEqual(expect.stringMatching(/: the carrier does not know the parcel$/));
  expect(await claim(orderId)).toMatchObject({ dispute: { state: 'AWAITING_SELLER' }, userErrors: [] });
});

test('O10, O3: a parcel that was never found is refunded at the end of Buyer Protection, without anybody doing anything', async () => {
  const orderId = await shipWith('GD404040404WW');
  await journey.daysPass(60);
  await journey.daysPass(0.1); // the bank takes its time
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({
    state: 'CLOSED',
    closeReason: 'NOT_DELIVERED',
    refunds: [{ state: 'COMPLETE', amount: { amountMinor: 4_500 } }],
  });
});

test('O10: a parcel of which nobody hears for 30 days expires', async () => {
  const orderId = await shipWith('GD404070407WW');
  await journey.daysPass(10);
  expect((await parcelOf(orderId)).state).toBe('IN_TRANSIT');
  await journey.daysPass(30);
  expect(await subjects()).toContainEqual(expect.stringMatching(/: no news of the parcel$/));
});

test('O10: before a parcel is given up its carrier is asked: messages that were lost cost nobody anything', async () => {
  journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const steps = stepsOf(journey);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId);
  await journey.settle();
  journey.clock.move(60 * 86_400_000);
  await journey.market.worker.settle(); // the sandbox has told nothing of it yet
  expect(await parcelOf(orderId)).toMatchObject({ state: 'DELIVERED' });
  expect(await steps.order(journey.ana, orderId)).toMatchObject({ state: 'COMPLETED' });
});
