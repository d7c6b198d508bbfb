import { expect, test } from 'vitest';
import { addCategory, addProduct, addShop } from '#test/goods.js';
import { openShop } from '#test/shop.js';
import { countStatements } from '#test/statements.js';

const shown = `totalCount pageInfo { hasNextPage endCursor } nodes {
  id slug title isInStock rating ratingCount soldCount createdAt shop { id handle name } price { amountMinor currency formatted } picture { url alt }
}`;
const whole = `nodes {
  title description facts { name value } options { name values } pictures { url }
  category { name path { name } } shop { name about productCount } variants { sku available price { amountMinor } }
}`;

async function marketOfThirty() {
  const shop = await openShop();
  const categoryId = await addCategory(shop, 'Kitchen', 'Cups', 'Mugs');
  for (const name of ['Kiln', 'Crane']) {
    const shopId = await addShop(shop, await shop.person('SELLER', name), { name });
    for (let i = 0; i < 15; i++) await addProduct(shop, { shopId, title: `${name} mug ${i}`, categoryId, prices: [900 + i, 1_200 + i] });
  }
  return shop;
}

test.each([
  ['a list of a category', 'category: "mugs"', shown, 2],
  ['a list of the whole market', 'sort: NEWEST', shown, 2],
  ['a search by price', 'query: "mug", sort: PRICE_ASC', shown, 2],
  ['a search within a price', 'query: "mug", price: { min: 100 }', shown, 3],
  ['a list with all that product pages show', 'category: "mugs"', whole, 12],
])('%s takes as many statements for 24 products as for two', async (_what, wanted, fields, atMost) => {
  const shop = await marketOfThirty();
  const ask = (first: number) => shop.ask(`{ products(first: ${first}, ${wanted}) { ${fields} } }`);
  const forTwo = await countStatements(() => ask(2));
  const forMany = await countStatements(async () => expect((await ask(24)).products.nodes).toHaveLength(24));
  expect(forMany).toBe(forTwo);
  expect(forMany).toBeGreaterThan(0);
  expect(forMany).toBeLessThanOrEqual(atMost);
});
