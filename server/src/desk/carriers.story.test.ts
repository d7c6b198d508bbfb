import { expect, test } from 'vitest';
import { addFirstCarriers, findCarrier, saveCarrier } from '#server/shipping/index.js';
import { openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { listAudit } from './store.ts';

const royalMail = {
  ...{ code: 'ROYAL_MAIL', name: 'Royal Mail', trackingTemplate: 'https://www.royalmail.com/track-your-item#/tracking-results/{number}' },
  ...{ services: ['Tracked 48', 'International Tracked'], countries: ['GB', 'FR', 'GB'], numberFormats: ['@{2}#{9}@{2}', '#{16}'] },
  ...{ checkDigit: 'S10', reason: 'British shops ask for it.' },
};
const carrierFields = 'carrier { code name enabled services countries numberFormats checkDigit hasChecksum trackingTemplate }';
const list = `{ carriers { code name enabled services countries numberFormats checkDigit trackingUrl(number: "AB 1") } }`;
const check = `query ($carrier: String!, $number: String!) { checkTrackingNumber(carrier: $carrier, number: $number, orderId: "none") { check fault } }`;

async function openDesk() {
  const journey = await openJourney();
  const operator = await journey.person('STAFF', 'Olga', ['OPERATOR']);
  const steps = stepsOf(journey);
  const act = (name: string, input: object, person = operator) => steps.mutate(name, input, carrierFields, person);
  const carriers = async () => (await journey.ask(list)).carriers as { code: string }[];
  const carrier = async (code: string) => (await carriers()).find((each) => each.code === code);
  return { journey, operator, steps, act, carriers, carrier };
}

test('S1: an operator adds a carrier without a release; its numbers are looked at, its page is linked, shops choose it', async () => {
  const { journey, act, carrier, steps } = await openDesk();
  expect((await act('addCarrier', royalMail)).userErrors).toEqual([]);
  expect(await carrier('ROYAL_MAIL')).toEqual({
    ...{ code: 'ROYAL_MAIL', name: 'Royal Mail', enabled: true, services: royalMail.services, countries: ['FR', 'GB'] },
    ...{ numberFormats: royalMail.numberFormats, checkDigit: 'S10' },
    trackingUrl: 'https://www.royalmail.com/track-your-item#/tracking-results/AB%201',
  });
  const checkOf = async (number: string) =>
    (await journey.ask(check, { carrier: 'ROYAL_MAIL', number }, journey.sellers[0])).checkTrackingNumber;
  expect(await checkOf('RB 123456785 GB')).toEqual({ check: 'VALID', fault: null });
  expect(await checkOf('RB123456786GB')).toMatchObject({ check: null, fault: expect.stringMatching(/^Royal Mail cannot have issued/) });
  expect(await checkOf('1234567890123456')).toEqual({ check: 'UNVERIFIABLE', fault: null });

  const { orderId } = await payForTeapot(journey, journey.ana);
  await steps.verify(journey.agent, orderId, true);
  expect((await steps.ship(journey.sellers[0], orderId, [{ carrier: 'ROYAL_MAIL', number: 'RB123456785GB' }])).userErrors).toEqual([]);
});

test('S1: a retired carrier stays readable on old orders, is offered to nobody, and comes back', async () => {
  const { journey, act, carrier, steps } = await openDesk();
  const { orderId } = await payForTeapot(journey, journey.ana);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId);
  const retire = { code: 'TNT', reason: 'It merged.' };
  expect(await act('retireCarrier', retire)).toMatchObject({ carrier: { enabled: false }, userErrors: [] });
  expect(await act('retireCarrier', retire)).toMatchObject({ carrier: { enabled: false }, userErrors: [] });
  expect(await carrier('TNT')).toMatchObject({ enabled: false });
  const { order } = await journey.ask(
    'query ($id: ID!) { order(id: $id) { shipping { carrier { name } } parcels { trackingUrl carrier { name enabled } } } }',
    { id: orderId },
    journey.ana,
  );
  expect(order).toMatchObject({ shipping: { carrier: { name: 'TNT' } }, parcels: [{ carrier: { name: 'TNT', enabled: false } }] });
  expect(order.parcels[0].trackingUrl).toMatch(/^https:/);

  const quotes = '{ viewer { id } shops(first: 5) { nodes { unservedCountries } } }';
  const { shops } = await journey.ask(quotes);
  expect(shops.nodes.every((shop: { unservedCountries: string[] }) => shop.unservedCountries.length > 200)).toBe(true);
  expect((await journey.ask(check, { carrier: 'TNT', number: 'GD618402783WW' }, journey.sellers[0])).checkTrackingNumber.check).toBeNull();

  await act('restoreCarrier', { code: 'TNT', reason: 'It is back.' });
  expect(await carrier('TNT')).toMatchObject({ enabled: true });
  expect((await journey.ask(quotes)).shops.nodes[0].unservedCountries).toEqual([]);
});

test('S1: a carrier delivers to its countries only, whatever a shop’s option names', async () => {
  const { journey, act, carrier } = await openDesk();
  const { services, numberFormats, checkDigit, name } = (await carrier('TNT')) as never as typeof royalMail;
  await act('changeCarrier', {
    code: 'TNT',
    name,
    services,
    numberFormats,
    checkDigit,
    countries: ['FR', 'BE'],
    reason: 'Only there now.',
  });
  const { shops } = await journey.ask('{ shops(first: 5) { nodes { unservedCountries } } }');
  for (const { unservedCountries } of shops.nodes) {
    expect(unservedCountries).not.toContain('FR');
    expect(unservedCountries).toContain('BR');
  }
  const simulated = await journey.ask(
    'query ($id: ID!) { simulateShipping(lines: [{ variantId: $id, quantity: 1 }], country: "BR") { options { unserved because } } }',
    { id: journey.variantIds[0] },
    journey.sellers[0],
  );
  expect(simulated.simulateShipping.options).toEqual([{ unserved: 'BEYOND_CARRIER', because: 'TNT does not deliver to Brazil.' }]);
});

test('S1: each act on a carrier is in the audit with its reason', async () => {
  const { journey, operator, act } = await openDesk();
  await act('addCarrier', royalMail);
  await act('changeCarrier', { ...royalMail, name: 'Royal Mail Group', reason: 'A new name.' });
  await act('retireCarrier', { code: 'ROYAL_MAIL', reason: 'On strike.' });
  const rows = await listAudit(journey.market.system.db.reader, 'ROYAL_MAIL');
  const told = rows
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .map(({ actorId, act: what, reason }) => [actorId, what, reason]);
  expect(told).toEqual([
    [operator.accountId, 'carrier.add', 'British shops ask for it.'],
    [operator.accountId, 'carrier.change', 'A new name.'],
    [operator.accountId, 'carrier.retire', 'On strike.'],
  ]);
});

test.each([
  ['addCarrier', { code: 'ups' }, ['code']],
  ['addCarrier', { code: 'UРS' }, ['code']],
  ['addCarrier', { name: ' ' }, ['name']],
  ['addCarrier', { name: 'A\u202eB' }, ['name']],
  ['addCarrier', { trackingTemplate: 'http://track.example/{number}' }, ['trackingTemplate']],
  ['addCarrier', { trackingTemplate: 'javascript:alert({number})' }, ['trackingTemplate']],
  ['addCarrier', { services: ['x'.repeat(200)] }, ['services', '0']],
  ['addCarrier', { countries: [] }, ['countries']],
  ['addCarrier', { numberFormats: ['#{9}', '(a+)+$'] }, ['numberFormats', '1']],
  ['addCarrier', { reason: '' }, ['reason']],
  ['changeCarrier', { numberFormats: ['#{90}'] }, ['numberFormats', '0']],
])('S1: %s refuses what does not fit at its field, case %#', async (name, wrong, path) => {
  const { act, carriers } = await openDesk();
  const before = await carriers();
  expect(await act(name, { ...royalMail, ...wrong })).toMatchObject({ carrier: null, userErrors: [{ code: 'INVALID_INPUT', path }] });
  expect(await carriers()).toEqual(before);
});

test('S1: a code is never used again, and a carrier that is none is not found', async () => {
  const { act } = await openDesk();
  expect((await act('addCarrier', { ...royalMail, code: 'UPS' })).userErrors).toMatchObject([{ code: 'CARRIER_EXISTS', path: ['code'] }]);
  await act('retireCarrier', { code: 'UPS', reason: 'For now.' });
  expect((await act('addCarrier', { ...royalMail, code: 'UPS' })).userErrors).toMatchObject([
    { code: 'CARRIER_EXISTS', message: expect.stringContaining('which is retired') },
  ]);
  for (const name of ['changeCarrier', 'retireCarrier', 'restoreCarrier'])
    expect((await act(name, name === 'changeCarrier' ? royalMail : { code: 'ROYAL_MAIL', reason: 'Why not.' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['code'] },
    ]);
});

test('S1: nobody but operators changes carriers', async () => {
  const { journey, act, carriers } = await openDesk();
  const before = await carriers();
  const mutation = 'mutation ($input: RetireCarrierInput!) { retireCarrier(input: $input) { carrier { code } } }';
  for (const person of [journey.ana, journey.sellers[0], journey.agent])
    expect((await journey.send(mutation, { input: { code: 'TNT', reason: 'No.' } }, person)).errors).toBeDefined();
  expect(act).toBeDefined();
  expect(await carriers()).toEqual(before);
});

test('S1: carriers of a market from before carriers were data get theirs at its next start, and changed ones stay', async () => {
  const { journey, act } = await openDesk();
  const { system } = journey.market;
  const before = (await findCarrier(system.db.reader, 'EMS'))!;
  await act('changeCarrier', { ...royalMail, code: 'DHL', name: 'DHL Group' });
  await system.db.transaction((tx) => saveCarrier(tx, { ...before, services: null, numberFormats: null, checkDigit: 'NONE' }));
  await addFirstCarriers(system);
  expect(await findCarrier(system.db.reader, 'EMS')).toEqual(before);
  expect((await findCarrier(system.db.reader, 'DHL'))?.name).toBe('DHL Group');
});
