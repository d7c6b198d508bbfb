import { expect, test } from 'vitest';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

const rowFields = `rows { line orderNumber carrier number outcome isNumberReused order { state parcels { number } } contents { title quantity }
  userErrors { code message path } }`;

/** Some orders of the first shop that wait to be shipped. */
async function waiting(count: number) {
  const journey = await openJourney();
  const steps = stepsOf(journey);
  const orders: { id: string; number: string }[] = [];
  for (let i = 0; i < count; i++) {
    const { orderId } = await payForTeapot(journey, i % 2 === 0 ? journey.ana : journey.ben);
    await steps.verify(journey.agent, orderId, true);
    orders.push({
      id: orderId,
      number: (await steps.order(journey.ana, orderId))?.number ?? (await steps.order(journey.ben, orderId)).number,
    });
  }
  const send = (text: string, dryRun = false, person: Person = journey.sellers[0]) =>
    steps.mutate('shipOrders', { text, dryRun }, rowFields, person);
  const numbers = orders.map(({ number }) => number);
  return { journey, steps, orders, numbers, send };
}

const outcomes = (said: { rows: { outcome: string }[] }) => said.rows.map(({ outcome }) => outcome);
const parcelsOf = async (journey: Journey, orderId: string) =>
  (await journey.ask('query ($id: ID!) { order(id: $id) { state parcels { number carrier { code } } } }', { id: orderId }, journey.agent))
    .order;

test('O10: a list of orders is tried first, then shipped, and sent again ships nothing twice', async () => {
  const { journey, orders, numbers, send } = await waiting(3);
  const list = `﻿Order number;Carrier;Tracking number\r\n${numbers[0]};tnt;GD 618 402 775 WW\r\n"${numbers[1]}";"EMS";ee123456785gb\r\n${numbers[2]};;GD618402783WW\r\n`;
  const tried = await send(list, true);
  expect(tried).toMatchObject({
    userErrors: [],
    rows: [
      { line: 2, orderNumber: numbers[0], carrier: 'TNT', outcome: 'READY', contents: [{ title: 'Teapot', quantity: 1 }], userErrors: [] },
      { line: 3, carrier: 'EMS', outcome: 'READY' },
      { line: 4, carrier: 'TNT', outcome: 'READY' },
    ],
  });
  for (const { id } of orders) expect(await parcelsOf(journey, id)).toEqual({ state: 'AWAITING_SHIPMENT', parcels: [] });

  expect(outcomes(await send(list))).toEqual(['SHIPPED', 'SHIPPED', 'SHIPPED']);
  const before = await Promise.all(orders.map(({ id }) => parcelsOf(journey, id)));
  expect(before[1]).toEqual({ state: 'AWAITING_DELIVERY', parcels: [{ number: 'ee123456785gb', carrier: { code: 'EMS' } }] });
  expect(outcomes(await send(list))).toEqual(['SHIPPED_BEFORE', 'SHIPPED_BEFORE', 'SHIPPED_BEFORE']);
  expect(outcomes(await send(list, true))).toEqual(['SHIPPED_BEFORE', 'SHIPPED_BEFORE', 'SHIPPED_BEFORE']);
  expect(await Promise.all(orders.map(({ id }) => parcelsOf(journey, id)))).toEqual(before);
});

test('O10: a bad row is refused by itself, the good ones are shipped', async () => {
  const { journey, steps, numbers, orders, send } = await waiting(4);
  const [teapot, lantern] = journey.variantIds;
  await steps.addToCart(journey.ben, lantern!);
  const others = (await steps.placeOrder(journey.ben, 5_499)).purchase.orders[0].number as string;
  expect(teapot).toBeDefined();
  const list = [
    `${numbers[0]},TNT,GD618402775WW`,
    '9999-999999,TNT,GD618402783WW',
    `${others},TNT,GD618402791WW`,
    `${numbers[1]},EMS,EE123456786GB`,
    `${numbers[2]},EMS,ЕE123456785GB`,
    `${numbers[3]},Pigeon,GD618402805WW`,
    'nonsense',
    '',
  ].join('\n');
  for (const dryRun of [true, false]) {
    const { rows } = await send(list, dryRun);
    expect(rows).toMatchObject([
      { line: 1, outcome: dryRun ? 'READY' : 'SHIPPED', userErrors: [] },
      { line: 2, outcome: 'REFUSED', order: null, userErrors: [{ code: 'NOT_FOUND', path: ['order'] }] },
      { line: 3, outcome: 'REFUSED', order: null, userErrors: [{ code: 'NOT_FOUND', path: ['order'] }] },
      { line: 4, outcome: 'REFUSED', userErrors: [{ code: 'TRACKING_NUMBER_INVALID', path: ['number'] }] },
      {
        line: 5,
        outcome: 'REFUSED',
        userErrors: [{ code: 'TRACKING_NUMBER_INVALID', message: expect.stringContaining('another alphabet') }],
      },
      { line: 6, outcome: 'REFUSED', userErrors: [{ code: 'TRACKING_NUMBER_INVALID', path: ['carrier'] }] },
      { line: 7, outcome: 'REFUSED', userErrors: [{ code: 'INVALID_INPUT' }] },
    ]);
    expect(rows[1].userErrors).toEqual(rows[2].userErrors);
  }
  for (const { id } of orders.slice(1)) expect(await parcelsOf(journey, id)).toEqual({ state: 'AWAITING_SHIPMENT', parcels: [] });
});

test('O10: an order that stands twice in a list is shipped by neither line', async () => {
  const { journey, numbers, orders, send } = await waiting(2);
  const list = `${numbers[0]}\tTNT\tGD618402775WW\n${numbers[1]}\tTNT\tGD618402783WW\n ${numbers[0]!.replace('-', '')}\tTNT\tGD618402791WW`;
  const { rows } = await send(list);
  expect(rows).toMatchObject([
    {
      outcome: 'REFUSED',
      userErrors: [{ code: 'SAME_ORDER_TWICE', message: expect.stringMatching(/^Lines 1 and 3 name the same order/) }],
    },
    { outcome: 'SHIPPED' },
    { outcome: 'REFUSED', userErrors: [{ code: 'SAME_ORDER_TWICE' }] },
  ]);
  expect((await parcelsOf(journey, orders[0]!.id)).parcels).toEqual([]);
});

test('O10: a number that two orders would share is flagged, and not refused', async () => {
  const { numbers, send } = await waiting(3);
  await send(`${numbers[0]},TNT,GD618402775WW`);
  const { rows } = await send(`${numbers[1]},TNT,GD618402775WW\n${numbers[2]},TNT,GD618402783WW`, true);
  expect(rows).toMatchObject([
    { outcome: 'READY', isNumberReused: true },
    { outcome: 'READY', isNumberReused: false },
  ]);
  const twice = await send(`${numbers[1]},TNT,GD618402783WW\n${numbers[2]},TNT,GD-618402783-WW`, true);
  expect(twice.rows).toMatchObject([{ isNumberReused: true }, { isNumberReused: true }]);
});

test('O10: an order whose state allows no parcel is refused with why', async () => {
  const { journey, steps, numbers, orders, send } = await waiting(1);
  await steps.ship(journey.sellers[0], orders[0]!.id);
  expect((await send(`${numbers[0]},TNT,GD618402783WW`)).rows).toMatchObject([
    { outcome: 'REFUSED', userErrors: [{ code: 'ORDER_TRANSITION_REFUSED' }], order: { state: 'AWAITING_DELIVERY' } },
  ]);
});

test('O10: a list whose number was corrected since ships nothing more', async () => {
  const { journey, steps, numbers, orders, send } = await waiting(1);
  const list = `${numbers[0]},TNT,GD618402775WW`;
  await send(list);
  const { id: parcelId } = (await steps.order(journey.sellers[0], orders[0]!.id)).parcels[0];
  await steps.mutate('correctTrackingNumber', { parcelId, carrier: 'TNT', number: 'GD618402783WW' }, 'parcel { id }', journey.sellers[0]);
  expect(outcomes(await send(list))).toEqual(['SHIPPED_BEFORE']);
  expect((await parcelsOf(journey, orders[0]!.id)).parcels).toHaveLength(1);
});

test('O10: the same list sent twice at once ships every order once', async () => {
  const { journey, numbers, orders, send } = await waiting(2);
  const list = `${numbers[0]},TNT,GD618402775WW\n${numbers[1]},TNT,GD618402783WW`;
  const said = await Promise.all([send(list), send(list)]);
  expect(said.flatMap(outcomes).sort()).toEqual(['SHIPPED', 'SHIPPED', 'SHIPPED_BEFORE', 'SHIPPED_BEFORE']);
  for (const { id } of orders) expect((await parcelsOf(journey, id)).parcels).toHaveLength(1);
});

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => `1000-${100_000 + i},TNT,GD618402775WW`).join('\n');

test.each([
  ['51 rows', rowsOf(51), 'TOO_MANY_ROWS', /this list has 51/],
  ['more signs than a list may have', rowsOf(2_000), 'INVALID_INPUT', /50,000 characters at most/],
  ['an open quote', `1000-100000,TNT,"GD618402775WW\n${rowsOf(3)}`, 'LIST_UNREADABLE', /quotation mark/],
  ['a quote inside a cell', `1000-100000,TN"T,GD618402775WW`, 'LIST_UNREADABLE', /line 1/],
  ['UTF-16 read as something else', [...'1000-100000,TNT,GD6'].join('\u0000'), 'LIST_UNREADABLE', /UTF-8/],
  ['Latin 1 read as UTF-8', '1000-100000,Spediteur f\uFFFDr Tee,GD618402775WW', 'LIST_UNREADABLE', /UTF-8/],
  ['nothing', ' \n\uFEFF\n', 'LIST_UNREADABLE', /no order in it/],
  ['a heading alone', 'order,carrier,number\n', 'LIST_UNREADABLE', /no order in it/],
  ['only delimiters', ',,,\n,,,\n', 'LIST_UNREADABLE', /no order in it/],
])('O10: a list of %s is refused as a whole', async (_what, text, code, message) => {
  const journey = await openJourney();
  for (const dryRun of [true, false]) {
    const said = await stepsOf(journey).mutate('shipOrders', { text, dryRun }, rowFields, journey.sellers[0]);
    expect(said).toMatchObject({ rows: null, userErrors: [{ code, path: ['text'], message: expect.stringMatching(message) }] });
  }
});

test('O10: a list of 100,000 rows is refused before it is read', async () => {
  const journey = await openJourney();
  const { errors } = await journey.send(
    'mutation ($input: ShipOrdersInput!) { shipOrders(input: $input) { rows { line } userErrors { code } } }',
    { input: { text: rowsOf(100_000), dryRun: true } },
    journey.sellers[0],
  );
  expect(errors).toBeDefined();
});
