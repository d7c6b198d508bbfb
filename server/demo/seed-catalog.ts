import { type Category, insertCategories } from '#server/catalog/index.js';
import type { System } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertReviews, type Review } from '#server/reviews/index.js';
import { insertShippingOptions, type NewShippingOption } from '#server/shipping/index.js';
import { insertShopMembers, insertShops, type NewShop } from '#server/shops/index.js';
import { makeCategories, makeGoods, makeReviews, makeShippingOptions, makeShops } from './make-catalog.ts';
import { Random } from './random.ts';
import type { DemoData } from './read-demo-data.ts';
import { makePeople, type People, writePeople } from './seed-people.ts';
import { countByCategory, type Goods, writeGoods } from './write-goods.ts';

/** All of the demo but its orders, made before anything is written. */
interface Plan {
  readonly people: People;
  readonly shops: readonly NewShop[];
  readonly options: readonly NewShippingOption[];
  readonly categories: readonly Category[];
  readonly goods: readonly Goods[];
  readonly reviews: readonly Review[];
}

/**
 * Writes the people, shops, shipping options, categories, products, stock and reviews of the demo in one transaction.
 * The same seed and hour give the same market, ids included.
 */
export async function seedCatalog(system: System, data: DemoData, seed = 'amotarget'): Promise<void> {
  const random = new Random(seed);
  const plan = await makePlan(system, data, random);
  await system.db.transaction((tx) => writePlan(tx, data, plan, new Random(`${seed} addresses`)));
}

async function makePlan({ clock, policies }: System, data: DemoData, random: Random): Promise<Plan> {
  const now = clock.now();
  const people = await makePeople(data, random, now);
  const shops = makeShops(data, random);
  const options = makeShippingOptions(data, shops, random, policies.currency);
  const tree = makeCategories(data.categories, random, now);
  const setting = {
    ...{ shops: byKey(shops, 'handle'), categories: byKey(tree, 'slug'), currency: policies.currency, now },
  };
  const told = data.products.map((product) => ({ product, said: data.reviews.filter((review) => review.product === product.slug) }));
  const goods = told.map(({ product, said }) => makeGoods(product, said, setting, random));
  const reviews = told.flatMap(({ said }, i) => makeReviews(said, goods[i]!, people, random, now));
  const counts = countByCategory(byKey(tree, 'id'), goods);
  const categories = tree.map((category) => ({ ...category, productCount: counts.get(category.id) ?? 0 }));
  return { people, options, goods, reviews, categories, shops: shops.map((shop) => withFigures(shop, goods)) };
}

function withFigures(shop: NewShop, goods: readonly Goods[]): NewShop {
  const own = goods.filter(({ product }) => product.shopId === shop.id);
  const sumOf = (figure: 'ratingSum' | 'ratingCount') => own.reduce((sum, each) => sum + each[figure], 0);
  return { ...shop, productCount: own.length, ratingSum: sumOf('ratingSum'), ratingCount: sumOf('ratingCount') };
}

async function writePlan(tx: Tx, data: DemoData, plan: Plan, random: Random): Promise<void> {
  await writePeople(tx, data, plan.people, random);
  await insertShops(tx, [...plan.shops]);
  await insertShopMembers(
    tx,
    data.shops.map(({ owner }, i) => ({ accountId: plan.people.get(owner.email)!.id, shopId: plan.shops[i]!.id })),
  );
  await insertShippingOptions(tx, [...plan.options]);
  await insertCategories(tx, [...plan.categories]);
  await writeGoods(tx, { shops: byKey(plan.shops, 'id'), tree: byKey(plan.categories, 'id') }, plan.goods, 1);
  await insertReviews(tx, [...plan.reviews]);
}

export function byKey<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Map<Row[Key], Row> {
  return new Map(rows.map((row) => [row[key], row]));
}
