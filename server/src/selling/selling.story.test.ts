import { expect, test } from 'vitest';
import { addCategory, addShop } from '#test/goods.js';
import { lyon, openJourney, type Said, stepsOf } from '#test/journey.js';
import { oneSeller, sellerOf } from '#test/seller.js';
import { openShop } from '#test/shop.js';

const find = 'query ($q: String) { products(query: $q) { totalCount nodes { id title price { amountMinor } rating } } }';

const titles = (list: Said) => list.products.nodes.map((product: Said) => product.title);

test('A11: a draft is seen by its shop alone, whoever asks and however', async () => {
  const { market, paul, categoryId, seller } = await oneSeller();
  const { product } = await seller.draft({ title: 'Speckled mug', categoryId });
  expect(product).toMatchObject({ state: 'DRAFT', version: 1 });
  const whole = await seller.fill(product);
  const rival = await market.person('SELLER', 'Rita');
  await addShop(market, rival);

  for (const person of [undefined, await market.person('BUYER', 'Ana'), rival, paul]) {
    const seen = await market.ask(
      `query ($slug: String!, $id: ID!, $variantId: ID!) { product(slug: $slug) { id } node(id: $id) { id } nodes(ids: [$variantId]) { id }
         products(query: "speckled") { totalCount } shop(handle: "kiln") { productCount products { totalCount } } market { productCount } }`,
      { slug: whole.slug, id: whole.id, variantId: whole.variants[0].id },
      person,
    );
    expect(seen).toMatchObject({ product: null, node: null, nodes: [null], products: { totalCount: 0 }, shop: { productCount: 0 } });
    expect(seen.market.productCount).toBe(0);
  }
  for (const name of ['addToCart', 'buyNow']) {
    const input = { variantId: whole.variants[0].id, quantity: 1, ...(name === 'buyNow' && { idempotencyKey: crypto.randomUUID() }) };
    const type = name === 'buyNow' ? 'BuyNowInput!' : 'AddToCartInput!';
    const said = await market.ask(`mutation ($input: ${type}) { ${name}(input: $input) { userErrors { code path } } }`, { input });
    expect(said[name].userErrors).toEqual([{ code: 'NOT_FOUND', path: ['variantId'] }]);
  }
  expect((await market.ask('query ($id: ID!) { ownProduct(id: $id) { id } }', { id: whole.id }, rival)).ownProduct).toBeNull();
  const mine = await market.ask('{ ownProducts(state: DRAFT) { totalCount nodes { title } } ownProductCounts { state count } }', {}, paul);
  expect(mine).toEqual({
    ownProducts: { totalCount: 1, nodes: [{ title: 'Speckled mug' }] },
    ownProductCounts: [{ state: 'DRAFT', count: 1 }],
  });
});

test('A11, P14: what is published is found, put into a cart and bought', async () => {
  const journey = await openJourney();
  const { ana, sellers, shopIds, optionIds } = journey;
  const seller = sellerOf(journey, sellers[0]);
  const categoryId = await addCategory(journey, 'Kitchen', 'Mugs');
  const draft = await seller.fill((await seller.draft({ title: 'Speckled mug', categoryId })).product);
  const { product, userErrors } = await seller.publish(draft.id);
  expect(userErrors).toEqual([]);
  expect(product).toMatchObject({ state: 'PUBLISHED', missing: [], availableActions: [{ action: 'WITHDRAW', allowed: true }] });

  expect(titles(await journey.ask(find, { q: 'speckled' }))).toEqual(['Speckled mug']);
  const { category } = await journey.ask('{ category(slug: "kitchen") { productCount } }');
  expect(category.productCount).toBe(1);
  const steps = stepsOf(journey);
  expect((await steps.addToCart(ana, draft.variants[0].id)).userErrors).toEqual([]);
  const choices = [{ shopId: shopIds[0], shippingOptionId: optionIds[0] }];
  const { purchase, userErrors: refused } = await steps.placeOrder(ana, 2_400 + 500, { address: lyon, choices });
  expect(refused).toEqual([]);
  expect(purchase.total).toEqual({ amountMinor: 2_900 });

  await seller.withdraw(draft.id);
  const order = await journey.ask(
    'query ($id: ID!) { order(id: $id) { lines { title picture { url } product { id } } } }',
    { id: purchase.orders[0].id },
    ana,
  );
  expect(order.order.lines).toMatchObject([{ title: 'Speckled mug', product: null }]); // what was bought stays readable
});

test('A11: publishing lists everything that is missing, of the product and of the shop', async () => {
  const market = await openShop();
  const paul = await market.person('SELLER', 'Paul');
  await addShop(market, paul, { about: '', city: '' });
  const categoryId = await addCategory(market, 'Kitchen', 'Mugs');
  const seller = sellerOf(market, paul);
  const { product } = await seller.draft({ title: 'Mug', categoryId });
  const first = await seller.publish(product.id);
  expect(first.userErrors).toMatchObject([{ __typename: 'ProductIncomplete', code: 'PRODUCT_INCOMPLETE' }]);
  const codes = (said: Said) => said.userErrors[0].missing.map((gap: Said) => gap.code);
  expect(codes(first)).toEqual(['DESCRIPTION', 'PICTURE', 'VARIANT', 'SHOP_ABOUT', 'SHOP_PLACE', 'SHOP_SHIPPING']);
  const { product: next } = await seller.update(product, { options: [], variants: [{ options: [] }], description: 'A mug.' });
  expect(next.missing.map((gap: Said) => gap.code)).toEqual([
    'PICTURE',
    'PRICE',
    'WEIGHT',
    'STOCK',
    'SHOP_ABOUT',
    'SHOP_PLACE',
    'SHOP_SHIPPING',
  ]);
  expect(next.availableActions).toMatchObject([
    { action: 'PUBLISH', allowed: false, reason: 'Add at least one picture.' },
    { action: 'DELETE', allowed: true },
  ]);
});

test('A11: a withdrawn product leaves every list, is a problem in carts, and comes back with its stars', async () => {
  const { market, paul, categoryId, seller } = await oneSeller();
  const draft = await seller.fill((await seller.draft({ title: 'Speckled mug', categoryId })).product);
  await seller.publish(draft.id);
  const ana = await market.person('BUYER', 'Ana');
  const cart = '{ cart { notices lines { problem available product { title } } } }';
  await market.ask(
    'mutation ($input: AddToCartInput!) { addToCart(input: $input) { userErrors { code } } }',
    { input: { variantId: draft.variants[0].id, quantity: 1 } },
    ana,
  );
  expect((await market.ask(cart, {}, ana)).cart).toMatchObject({ notices: [], lines: [{ problem: null, available: 5 }] });

  const { addRating, addSold } = await import('#server/search/index.js');
  await market.market.system.db.transaction((tx) => addRating(tx, draft.id, 4));
  expect((await seller.withdraw(draft.id)).userErrors).toEqual([]);
  await market.market.system.db.transaction((tx) => addRating(tx, draft.id, 2)); // a buyer of old says what he thinks
  await market.market.system.db.transaction((tx) => addSold(tx, [{ productId: draft.id, quantity: 3 }]));
  expect(await market.ask(find, { q: 'speckled' })).toMatchObject({ products: { totalCount: 0, nodes: [] } });
  expect((await market.ask('query ($slug: String!) { product(slug: $slug) { id } }', { slug: draft.slug })).product).toBeNull();
  expect((await market.ask(cart, {}, ana)).cart).toEqual({
    notices: ['“Speckled mug” is not offered any more.'],
    lines: [{ problem: 'GONE', available: 0, product: { title: 'Speckled mug' } }],
  });

  const shown = await market.ask('{ ownProducts(state: WITHDRAWN) { nodes { id availableActions { action allowed } } } }', {}, paul);
  expect(shown.ownProducts.nodes).toEqual([{ id: draft.id, availableActions: [{ action: 'PUBLISH', allowed: true }] }]);
  expect((await seller.publish(draft.id)).userErrors).toEqual([]);
  const back = await market.ask('query ($slug: String!) { product(slug: $slug) { rating ratingCount soldCount } }', { slug: draft.slug });
  expect(back.product).toEqual({ rating: 3, ratingCount: 2, soldCount: 3 });
  expect(await market.ask('{ shop(handle: "kiln") { productCount } category(slug: "mugs") { productCount } }')).toEqual({
    shop: { productCount: 1 },
    category: { productCount: 1 },
  });
});

test('A11: a variant taken out of what was offered is withdrawn and comes back by its combination; of a draft it is deleted', async () => {
  const { market, categoryId, seller } = await oneSeller();
  const options = [{ name: 'Colour', values: ['Red', 'Blue'] }];
  const variant = (value: string, more: object = {}) => ({
    options: [{ name: 'Colour', value }],
    ...{ priceMinor: 2_400, weightGrams: 300, sku: `MUG-${value}`, ...more },
  });
  const begun = (await seller.draft({ title: 'Mug', categoryId })).product;
  const first = await seller.fill(begun, { options, variants: [variant('Red', { onHand: 1 }), variant('Blue', { onHand: 2 })] });
  const [red, blue] = first.variants;
  const { product: drafted } = await seller.update(first, { options, variants: [variant('Red', { id: red.id })] });
  expect(drafted.variants.map((each: Said) => each.title)).toEqual(['Red']);
  const { product: again } = await seller.update(drafted, {
    options,
    variants: [variant('Red', { id: red.id }), variant('Blue', { onHand: 2 })],
  });
  expect(again.variants[1].id).not.toBe(blue.id); // the first one was never offered, so it is gone

  const { product: published } = await seller.publish(first.id);
  const { product: without } = await seller.update(published, { options, variants: [variant('Red', { id: red.id })] });
  expect(without.variants).toHaveLength(1);
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  expect((await market.ask(node, { id: again.variants[1].id })).node).toBeNull();
  const { product: back } = await seller.update(without, {
    options,
    variants: [variant('Blue', { priceMinor: 2_600 }), variant('Red', { id: red.id })],
  });
  expect(back.variants).toMatchObject([
    { id: again.variants[1].id, onHand: 2, price: { amountMinor: 2_600 } },
    { id: red.id, onHand: 1 },
  ]);
  const swapped = [variant('Blue', { id: back.variants[0].id, sku: 'MUG-Red' }), variant('Red', { id: red.id, sku: 'MUG-Blue' })];
  expect((await seller.update(back, { variants: swapped })).userErrors).toEqual([]); // numbers may be swapped
});

test('A11: of two tabs the second is told, and nothing of the first is lost', async () => {
  const { market, paul, categoryId, seller } = await oneSeller();
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  expect((await seller.update(draft, { title: 'Blue mug' })).userErrors).toEqual([]);
  const late = await seller.update(draft, { title: 'Red mug' });
  expect(late).toMatchObject({ product: null, userErrors: [{ code: 'CONFLICT' }] });
  const { ownProduct } = await market.ask('query ($id: ID!) { ownProduct(id: $id) { title version } }', { id: draft.id }, paul);
  expect(ownProduct).toEqual({ title: 'Blue mug', version: draft.version + 1 });

  const update = 'mutation ($input: UpdateVariantInput!) { updateVariant(input: $input) { userErrors { code } } }';
  await market.ask(update, { input: { variantId: draft.variants[0].id, priceMinor: 1_900 } }, paul);
  expect((await seller.update({ ...draft, version: draft.version + 1 }, { title: 'Green mug' })).userErrors).toMatchObject([
    { code: 'CONFLICT' },
  ]);
});

test('A11: what is offered cannot lose what it needs; sold out is no fault', async () => {
  const { categoryId, seller } = await oneSeller();
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const { product } = await seller.publish(draft.id);
  const [{ id, options }] = product.variants;
  for (const [change, gap] of [
    [{ description: '' }, 'DESCRIPTION'],
    [{ pictures: [] }, 'PICTURE'],
    [{ options: [], variants: [] }, 'VARIANT'],
    [{ variants: [{ id, options, weightGrams: 300 }] }, 'PRICE'],
  ] as const) {
    const said = await seller.update(product, change);
    expect(said.userErrors).toMatchObject([{ code: 'PRODUCT_INCOMPLETE', missing: [{ code: gap }] }]);
  }
  const soldOut = await seller.update(product, { variants: [{ id, options, priceMinor: 2_400, weightGrams: 300, onHand: 0 }] });
  expect(soldOut.userErrors).toEqual([]);
});

test("A11: another shop's product is not found, in the words of one that never was", async () => {
  const { market, categoryId, seller } = await oneSeller();
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const rita = await market.person('SELLER', 'Rita');
  await addShop(market, rita);
  const homeless = await market.person('SELLER', 'Hal');
  for (const person of [rita, homeless]) {
    const other = sellerOf(market, person);
    for (const id of [draft.id, 'prd_none']) {
      for (const said of [
        other.update({ id, version: draft.version }, { title: 'Mine' }),
        other.publish(id),
        other.withdraw(id),
        other.delete(id),
      ]) {
        expect((await said).userErrors).toEqual([
          expect.objectContaining({
            code: 'NOT_FOUND',
            path: ['productId'],
            message: 'We cannot find this product. Check the link, or look for it in your lists.',
          }),
        ]);
      }
    }
  }
  const taken = await sellerOf(market, rita).draft({ title: 'Mug', categoryId });
  const stolen = await sellerOf(market, rita).update(taken.product, { pictures: [{ key: draft.pictures[0].key, alt: '' }] });
  expect(stolen.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['pictures', '0', 'key'] }]);
  expect(
    (await market.send('mutation { createProduct(input: { title: "x", categoryId: "y" }) { userErrors { code } } }')).errors,
  ).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('A11: goods lie in the lowest categories only', async () => {
  const { market, categoryId, seller } = await oneSeller();
  const kitchen = await addCategory(market, 'Kitchen');
  const { product, userErrors } = await seller.draft({ title: 'Mug', categoryId: kitchen });
  expect([product, userErrors]).toMatchObject([null, [{ code: 'INVALID_INPUT', path: ['categoryId'] }]]);
  expect((await seller.draft({ title: 'Mug', categoryId })).userErrors).toEqual([]);
});

test('A11: a published product moves its counts with its category', async () => {
  const { market, categoryId, seller } = await oneSeller();
  const bowls = await addCategory(market, 'Kitchen', 'Bowls');
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const { product } = await seller.publish(draft.id);
  await seller.update(product, { categoryId: bowls });
  const counts = await market.ask(
    '{ a: category(slug: "kitchen") { productCount } b: category(slug: "mugs") { productCount } c: category(slug: "bowls") { productCount } }',
  );
  expect([counts.a, counts.b, counts.c].map((each) => each.productCount)).toEqual([1, 0, 1]);
});

test('A11: a draft is deleted for good, what was offered never', async () => {
  const { market, paul, categoryId, seller } = await oneSeller();
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  expect((await seller.delete(draft.id)).userErrors).toEqual([]);
  expect((await market.ask('query ($id: ID!) { ownProduct(id: $id) { id } }', { id: draft.id }, paul)).ownProduct).toBeNull();
  const second = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  await seller.publish(second.id);
  await seller.withdraw(second.id);
  for (const said of [await seller.delete(second.id), await seller.withdraw(second.id)])
    expect(said.userErrors).toMatchObject([{ code: 'PRODUCT_TRANSITION_REFUSED' }]);
});
