import { expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

const wrong = 'GD618402775WW';
const right = 'GD618402783WW';
/** The sandbox carrier never scans it. */
const silent = 'GD404040404WW';

const question = `query ($id: ID!) { order(id: $id) { state protection { endsAt } history { actorName text reason } parcels {
  id number state firstScanBy isNumberReused carrier { code } events { code } availableActions { action allowed reason }
  numberCorrections { actorName oldNumber newNumber oldCarrier { name } newCarrier { name } } } } }`;

/** Ana's teapot on its way with a number. */
async function shipped(number = wrong) {
  const journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const steps = stepsOf(journey);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId, [{ carrier: 'TNT', number }]);
  await journey.settle();
  const see = async (person: Person = journey.sellers[0]) => (await journey.ask(question, { id: orderId }, person)).order;
  const parcelId = (await see()).parcels[0].id as string;
  const correct = (input: object, person: Person = journey.sellers[0]) =>
    steps.mutate('correctTrackingNumber', { parcelId, carrier: 'TNT', ...input }, 'parcel { number state carrier { code } }', person);
  return { journey, orderId, steps, see, correct };
}

const mailsOf = async (journey: Journey) => (await listMails(journey.market.system.db.reader, 1_000)).map((mail) => mail.subject);

test('O10: a seller corrects a number; both sides read what it was, the buyer is mailed, and protection goes on as it was', async () => {
  const { journey, see, correct } = await shipped();
  await journey.daysPass(1);
  const before = await see(journey.ana);
  expect(await correct({ carrier: 'EMS', number: ' ee 123456785 gb' })).toMatchObject({
    parcel: { number: 'ee 123456785 gb', state: 'DECLARED', carrier: { code: 'EMS' } },
    userErrors: [],
  });
  for (const person of [journey.ana, journey.sellers[0], journey.agent]) {
    const { parcels, history, protection } = await see(person);
    expect(parcels[0].numberCorrections).toEqual([
      { actorName: 'Tea House', oldNumber: wrong, newNumber: 'ee 123456785 gb', oldCarrier: { name: 'TNT' }, newCarrier: { name: 'EMS' } },
    ]);
    expect(history.at(-1)).toEqual({
      actorName: 'Tea House',
      text: `corrected a tracking number: TNT ${wrong} is now EMS ee 123456785 gb`,
      reason: null,
    });
    expect(protection).toEqual(before.protection);
  }
  await journey.settle();
  expect(await mailsOf(journey)).toContainEqual(expect.stringMatching(/has another tracking number$/));
});

test('O10: strangers who track by the new number are not told the old one, and by the old one find nothing', async () => {
  const { journey, correct } = await shipped();
  await correct({ number: right });
  const track = async (number: string) =>
    (await journey.ask(`{ trackParcel(number: "${number}") { number numberCorrections { id } availableActions { action } } }`)).trackParcel;
  expect(await track(right)).toEqual({ number: right, numberCorrections: [], availableActions: [] });
  expect(await track(wrong)).toBeNull();
});

test('O10: what the carrier tells of the wrong number delivers nothing, however long it goes on', async () => {
  const { journey, see, correct } = await shipped();
  await journey.daysPass(2);
  expect((await see()).parcels[0].events).not.toEqual([]);
  await correct({ number: silent });
  expect((await see()).parcels[0]).toMatchObject({ state: 'DECLARED', events: [], firstScanBy: '2026-03-11T09:00:00.000Z' });
  await journey.daysPass(6.9);
  expect((await see()).parcels[0]).toMatchObject({ state: 'DECLARED', events: [] });
  await journey.daysPass(0.2);
  expect((await see()).parcels[0]).toMatchObject({ state: 'NOT_FOUND', events: [] });
  await journey.daysPass(5);
  expect(await see()).toMatchObject({ state: 'AWAITING_DELIVERY', parcels: [{ state: 'NOT_FOUND', events: [] }] });
});

test('O10: the carrier is asked about the new number, and its parcel arrives', async () => {
  const { journey, see, correct } = await shipped(silent);
  await journey.daysPass(1);
  expect((await see()).parcels[0].events).toEqual([]);
  await correct({ number: right });
  await journey.settle();
  expect((await see()).parcels[0]).toMatchObject({ number: right, state: 'IN_TRANSIT' });
  await journey.daysPass(20);
  expect(await see()).toMatchObject({ parcels: [{ state: 'DELIVERED', availableActions: [{ allowed: false }] }] });
});

test('O10: a number goes back to the first one, and what its carrier tells counts again', async () => {
  const { journey, see, correct } = await shipped();
  await journey.daysPass(2);
  const before = (await see()).parcels[0];
  await correct({ number: silent });
  await correct({ number: wrong });
  await journey.settle();
  const { state, events, numberCorrections } = (await see()).parcels[0];
  expect({ state, events }).toEqual({ state: before.state, events: before.events });
  expect(numberCorrections).toHaveLength(2);
});

test('O10: a number can be corrected twice, and for five days', async () => {
  const { journey, see, correct } = await shipped();
  const codeOf = async (input: object) => (await correct(input)).userErrors.map((error: { code: string }) => error.code);
  expect(await codeOf({ number: silent })).toEqual([]);
  await journey.daysPass(4.9);
  expect(await codeOf({ number: right })).toEqual([]);
  expect(await codeOf({ number: wrong })).toEqual(['CORRECTIONS_USED_UP']);
  expect((await see()).parcels[0].availableActions).toMatchObject([{ action: 'CORRECT_NUMBER', allowed: false }]);

  const late = await shipped(silent);
  await late.journey.daysPass(5.1);
  expect((await late.correct({ number: right })).userErrors).toMatchObject([{ code: 'CORRECTION_TOO_LATE' }]);
});

test('O10: two corrections at once are two corrections, and a third with them is one too many', async () => {
  const { see, correct } = await shipped();
  const answers = await Promise.all([correct({ number: right }), correct({ number: silent }), correct({ number: 'GD618402791WW' })]);
  const codes = answers.flatMap(({ userErrors }) => userErrors.map((error: { code: string }) => error.code));
  expect(codes).toEqual(['CORRECTIONS_USED_UP']);
  expect((await see()).parcels[0].numberCorrections).toHaveLength(2);
});

test.each([
  [{ number: wrong }, 'SAME_NUMBER', ['number']],
  [{ number: ' gd-618402775 ww ' }, 'SAME_NUMBER', ['number']],
  [{ carrier: 'EMS', number: 'EE123456786GB' }, 'TRACKING_NUMBER_INVALID', ['number']],
  [{ carrier: 'EMS', number: 'ЕE123456785GB' }, 'TRACKING_NUMBER_INVALID', ['number']],
  [{ carrier: 'PIGEON', number: right }, 'TRACKING_NUMBER_INVALID', ['carrier']],
  [{ number: '  ' }, 'INVALID_INPUT', ['number']],
  [{ number: '9'.repeat(10_000) }, 'INVALID_INPUT', ['number']],
  [{ parcelId: 'par_none', number: right }, 'NOT_FOUND', ['parcelId']],
])('O10: a correction is refused, case %#', async (input, code, path) => {
  const { see, correct } = await shipped();
  expect(await correct(input)).toMatchObject({ parcel: null, userErrors: [{ code, path }] });
  expect((await see()).parcels[0]).toMatchObject({ number: wrong, numberCorrections: [], availableActions: [{ allowed: true }] });
});

test('O10: nothing is corrected in another shop, in an order that is over, or in a parcel that was handed over', async () => {
  const { journey, orderId, steps, correct, see } = await shipped();
  expect((await correct({ number: right }, journey.sellers[1])).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['parcelId'] }]);
  expect((await see(journey.ana)).parcels[0].availableActions).toEqual([]);
  await steps.confirmReceipt(journey.ana, orderId);
  expect((await correct({ number: right })).userErrors).toMatchObject([{ code: 'ORDER_TRANSITION_REFUSED' }]);
});

test('O10: a number that another order has is flagged on both until it is corrected', async () => {
  const { journey, steps, correct, see } = await shipped();
  const { orderId } = await payForTeapot(journey, journey.ben);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId, [{ carrier: 'TNT', number: wrong }]);
  expect((await see()).parcels[0].isNumberReused).toBe(true);
  await correct({ number: right });
  expect((await see()).parcels[0].isNumberReused).toBe(false);
  const { order } = await journey.ask(question, { id: orderId }, journey.sellers[0]);
  expect(order.parcels[0].isNumberReused).toBe(false);
});
