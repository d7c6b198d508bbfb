import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addProduct, addShop } from '#test/goods.js';
import { openShop, type TestMarket } from '#test/shop.js';
import { volume } from '#test/volume.js';

const list = `query ($first: Int!, $after: String, $query: String, $sort: ProductSort!) {
  products(first: $first, after: $after, query: $query, sort: $sort) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;

/** Reads all pages; after each one `meanwhile` happens. */
async function readAll(shop: TestMarket, wanted: object, meanwhile: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { products } = await shop.ask(list, { ...wanted, after });
    seen.push(...products.nodes.map((node: { id: string }) => node.id));
    after = products.pageInfo.endCursor;
    more = products.pageInfo.hasNextPage;
    if (more) await meanwhile();
  }
  return seen;
}

test('pages never skip and never repeat while products are added between them', async () => {
  const shop = await openShop();
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'));
  const known: string[] = [];
  const add = async (price: number) => {
    shop.clock.move(price % 3); // some have the same time, some the same price
    const { productId } = await addProduct(shop, { shopId, title: price % 2 ? 'Blue mug' : 'Mug', prices: [price] });
    known.push(productId);
  };
  for (let i = 0; i < 12; i++) await add(100 + (i % 4));

  const sort = fc.constantFrom('RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'BEST_SELLING', 'RATING');
  const query = fc.constantFrom(null, 'mug', 'blue mu');
  const prices = fc.array(fc.integer({ min: 98, max: 106 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(sort, query, fc.integer({ min: 1, max: 9 }), prices, async (by, words, first, added) => {
      const before = await readAll(shop, { sort: by, query: words, first: 100 }, async () => {});
      const left = [...added];
      const seen = await readAll(shop, { sort: by, query: words, first }, async () => {
        const price = left.pop();
        if (price !== undefined) await add(price);
      });
      expect(new Set(seen).size).toBe(seen.length);
      const old = new Set(before);
      expect(seen.filter((id) => old.has(id))).toEqual(before);
    }),
    { numRuns: volume(25, 250) },
  );
});

test('each row has the cursor behind which the next page begins', async () => {
  const shop = await openShop();
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'));
  for (const price of [300, 100, 200]) await addProduct(shop, { shopId, title: 'Mug', prices: [price] });
  const { products: all } = await shop.ask(list, { first: 3, sort: 'PRICE_ASC' });
  const { products: rest } = await shop.ask(list, { first: 3, sort: 'PRICE_ASC', after: all.edges[0].cursor });
  expect(rest.nodes).toEqual(all.nodes.slice(1));
  expect(all.pageInfo).toEqual({ hasNextPage: false, endCursor: all.edges[2].cursor });
});
