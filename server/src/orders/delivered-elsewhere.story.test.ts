import { expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { openJourney, payForTeapot, stepsOf } from '#test/journey.js';

/** The sandbox carrier hands it over in another country. */
const misdirected = 'GD404100404WW';

test('O10: a parcel that was handed over in another country is flagged to its buyer, its shop and customer service, and no stranger', async () => {
  const journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const steps = stepsOf(journey);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId, [{ carrier: 'TNT', number: misdirected }]);
  await journey.settle();
  const flagFor = async (person = journey.ana) =>
    (await journey.ask('query ($id: ID!) { order(id: $id) { parcels { state deliveredElsewhere } } }', { id: orderId }, person)).order
      .parcels;
  await journey.daysPass(1);
  expect(await flagFor()).toMatchObject([{ state: 'IN_TRANSIT', deliveredElsewhere: null }]);
  await journey.daysPass(10);
  for (const person of [journey.ana, journey.sellers[0], journey.agent])
    expect(await flagFor(person)).toEqual([{ state: 'DELIVERED', deliveredElsewhere: 'BE' }]);
  const { trackParcel } = await journey.ask(`{ trackParcel(number: "${misdirected}") { state deliveredElsewhere } }`);
  expect(trackParcel).toEqual({ state: 'DELIVERED', deliveredElsewhere: null });

  const letter = (await listMails(journey.market.system.db.reader, 1_000)).find(({ subject }) => subject.endsWith('was delivered'));
  expect(JSON.stringify(letter)).toContain('in Belgium, which is not where the parcel was to go');

  const { userErrors } = await steps.mutate(
    'openDispute',
    {
      ...{ orderId, reason: 'NOT_RECEIVED_WRONG_ADDRESS', received: false, text: 'It went to Belgium.' },
      proposal: { kind: 'REFUND_ONLY', amountMinor: 4_500 },
    },
    'dispute { state }',
    journey.ana,
  );
  expect(userErrors).toEqual([]);
});
