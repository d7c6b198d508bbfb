import { expect, test } from 'vitest';
import { addProduct, addShippingOption, addShop } from '#test/goods.js';
import { openShop } from '#test/shop.js';

const quotes = `query ($slug: String!, $country: CountryCode!, $quantity: Int, $variantId: ID) { product(slug: $slug) {
  shippingOptions(country: $country, quantity: $quantity, variantId: $variantId) {
    shopId service carrier { code name } fee { amountMinor currency } arrives { from to } shipBy transitMinDays transitMaxDays isTracked protectedUntil
  } } }`;

async function twoShops() {
  const shop = await openShop();
  const paris = await addShop(shop, await shop.person('SELLER', 'Paul'), { name: 'Paris' });
  const tokyo = await addShop(shop, await shop.person('SELLER', 'Yui'), {
    name: 'Tokyo',
    country: 'JP',
    timeZone: 'Asia/Tokyo',
    handlingDays: 3,
  });
  await addShippingOption(shop, paris, {
    service: 'Express',
    feeMinor: 1_900,
    freeOverMinor: 10_000,
    transitMinDays: 2,
    transitMaxDays: 3,
  });
  await addShippingOption(shop, paris, { service: 'Post', carrierCode: 'EMS', countries: ['FR', 'DE'], feeMinor: 400, perItemMinor: 50 });
  await addShippingOption(shop, tokyo, { service: 'Parcel', carrierCode: 'EPACKET', countries: ['JP', 'FR'], isTracked: false });
  const vase = await addProduct(shop, { shopId: paris, title: 'Vase', prices: [3_000, 12_000] });
  const fan = await addProduct(shop, { shopId: tokyo, title: 'Fan' });
  return { shop, paris, tokyo, vase, fan };
}

test("S2: a product shows its own shop's options and no other's, the cheapest first", async () => {
  const { shop, paris, tokyo, vase, fan } = await twoShops();
  const { product: french } = await shop.ask(quotes, { slug: vase.slug, country: 'FR' });
  expect(french.shippingOptions.map((quote: { shopId: string; service: string }) => [quote.shopId, quote.service])).toEqual([
    [paris, 'Post'],
    [paris, 'Express'],
  ]);
  const { product: japanese } = await shop.ask(quotes, { slug: fan.slug, country: 'FR' });
  expect(japanese.shippingOptions).toMatchObject([{ shopId: tokyo, service: 'Parcel', carrier: { code: 'EPACKET' }, isTracked: false }]);
});

test('S2b: the fee counts pieces, and is nothing from the threshold of the chosen variant on', async () => {
  const { shop, vase } = await twoShops();
  const fees = async (wanted: object) => {
    const { product } = await shop.ask(quotes, { slug: vase.slug, country: 'DE', ...wanted });
    return product.shippingOptions.map((quote: { service: string; fee: { amountMinor: number } }) => [
      quote.service,
      quote.fee.amountMinor,
    ]);
  };
  expect(await fees({ quantity: 3 })).toEqual([
    ['Post', 500],
    ['Express', 2_100],
  ]);
  expect(await fees({ quantity: 4 })).toEqual([
    ['Express', 0],
    ['Post', 550],
  ]);
  expect(await fees({ variantId: vase.variantIds[1] })).toEqual([
    ['Express', 0],
    ['Post', 400],
  ]);
});

test('S6: a country that no option serves gets an empty list, and one that only some serve gets those', async () => {
  const { shop, vase, fan } = await twoShops();
  expect(await shop.ask(quotes, { slug: fan.slug, country: 'BR' })).toEqual({ product: { shippingOptions: [] } });
  expect((await shop.ask(quotes, { slug: vase.slug, country: 'BR' })).product.shippingOptions).toMatchObject([{ service: 'Express' }]);
});

test('S5: the market lists more than 175 countries by name, with the shops that ship to each', async () => {
  const { shop } = await twoShops();
  const { countries, market } = await shop.ask(
    '{ countries { code name french: name(locale: "fr") nonsense: name(locale: "x-") shopCount } market { countryCount } }',
  );
  expect(countries.length).toBeGreaterThan(175);
  expect(market.countryCount).toBe(countries.length);
  const of = (code: string) => countries.find((country: { code: string }) => country.code === code);
  expect(of('DE')).toEqual({ code: 'DE', name: 'Germany', french: 'Allemagne', nonsense: 'Germany', shopCount: 1 });
  expect([of('FR').shopCount, of('BR').shopCount]).toEqual([2, 1]);
});

test('S7: the dates are handling and transit of the shop, as a range', async () => {
  const { shop, vase, fan } = await twoShops();
  const { product } = await shop.ask(quotes, { slug: vase.slug, country: 'FR' });
  expect(product.shippingOptions[0]).toMatchObject({
    ...{ shipBy: '2026-03-03', arrives: { from: '2026-03-05', to: '2026-03-10' }, protectedUntil: '2026-03-25' },
    ...{ transitMinDays: 2, transitMaxDays: 5 },
  });
  const { product: later } = await shop.ask(quotes, { slug: fan.slug, country: 'FR' });
  expect(later.shippingOptions[0]).toMatchObject({ shipBy: '2026-03-05', arrives: { from: '2026-03-09', to: '2026-03-12' } });
});

test('S1: a new market knows the ten carriers that sellers choose from', async () => {
  const { carriers } = await (await openShop()).ask('{ carriers { name enabled hasChecksum trackingUrl(number: " 1Z 9&x ") } }');
  expect(carriers.map((carrier: { name: string }) => carrier.name).sort()).toEqual(
    ['DHL', 'DHL Global Mail', 'EMS', 'FedEx', 'S.F. Express', 'TNT', 'TOLL', 'UPS', 'e-EMS', 'ePacket'].sort(),
  );
  expect(carriers).toContainEqual({
    ...{ name: 'UPS', enabled: true, hasChecksum: true },
    trackingUrl: 'https://www.ups.com/track?tracknum=1Z%209%26x',
  });
});

test('S1: a retired carrier stays readable and is offered no more', async () => {
  const { shop, vase, paris } = await twoShops();
  await addShippingOption(shop, paris, { service: 'Old', carrierCode: 'OLD', feeMinor: 1, isEnabled: false });
  const { product } = await shop.ask(quotes, { slug: vase.slug, country: 'FR' });
  expect(product.shippingOptions.map((quote: { service: string }) => quote.service)).not.toContain('Old');
  const { carriers } = await shop.ask('{ carriers { code enabled hasChecksum trackingUrl(number: "a&b") } }');
  expect(carriers).toContainEqual({ code: 'OLD', enabled: true, hasChecksum: false, trackingUrl: null });
});

test.each([0, -1, 1_000])('S2b: %i pieces are refused in a sentence', async (quantity) => {
  const { shop, vase } = await twoShops();
  const answer = await shop.send(quotes, { slug: vase.slug, country: 'FR', quantity });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: 'Ask for 1 to 999 pieces.' }]);
});
