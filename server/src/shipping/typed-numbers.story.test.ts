import { expect, test } from 'vitest';
import { openJourney, payForTeapot, stepsOf } from '#test/journey.js';

const question = `query ($carrier: String!, $number: String!, $orderId: ID!) {
  checkTrackingNumber(carrier: $carrier, number: $number, orderId: $orderId) { check fault isReused } }`;

test.each([
  ['UPS', '1Z 999 AA1 01 2345 6784', 'VALID', null],
  ['UPS', '1Z999AA10123456785', null, /^UPS cannot have issued this number/],
  ['EMS', 'ee‑123 456 785 gb', 'VALID', null],
  ['EMS', 'EE123456786GB', null, /^EMS cannot have issued/],
  ['SF_EXPRESS', 'SF1234567890123', 'UNVERIFIABLE', null],
  ['EMS', 'ЕE123456785GB', null, /^The letter “Е” is of another alphabet/],
  ['EMS', 'EE12345678%GB', null, /letters and digits only/],
  ['EMS', '', null, /^EMS cannot have issued/],
  ['UPS', '9'.repeat(10_000), null, /^UPS cannot have issued/],
  ['PIGEON', 'EE123456785GB', null, /^Choose one of the carriers/],
])('O10: a number of %s is looked at while it is typed, case %#', async (carrier, number, check, fault) => {
  const journey = await openJourney();
  const { checkTrackingNumber: said } = await journey.ask(question, { carrier, number, orderId: 'none' }, journey.sellers[0]);
  expect(said).toMatchObject({ check, isReused: false });
  expect(said.fault).toEqual(fault === null ? null : expect.stringMatching(fault));
});

test('O10: a number that another order has already is flagged to its shop and to customer service, and to nobody else', async () => {
  const journey = await openJourney();
  const steps = stepsOf(journey);
  const [seller] = journey.sellers;
  const orderIds: string[] = [];
  for (const buyer of [journey.ana, journey.ben]) {
    const { orderId } = await payForTeapot(journey, buyer);
    await steps.verify(journey.agent, orderId, true);
    orderIds.push(orderId);
  }
  const [first, second] = orderIds as [string, string];
  await steps.ship(seller, first, [{ carrier: 'TNT', number: 'GD 618 402 775 WW' }]);
  const ask = async (orderId: string) =>
    (await journey.ask(question, { carrier: 'TNT', number: 'gd618402775ww', orderId }, seller)).checkTrackingNumber;
  expect([(await ask(first)).isReused, (await ask(second)).isReused]).toEqual([false, true]);

  const flagOf = async (orderId: string, person: typeof seller) =>
    (await journey.ask('query ($id: ID!) { order(id: $id) { parcels { isNumberReused } } }', { id: orderId }, person)).order.parcels[0]
      .isNumberReused;
  expect(await flagOf(first, seller)).toBe(false);
  await steps.ship(seller, second, [{ carrier: 'TNT', number: 'GD618402775WW' }]);
  expect([await flagOf(first, seller), await flagOf(second, seller), await flagOf(second, journey.agent)]).toEqual([true, true, true]);
  expect(await flagOf(first, journey.ana)).toBeNull();
  const { trackParcel } = await journey.ask('{ trackParcel(number: "GD618402775WW") { isNumberReused } }');
  expect(trackParcel).toEqual({ isNumberReused: null });
});
