import type { Category } from '#server/catalog/index.js';
import { DAY, HOUR } from '#server/kernel/time.js';
import type { Review } from '#server/reviews/index.js';
import type { NewShippingOption } from '#server/shipping/index.js';
import type { NewShop } from '#server/shops/index.js';
import type { Random } from './random.ts';
import type { DemoCategory, DemoData, DemoProduct, DemoReview } from './read-demo-data.ts';
import type { People } from './seed-people.ts';
import type { Goods } from './write-goods.ts';

const pictureOf = (key: string) => `demo/${key}`;

/** The tree as rows, each parent before its children. */
export function makeCategories(roots: readonly DemoCategory[], random: Random, now: number): Category[] {
  const rowsOf = (list: readonly DemoCategory[], parentId: string | null, level: number): Category[] =>
    list.flatMap(({ slug, name, picture, children = [] }, position) => {
      const id = random.id('category', now - 900 * DAY);
      const row = { id, slug, name, parentId, level, position, pictureKey: pictureOf(picture), productCount: 0 };
      return [row, ...rowsOf(children, id, level + 1)];
    });
  return rowsOf(roots, null, 1);
}

/** The shops, with a record of the time before the first order of this market's own. */
export function makeShops(data: DemoData, random: Random): NewShop[] {
  return data.shops.map(({ handle, name, about, country, city, timeZone, handlingDays, since }) => {
    const createdAt = Date.parse(`${since}T08:00:00Z`);
    const orderCount = random.whole(180, 2_400);
    const shippedCount = orderCount - random.whole(0, 4);
    return {
      ...{ id: random.id('shop', createdAt), handle, name, about, country, city, timeZone, handlingDays, createdAt },
      ...{ orderCount, shippedCount, onTimeCount: shippedCount - random.whole(0, Math.round(shippedCount * 0.05)) },
      disputeCount: random.whole(0, Math.round(orderCount * 0.012)),
    };
  });
}

export function makeShippingOptions(data: DemoData, shops: readonly NewShop[], random: Random, currency: string): NewShippingOption[] {
  return data.shops.flatMap(({ shipping }, i) =>
    shipping.map(({ carrier, service, countries, priceMinor, perItemMinor, freeOverMinor, transitMinDays, transitMaxDays, tracked }) => ({
      ...{
        id: random.id('shippingOption', shops[i]!.createdAt),
        shopId: shops[i]!.id,
        carrierCode: carrier,
        service,
        countries,
        perItemMinor,
      },
      ...{ feeMinor: priceMinor, freeOverMinor, currency, transitMinDays, transitMaxDays, isTracked: tracked, isEnabled: true },
    })),
  );
}

/** What the products of the demo stand among. */
export interface Setting {
  readonly shops: ReadonlyMap<string, NewShop>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly currency: string;
  readonly now: number;
}

/** One product of the demo with its variants and stock; `reviews` are those of it. */
export function makeGoods(
  told: DemoProduct,
  reviews: readonly DemoReview[],
  { shops, categories, currency, now }: Setting,
  random: Random,
): Goods {
  const shopId = shops.get(told.shop)!.id;
  const createdAt = now - random.whole(20 * 24, 500 * 24) * HOUR;
  const productId = random.id('product', createdAt);
  const altOf = (key: string) => told.pictures.find((picture) => picture.key === key)?.alt ?? told.title;
  const variants = told.variants.map(({ sku, options, priceMinor, weightGrams, picture }, position) => ({
    ...{ id: random.id('variant', createdAt), productId, shopId, sku, priceMinor, currency, weightGrams, position },
    ...{
      title: Object.values(options).join(' / ') || told.title,
      options: Object.entries(options).map(([name, value]) => ({ name, value })),
    },
    picture: { key: pictureOf(picture), alt: altOf(picture) },
  }));
  const { slug, title, description, facts, options } = told;
  return {
    product: {
      ...{ id: productId, slug, shopId, title, description, facts, options, createdAt },
      ...{ categoryId: categories.get(told.category)!.id, pictures: told.pictures.map(({ key, alt }) => ({ key: pictureOf(key), alt })) },
    },
    variants,
    stock: variants.map(({ id }, i) => ({ variantId: id, onHand: told.variants[i]!.stock, reserved: 0 })),
    ratingSum: reviews.reduce((sum, review) => sum + review.rating, 0),
    ratingCount: reviews.length,
    soldCount: reviews.length * random.whole(4, 9) + random.whole(0, 12),
  };
}

/** The reviews of one product, each some time after the product was first offered. */
export function makeReviews(reviews: readonly DemoReview[], goods: Goods, people: People, random: Random, now: number): Review[] {
  const { id: productId, shopId, createdAt: offeredAt } = goods.product;
  return reviews.map(({ buyer, sku, rating, text, shopReply = null }) => {
    const author = people.get(buyer)!;
    const createdAt = offeredAt + Math.round((now - offeredAt) * (0.1 + 0.85 * random.next()));
    const variant = goods.variants.find((each) => each.sku === sku) ?? goods.variants[0]!;
    return {
      ...{ id: random.id('review', createdAt), productId, shopId, accountId: author.id, rating, text, shopReply, createdAt },
      ...{ authorName: author.name, country: author.country, variantTitle: variant.title },
    };
  });
}
