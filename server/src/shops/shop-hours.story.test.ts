import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HOUR } from '#server/kernel/time.js';
import { openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';

const fields = 'shop { id handle name about country city timeZone handlingDays cutOff closedUntil }';

async function open() {
  const journey = await openJourney();
  const steps = stepsOf(journey);
  const [seller] = journey.sellers;
  return {
    journey,
    steps,
    seller,
    update: (input: object, person = seller) => steps.mutate('updateShop', input, fields, person),
    quote: async (): Promise<Said> => {
      const query = `query ($id: ID!) { node(id: $id) { ... on Variant { product { availableActions { action allowed reason }
        shippingOptions(country: "FR") { shipBy arrives { from to } } } } } }`;
      return (await journey.ask(query, { id: journey.variantIds[0] })).node.product;
    },
  };
}

test('S7: a seller changes what visitors see and when the shop works; its name in links stays', async () => {
  const { journey, update } = await open();
  const input = {
    name: '  Tea & Leaf ',
    about: 'One\n\ntwo.',
    country: 'JP',
    city: 'Kyoto',
    timeZone: 'Asia/Tokyo',
    handlingDays: 4,
    cutOff: '14:30',
  };
  const { shop, userErrors } = await update(input);
  expect(userErrors).toEqual([]);
  expect(shop).toMatchObject({ ...input, name: 'Tea & Leaf', handle: 'tea-house', closedUntil: null });
  expect((await update({ cutOff: null })).shop).toMatchObject({ name: 'Tea & Leaf', handlingDays: 4, cutOff: null });
  expect((await update({})).shop).toMatchObject({ name: 'Tea & Leaf' });

  await journey.settle();
  const found = await journey.ask('{ products(query: "leaf") { nodes { title shop { name } } } shop(handle: "tea-house") { name city } }');
  expect(found).toEqual({
    products: { nodes: [{ title: 'Teapot', shop: { name: 'Tea & Leaf' } }] },
    shop: { name: 'Tea & Leaf', city: 'Kyoto' },
  });
});

test('S7: what is paid from the cut-off on, in the shop’s own time, leaves a working day later; so does the deadline to ship', async () => {
  const { journey, steps, update, quote } = await open(); // Monday, 10:00 in Paris
  const { ana, agent } = journey;
  expect((await quote()).shippingOptions[0]).toMatchObject({ shipBy: '2026-03-03', arrives: { from: '2026-03-05', to: '2026-03-10' } });
  await update({ cutOff: '10:01' });
  expect((await quote()).shippingOptions[0]).toMatchObject({ shipBy: '2026-03-03' });
  await update({ cutOff: '10:00' });
  expect((await quote()).shippingOptions[0]).toMatchObject({ shipBy: '2026-03-04', arrives: { from: '2026-03-06', to: '2026-03-11' } });

  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  const { deadlines } = await steps.order(ana, orderId);
  expect(deadlines.find((deadline: Said) => deadline.kind === 'SHIP_BY').dueAt).toBe('2026-03-04T22:59:59.999Z'); // the end of the day in Paris

  await update({ timeZone: 'America/New_York' }); // 04:00 there
  expect((await quote()).shippingOptions[0]).toMatchObject({ shipBy: '2026-03-03' });
});

test('S7: a shop on holiday sells nothing until it opens by itself; what was ordered goes on', async () => {
  const { journey, steps, update, seller, quote } = await open();
  const { ana, ben, agent } = journey;
  const [teapot] = journey.variantIds as [string, string];
  const { orderId } = await payForTeapot(journey, ben);
  await steps.verify(agent, orderId, true);
  await steps.addToCart(ana, teapot);
  expect((await update({ closedUntil: '2026-03-06' })).shop).toMatchObject({ closedUntil: '2026-03-06' });

  const closed = [
    { __typename: 'ShopClosed', code: 'SHOP_CLOSED', message: expect.stringContaining('Tea House is closed until 6 March 2026.') },
  ];
  expect((await steps.addToCart(ana, teapot)).userErrors).toMatchObject(closed);
  expect((await steps.mutate('buyNow', { variantId: teapot, idempotencyKey: randomUUID() }, 'draft { id }', ana)).userErrors).toMatchObject(
    closed,
  );
  expect((await steps.placeOrder(ana, 4_500)).userErrors).toMatchObject([{ ...closed[0], path: ['lines', '0'] }]);
  const { cart } = await journey.ask('{ cart { notices lines { id problem shop { closedUntil } } } }', {}, ana);
  expect(cart).toMatchObject({
    notices: ['The shop of “Teapot” is closed until 6 March 2026.'],
    lines: [{ problem: 'SHOP_CLOSED', shop: { closedUntil: '2026-03-06' } }],
  });
  const lineId = cart.lines[0].id;
  expect((await steps.mutate('updateCartLine', { lineId, quantity: 2 }, 'cart { id }', ana)).userErrors).toMatchObject(closed);

  const shown = await quote();
  expect(shown.availableActions).toMatchObject([
    { action: 'BUY_NOW', allowed: false, reason: expect.stringContaining('closed until 6 March 2026') },
    { action: 'ADD_TO_CART', allowed: false },
    { action: 'CONTACT', allowed: true },
  ]);
  expect(shown.shippingOptions[0]).toMatchObject({ shipBy: '2026-03-09' }); // a day of handling behind the Friday of its opening
  expect((await steps.ship(seller, orderId)).order).toMatchObject({ state: 'AWAITING_DELIVERY' });

  journey.clock.move(3 * 24 * HOUR + 13 * HOUR); // Thursday 23:00 in Paris
  expect((await steps.addToCart(ana, teapot)).userErrors).toMatchObject(closed);
  journey.clock.move(HOUR);
  expect((await steps.addToCart(ana, teapot)).userErrors).toEqual([]);
  const { shop } = await journey.ask('{ shop(handle: "tea-house") { closedUntil } }', {}, ana);
  expect(shop).toEqual({ closedUntil: null });
});

test('S7: a seller who comes home early opens the shop at once', async () => {
  const { journey, steps, update } = await open();
  await update({ closedUntil: '2026-04-01' });
  expect((await update({ closedUntil: null })).shop).toMatchObject({ closedUntil: null });
  expect((await steps.addToCart(journey.ana, journey.variantIds[0]!)).userErrors).toEqual([]);
});

test.each([
  [
    {
      name: ' ',
      about: 'x'.repeat(10_000),
      country: 'XX',
      city: '',
      timeZone: 'Mars/Olympus',
      handlingDays: 0,
      cutOff: '24:00',
      closedUntil: '2026-03-02',
    },
    ['name', 'about', 'country', 'city', 'timeZone', 'handlingDays', 'cutOff', 'closedUntil'],
  ],
  [
    { name: 'x'.repeat(121), city: 'Ly\u0007on', handlingDays: 31, cutOff: '9:00', closedUntil: '2026-02-30' },
    ['name', 'city', 'handlingDays', 'cutOff', 'closedUntil'],
  ],
  [{ name: 'Two\nlines', closedUntil: '2027-03-10', timeZone: '+01:00' }, ['name', 'closedUntil', 'timeZone']],
  [{ name: 'Good', handlingDays: -1 }, ['handlingDays']],
])('S7: case %# of bad input is refused with all its faults, and nothing is written', async (wrong, paths) => {
  const { journey, update } = await open();
  const { shop, userErrors } = await update(wrong);
  expect(shop).toBeNull();
  expect([...new Set(userErrors.map((error: Said) => error.path.join('.')))].sort()).toEqual([...paths].sort());
  expect((await journey.ask('{ shop(handle: "tea-house") { name city handlingDays cutOff closedUntil } }')).shop).toEqual({
    ...{ name: 'Tea House', city: 'Lyon', handlingDays: 1, cutOff: null, closedUntil: null },
  });
});

test('S2: only its members change a shop', async () => {
  const { journey } = await open();
  const source = 'mutation { updateShop(input: { name: "Mine" }) { userErrors { code } } }';
  expect((await journey.send(source, {}, journey.ana)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await journey.send(source, {}, journey.agent)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await journey.send(source)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('S7: the time zones to choose from say today’s names, and all can be chosen', async () => {
  const { journey, update } = await open();
  const { timeZones } = await journey.ask('{ timeZones }');
  expect(timeZones).toEqual(expect.arrayContaining(['UTC', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Paris']));
  expect(timeZones).not.toContain('Asia/Calcutta');
  for (const zone of timeZones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  expect((await update({ timeZone: 'Asia/Calcutta' })).userErrors).toEqual([]);
});
