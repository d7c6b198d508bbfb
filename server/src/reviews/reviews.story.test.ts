import { expect, test } from 'vitest';
import { addProduct, addShop } from '#test/goods.js';
import { openShop } from '#test/shop.js';
import { addReviews } from './index.ts';

const page = `query ($slug: String!, $after: String) { product(slug: $slug) { rating ratingCount ratingHistogram
  reviews(first: 2, after: $after) { totalCount nodes { rating text authorName country variantTitle at shopReply } pageInfo { hasNextPage endCursor } }
  shop { rating ratingCount reviews { totalCount } } } }`;

test('a product tells what buyers say of it, the latest first, and its shop says so of all its goods', async () => {
  const shop = await openShop();
  const { ids, clock, db } = shop.market.system;
  const shopId = await addShop(shop, await shop.person('SELLER', 'Paul'));
  const mug = await addProduct(shop, { shopId, title: 'Mug' });
  const pot = await addProduct(shop, { shopId, title: 'Pot' });
  const review = (productId: string, rating: number, at: number) => ({
    ...{ id: ids('review'), productId, shopId, accountId: 'acc_1', rating, text: `${rating} stars`, authorName: 'Ana', country: 'PT' },
    ...{ variantTitle: 'Size 1', shopReply: null, createdAt: clock.now() + at },
  });
  await db.transaction((tx) =>
    addReviews(tx, [review(mug.productId, 5, 0), review(mug.productId, 4, 1), review(mug.productId, 5, 1), review(pot.productId, 1, 2)]),
  );

  const { product } = await shop.ask(page, mug);
  expect(product).toMatchObject({
    ...{
      rating: 4.67,
      ratingCount: 3,
      ratingHistogram: [2, 1, 0, 0, 0],
      shop: { rating: 3.75, ratingCount: 4, reviews: { totalCount: 4 } },
    },
    reviews: {
      totalCount: 3,
      nodes: [{ at: '2026-03-02T09:00:00.001Z' }, { at: '2026-03-02T09:00:00.001Z' }],
      pageInfo: { hasNextPage: true },
    },
  });
  const { product: rest } = await shop.ask(page, { ...mug, after: product.reviews.pageInfo.endCursor });
  expect(rest.reviews.nodes).toEqual([
    {
      rating: 5,
      text: '5 stars',
      authorName: 'Ana',
      country: 'PT',
      variantTitle: 'Size 1',
      at: '2026-03-02T09:00:00.000Z',
      shopReply: null,
    },
  ]);
  const { products } = await shop.ask('{ products(sort: RATING) { nodes { title } } }');
  expect(products.nodes).toEqual([{ title: 'Mug' }, { title: 'Pot' }]);
});
