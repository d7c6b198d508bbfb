import { expect, test } from 'vitest';
import { addCategory, addProduct, addShop } from '#test/goods.js';
import { openShop, type TestMarket } from '#test/shop.js';

const list = `query ($first: Int, $after: String, $category: String, $query: String, $price: PriceRangeInput, $sort: ProductSort) {
  products(first: $first, after: $after, category: $category, query: $query, price: $price, sort: $sort) {
    totalCount nodes { title } pageInfo { hasNextPage endCursor }
  }
}`;

async function titles(shop: TestMarket, wanted: object): Promise<string[]> {
  const { products } = await shop.ask(list, wanted);
  expect(products.totalCount).toBe(products.nodes.length);
  return products.nodes.map((node: { title: string }) => node.title);
}

async function marketOfThree() {
  const shop = await openShop();
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'), { name: 'Kiln & Kettle' });
  const mugs = await addCategory(shop, 'Kitchen', 'Cups', 'Mugs');
  const pots = await addCategory(shop, 'Kitchen', 'Pots');
  await addProduct(shop, { shopId, title: 'Crème brûlée mug', categoryId: mugs, prices: [1_800, 2_400] });
  await addProduct(shop, { shopId, title: 'Tall mug', categoryId: mugs, prices: [900], onHand: 0 });
  await addProduct(shop, {
    shopId,
    title: 'Iron pot',
    categoryId: pots,
    prices: [5_200],
    facts: [{ name: 'Material', value: 'Cast iron' }],
  });
  return { shop, shopId };
}

test('a list shows a product with its shop, prices and stock words', async () => {
  const { shop } = await marketOfThree();
  const { products } = await shop.ask(`{ products(query: "creme brulee", sort: PRICE_ASC) { totalCount nodes {
    title slug price { amountMinor currency formatted } priceTo { amountMinor } picture { url small: url(size: SMALL) alt }
    shop { handle name city country } rating ratingCount soldCount isInStock createdAt } } }`);
  expect(products).toEqual({
    totalCount: 1,
    nodes: [
      {
        title: 'Crème brûlée mug',
        slug: expect.any(String),
        price: { amountMinor: 1_800, currency: 'USD', formatted: '$18.00' },
        priceTo: { amountMinor: 2_400 },
        picture: { url: '/media/demo/thing-640.webp', small: '/media/demo/thing-160.webp', alt: 'Crème brûlée mug' },
        shop: { handle: 'kiln-kettle', name: 'Kiln & Kettle', city: 'Lyon', country: 'FR' },
        rating: null,
        ratingCount: 0,
        soldCount: 0,
        isInStock: true,
        createdAt: '2026-03-02T09:00:00.000Z',
      },
    ],
  });
});

test('a category holds what lies in it and below it, and knows how much', async () => {
  const { shop } = await marketOfThree();
  expect(await titles(shop, { category: 'kitchen', sort: 'PRICE_ASC' })).toEqual(['Tall mug', 'Crème brûlée mug', 'Iron pot']);
  expect(await titles(shop, { category: 'mugs', sort: 'PRICE_DESC' })).toEqual(['Crème brûlée mug', 'Tall mug']);
  expect(await titles(shop, { category: 'no-such' })).toEqual([]);
  const { categories, category } = await shop.ask(`{
    categories { name productCount children { name children { name level } } }
    category(slug: "mugs") { path { slug } parent { slug } productCount }
  }`);
  expect(categories).toEqual([
    {
      name: 'Kitchen',
      productCount: 3,
      children: [
        { name: 'Cups', children: [{ name: 'Mugs', level: 3 }] },
        { name: 'Pots', children: [] },
      ],
    },
  ]);
  expect(category).toEqual({ path: [{ slug: 'kitchen' }, { slug: 'cups' }, { slug: 'mugs' }], parent: { slug: 'cups' }, productCount: 2 });
});

test.each([
  ['a word of the title', 'pot', ['Iron pot']],
  ['the beginning of the last word', 'ir', ['Iron pot']],
  ['not the beginning of an earlier word', 'ir pot', []],
  ['accents and capitals forgiven', 'BRULEE Creme', ['Crème brûlée mug']],
  ['accents typed where there are none', 'írön', ['Iron pot']],
  ['the plural', 'mugs', ['Crème brûlée mug', 'Tall mug']],
  ['all words, wherever they stand', 'kettle cast', ['Iron pot']],
  ['a category', 'cups', ['Crème brûlée mug', 'Tall mug']],
  ['one word that is nowhere', 'iron spaceship', []],
  ['no word at all', '*** --- ""', []],
])('search finds by %s', async (_title, query, expected) => {
  const { shop } = await marketOfThree();
  expect((await titles(shop, { query, sort: 'PRICE_DESC' })).sort()).toEqual([...expected].sort());
});

test('search finds the words in a title before the same words elsewhere', async () => {
  const { shop, shopId } = await marketOfThree();
  const categoryId = await addCategory(shop, 'Pots for plants');
  await addProduct(shop, { shopId, title: 'Watering can', categoryId });
  expect(await titles(shop, { query: 'pot' })).toEqual(['Iron pot', 'Watering can']);
});

test('price bounds are both included and combine with words and category', async () => {
  const { shop } = await marketOfThree();
  expect(await titles(shop, { price: { min: 900, max: 1_800 }, sort: 'PRICE_ASC' })).toEqual(['Tall mug', 'Crème brûlée mug']);
  expect(await titles(shop, { price: { min: 1_000 }, category: 'kitchen', query: 'mug' })).toEqual(['Crème brûlée mug']);
  expect(await titles(shop, { price: { min: 10, max: 5 } })).toEqual([]);
});

const attempts = [
  'a" OR "b',
  '"',
  "'",
  "mug' OR '1'='1",
  'mug*',
  '*mug',
  'NEAR(mug pot)',
  'mug NOT pot',
  'mug AND',
  'title:mug',
  '{title} : mug',
  '^mug',
  '-mug',
  '+mug',
  '(mug',
  'mug | pot',
  'mug & !pot',
  "mug':* | 'pot",
  'mug\\',
  'mug;DROP TABLE listings',
  'mug\u0000pot',
  '%_%',
  'ℌ𝔢𝔩𝔩𝔬 ＭＵＧ',
  '杯子 マグ',
  '🫖',
  ...['x', 'mug '].map((text) => text.repeat(2_000)),
];
test.each(attempts.map((query) => ({ query, shown: query.slice(0, 40) })))(
  'search takes $shown as words, never as a language',
  async ({ query }) => {
    const { shop } = await marketOfThree();
    for (const sort of ['RELEVANCE', 'PRICE_ASC']) {
      const answer = await shop.send(list, { query, sort });
      expect(answer.errors).toBeUndefined();
      expect(answer.data.products.totalCount).toBe(answer.data.products.nodes.length);
    }
  },
);

test.each([
  ['a page of none', { first: 0 }],
  ['a page of too many', { first: 101 }],
  ['a cursor of nobody', { after: 'nonsense' }],
  ['a cursor of another order', { after: Buffer.from('["a","b"]').toString('base64url') }],
  ['a cursor with a fraction', { after: Buffer.from('[1.5,2]').toString('base64url') }],
  ['a cursor beyond all numbers', { after: Buffer.from('[1e300,2]').toString('base64url') }],
])('%s is refused in a sentence', async (_title, wanted) => {
  const { shop } = await marketOfThree();
  const answer = await shop.send(list, wanted);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(/\.$/) }]);
});

test('the product page tells all of a product; an unknown one is null', async () => {
  const { shop } = await marketOfThree();
  const { products } = await shop.ask(`{ products(query: "iron") { nodes { slug } } }`);
  const page = `query ($slug: String!) { product(slug: $slug) { title description facts { name value } category { slug } options { name values }
    pictures { alt } ratingHistogram reviews { totalCount } availableActions { action allowed }
    variants { sku title available weightGrams price { amountMinor } options { name value } product { slug } stock { onHand } } } }`;
  const { product } = await shop.ask(page, products.nodes[0]);
  expect(product).toMatchObject({
    description: 'Iron pot, plainly told.',
    category: { slug: 'pots' },
    ratingHistogram: [0, 0, 0, 0, 0],
    availableActions: [
      { action: 'BUY_NOW', allowed: true },
      { action: 'ADD_TO_CART', allowed: true },
      { action: 'CONTACT', allowed: true },
    ],
    variants: [{ available: 5, price: { amountMinor: 5_200 }, stock: null, product: products.nodes[0] }],
  });
  expect(await shop.ask(page, { slug: 'no-such' })).toEqual({ product: null });
});
