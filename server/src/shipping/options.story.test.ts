import { expect, test } from 'vitest';
import { lyon, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

const fields = `shippingOption { id service carrier { code } countries excludedCountries fee { amountMinor currency } perItem { amountMinor }
  weightSteps { upToGrams fee { amountMinor } } freeOver { amountMinor } transitMinDays transitMaxDays isTracked isEnabled }`;

const post = { carrier: 'EMS', service: 'Post', feeMinor: 700, transitMinDays: 5, transitMaxDays: 9, isTracked: true };

async function open() {
  const journey = await openJourney();
  const steps = stepsOf(journey);
  return {
    journey,
    steps,
    save: (person: Person, input: object) => steps.mutate('saveShippingOption', input, fields, person),
    switchTo: (verb: 'retire' | 'restore', person: Person, id: string) => steps.mutate(`${verb}ShippingOption`, { id }, fields, person),
    offered: async (country: string, quantity = 1): Promise<Said> => {
      const query = `query ($id: ID!, $country: CountryCode!, $quantity: Int) { node(id: $id) { ... on Variant { product {
        shippingOptions(country: $country, quantity: $quantity) { service fee { amountMinor } } } } } }`;
      const { node } = await journey.ask(query, { id: journey.variantIds[0], country, quantity });
      return node.product.shippingOptions.map((quote: Said) => [quote.service, quote.fee.amountMinor]);
    },
    own: async (person: Person): Promise<Said> =>
      (await journey.ask('{ shippingOptions { id service isEnabled } viewer { shop { unservedCountries } } }', {}, person)) as Said,
    simulate: async (person: Person, lines: object[], country: string): Promise<Said> => {
      const query = `query ($lines: [SimulatedLineInput!]!, $country: CountryCode!) { simulateShipping(lines: $lines, country: $country) {
        itemsTotal { amountMinor } weightGrams
        options { option { service } quote { fee { amountMinor } shipBy arrives { from to } } rule unserved because } } }`;
      return (await journey.ask(query, { lines, country }, person)).simulateShipping;
    },
  };
}

test('S2: a seller adds an option, changes it, switches it off and on; buyers see each step at once', async () => {
  const { journey, save, switchTo, offered, own } = await open();
  const [seller] = journey.sellers;
  expect(await offered('BR')).toEqual([['Standard', 500]]);

  const { shippingOption, userErrors } = await save(seller, {
    ...post,
    countries: ['PT', 'BR', 'BR'],
    perItemMinor: 50,
    freeOverMinor: 9_000,
  });
  expect(userErrors).toEqual([]);
  expect(shippingOption).toMatchObject({
    ...{ service: 'Post', carrier: { code: 'EMS' }, countries: ['BR', 'PT'], excludedCountries: [], isEnabled: true, weightSteps: [] },
    ...{ fee: { amountMinor: 700, currency: 'USD' }, perItem: { amountMinor: 50 }, freeOver: { amountMinor: 9_000 } },
  });
  const { id } = shippingOption;
  expect(await offered('BR', 2)).toEqual([
    ['Standard', 600],
    ['Post', 750],
  ]);
  expect(await offered('BR', 3)).toEqual([
    ['Post', 0],
    ['Standard', 700],
  ]);
  expect(await offered('FR')).toEqual([['Standard', 500]]);

  const changed = { ...post, id, service: 'Post by air', feeMinor: 300, excludedCountries: ['FR'] };
  expect((await save(seller, changed)).shippingOption).toMatchObject({ id, countries: null, excludedCountries: ['FR'], freeOver: null });
  expect(await offered('JP')).toEqual([
    ['Post by air', 300],
    ['Standard', 500],
  ]);
  expect(await offered('FR')).toEqual([['Standard', 500]]);

  expect((await switchTo('retire', seller, id)).shippingOption).toMatchObject({ id, isEnabled: false });
  expect((await switchTo('retire', seller, id)).shippingOption).toMatchObject({ id, isEnabled: false });
  expect(await offered('JP')).toEqual([['Standard', 500]]);
  expect((await own(seller)).shippingOptions.map((option: Said) => [option.service, option.isEnabled])).toEqual([
    ['Standard', true],
    ['Post by air', false],
  ]);
  await switchTo('restore', seller, id);
  expect(await offered('JP')).toHaveLength(2);
});

test('S2b: fees go by weight, and heavy goods as several parcels', async () => {
  const { journey, save, offered } = await open();
  const weightSteps = [
    { upToGrams: 300, feeMinor: 200 },
    { upToGrams: 500, feeMinor: 350 },
  ];
  const { feeMinor: _, ...terms } = post;
  expect((await save(journey.sellers[0], { ...terms, weightSteps })).shippingOption).toMatchObject({
    fee: { amountMinor: 0 },
    weightSteps: [
      { upToGrams: 300, fee: { amountMinor: 200 } },
      { upToGrams: 500, fee: { amountMinor: 350 } },
    ],
  });
  const fees = await Promise.all([1, 2, 3].map((quantity) => offered('JP', quantity))); // a teapot weighs 200 g
  expect(fees.map((quotes: Said) => Object.fromEntries(quotes).Post)).toEqual([200, 350, 550]);
});

test('S2: what was ordered keeps its shipping, and a choice that is gone is refused with what there is now', async () => {
  const { journey, steps, save, switchTo } = await open();
  const [seller] = journey.sellers;
  const { ana } = journey;
  const [standard] = journey.optionIds;
  const ordered = await payForTeapot(journey, ana);
  await save(seller, { ...post, id: standard, service: 'Renamed', carrier: 'EMS', feeMinor: 900 });
  await steps.addToCart(ana, journey.variantIds[0]!);
  expect((await steps.placeOrder(ana, 4_500)).userErrors).toMatchObject([{ code: 'TOTAL_CHANGED', actual: { amountMinor: 4_900 } }]);

  const { shippingOption } = await save(seller, post);
  await switchTo('retire', seller, standard);
  const stale = await journey.ask(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { purchase { id } userErrors { code path ... on ShippingOptionStale { options { shippingOptionId } } } } }`,
    {
      input: {
        ...{ address: lyon, expectedTotal: 4_900, idempotencyKey: crypto.randomUUID() },
        choices: [{ shopId: journey.shopIds[0], shippingOptionId: standard }],
      },
    },
    ana,
  );
  expect(stale.placeOrder).toEqual({
    purchase: null,
    userErrors: [
      { code: 'SHIPPING_OPTION_STALE', path: ['choices', '0', 'shippingOptionId'], options: [{ shippingOptionId: shippingOption.id }] },
    ],
  });
  const query = 'query ($id: ID!) { order(id: $id) { shipping { carrier { code } service fee { amountMinor } } } }';
  expect((await journey.ask(query, { id: ordered.orderId }, ana)).order.shipping).toEqual({
    ...{ carrier: { code: 'TNT' }, service: 'Standard', fee: { amountMinor: 500 } },
  });
});

test("S2: another shop's option is not found, in the words of one that does not exist; buyers and guests have none", async () => {
  const { journey, save, switchTo, own } = await open();
  const [, other] = journey.sellers;
  const [mine] = journey.optionIds;
  const missing = await save(other, { ...post, id: 'opt_nothing' });
  expect(missing.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  expect(await save(other, { ...post, id: mine })).toEqual(missing);
  expect(await switchTo('retire', other, mine)).toEqual(missing);
  expect(await switchTo('restore', other, mine)).toEqual(missing);
  expect((await own(other)).shippingOptions.map((option: Said) => option.id)).toEqual([journey.optionIds[1]]);
  const asked = await journey.send('{ shippingOptions { id } }', {}, journey.ana);
  expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await journey.send('{ shippingOptions { id } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

const fault = (...path: string[]) => path.join('.');

test.each([
  [
    { carrier: 'PIGEON', service: ' ', countries: ['XX'], feeMinor: -1, transitMinDays: 9, transitMaxDays: 3 },
    ['carrier', 'service', fault('countries', '0'), 'feeMinor', 'transitMaxDays'],
  ],
  [{ transitMinDays: 1, transitMaxDays: 41 }, ['transitMinDays', 'transitMaxDays']],
  [{ service: 'x'.repeat(10_000), excludedCountries: ['QQ'] }, ['service', fault('excludedCountries', '0')]],
  [{ service: 'Po\u0000st', feeMinor: 10_000_001, perItemMinor: 9_007_199_254_740_991 }, ['service', 'feeMinor', 'perItemMinor']],
  [{ service: 'Two\nlines', freeOverMinor: -5 }, ['service', 'freeOverMinor']],
  [{ countries: [] }, ['countries']],
  [{ countries: ['FR'], excludedCountries: ['FR'] }, ['excludedCountries']],
  [{ feeMinor: null }, ['feeMinor']],
  [{ perItemMinor: 5, weightSteps: [{ upToGrams: 500, feeMinor: 1 }] }, ['feeMinor', 'perItemMinor']],
  [
    { feeMinor: null, weightSteps: [{ upToGrams: 0, feeMinor: -1 }] },
    [fault('weightSteps', '0', 'upToGrams'), fault('weightSteps', '0', 'feeMinor')],
  ],
  [
    {
      feeMinor: null,
      weightSteps: [
        { upToGrams: 900, feeMinor: 1 },
        { upToGrams: 900, feeMinor: 2 },
      ],
    },
    [fault('weightSteps', '1', 'upToGrams')],
  ],
  [{ feeMinor: null, weightSteps: [{ upToGrams: 499, feeMinor: 1 }] }, [fault('weightSteps', '0', 'upToGrams')]],
])('S8, S2: case %# of bad input is refused with all its faults, and nothing is written', async (wrong, paths) => {
  const { journey, save, own } = await open();
  const [seller] = journey.sellers;
  for (const id of [undefined, journey.optionIds[0]]) {
    const { shippingOption, userErrors } = await save(seller, { ...post, ...wrong, id });
    expect(shippingOption).toBeNull();
    expect(new Set(userErrors.map((error: Said) => error.code))).toEqual(new Set(['INVALID_INPUT']));
    expect(userErrors.map((error: Said) => error.path.join('.')).sort()).toEqual([...paths].sort());
  }
  expect((await own(seller)).shippingOptions).toMatchObject([{ service: 'Standard' }]);
});

test.each([1.5, '5', 1e300])('S2: %j is no fee at all', async (feeMinor) => {
  const { journey, steps } = await open();
  await expect(steps.mutate('saveShippingOption', { ...post, feeMinor }, fields, journey.sellers[0])).rejects.toThrow(
    'Minor units are a whole number',
  );
});

test('S2: the simulator tells what a buyer would be offered, by which rule, and why an option does not serve', async () => {
  const { journey, save, switchTo, simulate } = await open();
  const [seller, other] = journey.sellers;
  const [teapot, lantern] = journey.variantIds;
  const { feeMinor: _, ...terms } = post;
  await save(seller, { ...terms, service: 'By weight', weightSteps: [{ upToGrams: 500, feeMinor: 350 }] });
  await save(seller, { ...post, service: 'Dear ones free', freeOverMinor: 12_000 });
  await save(seller, { ...post, service: 'Not Brazil', excludedCountries: ['BR'] });
  await save(seller, { ...post, service: 'France', countries: ['FR'] });
  const { shippingOption: off } = await save(seller, { ...post, service: 'Off' });
  await switchTo('retire', seller, off.id);

  const answer = await simulate(seller, [{ variantId: teapot, quantity: 3 }], 'BR');
  expect(answer).toMatchObject({ itemsTotal: { amountMinor: 12_000 }, weightGrams: 600 });
  expect(
    answer.options.map((each: Said) => [each.option.service, each.quote?.fee.amountMinor ?? null, each.rule ?? each.unserved]),
  ).toEqual([
    ['Dear ones free', 0, 'FREE_OVER'],
    ['Standard', 700, 'PER_PIECE'],
    ['By weight', 700, 'BY_WEIGHT'],
    ['Not Brazil', null, 'COUNTRY_EXCLUDED'],
    ['France', null, 'COUNTRY_NOT_LISTED'],
    ['Off', null, 'SWITCHED_OFF'],
  ]);
  expect(answer.options[1]).toMatchObject({ quote: { shipBy: '2026-03-03', arrives: { from: '2026-03-05', to: '2026-03-10' } } });
  expect(answer.options[4].because).toBe('Brazil is not among its countries.');

  expect(await simulate(seller, [{ variantId: lantern }], 'BR')).toBeNull();
  expect(await simulate(seller, [{ variantId: 'var_nothing' }], 'BR')).toBeNull();
  expect(await simulate(other, [{ variantId: teapot }], 'BR')).toBeNull();
  await expect(simulate(seller, [{ variantId: teapot, quantity: 0 }], 'BR')).rejects.toThrow('Take at least one.');
  await expect(simulate(seller, [], 'XX')).rejects.toThrow('Choose a country of the list.');
});

test('S6: a shop is told which countries no option serves, and that none serves without options', async () => {
  const { journey, save, switchTo, own } = await open();
  const [seller] = journey.sellers;
  const gaps = async () => (await own(seller)).viewer.shop.unservedCountries;
  expect(await gaps()).toEqual([]);
  await switchTo('retire', seller, journey.optionIds[0]);
  expect(await gaps()).toHaveLength(249);
  await save(seller, { ...post, excludedCountries: ['BR', 'CU'] });
  await save(seller, { ...post, countries: ['CU'] });
  expect(await gaps()).toEqual(['BR']);
});
