import { addToCategory, insertCategories, insertProducts, insertVariants, listAllCategories, pathOf } from '#server/catalog/index.js';
import { insertStock } from '#server/inventory/index.js';
import { writeListings } from '#server/search/index.js';
import { insertCarriers, insertShippingOptions, listCarriers, type ShippingOption } from '#server/shipping/index.js';
import { addToShop, insertShopMembers, insertShops, type NewShop } from '#server/shops/index.js';
import type { Person, TestMarket } from './shop.ts';

let count = 0;
const slugOf = (text: string) => text.toLowerCase().replace(/\W+/g, '-');

/** A shop of `seller`, which ships everywhere unless told otherwise. */
export async function addShop(shop: Pick<TestMarket, 'market'>, seller: Person, given: Partial<NewShop> = {}): Promise<string> {
  const { ids, clock, db } = shop.market.system;
  const name = given.name ?? `Shop ${++count}`;
  const id = ids('shop');
  await db.transaction(async (tx) => {
    await insertShops(tx, [
      {
        ...{ id, handle: slugOf(name), name, about: 'Things.', country: 'FR', city: 'Lyon', timeZone: 'Europe/Paris', handlingDays: 1 },
        ...{ createdAt: clock.now(), ...given },
      },
    ]);
    await insertShopMembers(tx, [{ accountId: seller.accountId, shopId: id }]);
  });
  return id;
}

/** A way of shipping of a shop. Its carrier is made when it is not there. */
export async function addShippingOption(
  shop: Pick<TestMarket, 'market'>,
  shopId: string,
  given: Partial<ShippingOption> = {},
): Promise<string> {
  const { ids, db } = shop.market.system;
  const id = ids('shippingOption');
  const carrierCode = given.carrierCode ?? 'DHL';
  await db.transaction(async (tx) => {
    const known = await listCarriers(tx);
    if (!known.some((carrier) => carrier.code === carrierCode))
      await insertCarriers(tx, [
        {
          ...{ code: carrierCode, name: carrierCode, trackingUrl: null, services: [], countries: null },
          ...{ numberFormats: null, checkDigit: 'NONE', isEnabled: true },
        },
      ]);
    await insertShippingOptions(tx, [
      {
        ...{ id, shopId, carrierCode, service: 'Standard', countries: null, feeMinor: 500, perItemMinor: 100, freeOverMinor: null },
        ...{ currency: 'USD', transitMinDays: 2, transitMaxDays: 5, isTracked: true, isEnabled: true, ...given },
      },
    ]);
  });
  return id;
}

/** A chain of categories, the root first; those that exist are reused. @returns the id of the last one. */
export async function addCategory(shop: Pick<TestMarket, 'market'>, ...names: string[]): Promise<string> {
  const { ids, db } = shop.market.system;
  return db.transaction(async (tx) => {
    let parentId: string | null = null;
    for (const [i, name] of names.entries()) {
      const tree = await listAllCategories(tx);
      const known = tree.find((category) => category.slug === slugOf(name));
      const id: string = known?.id ?? ids('category');
      const row = { id, slug: slugOf(name), name, parentId, level: i + 1, position: tree.length, pictureKey: null, productCount: 0 };
      if (!known) await insertCategories(tx, [row]);
      parentId = id;
    }
    return parentId!;
  });
}

export interface GoodsGiven {
  readonly shopId: string;
  readonly title: string;
  readonly categoryId?: string;
  /** One variant a price, in minor units. */
  readonly prices?: readonly number[];
  readonly onHand?: number;
  readonly facts?: { name: string; value: string }[];
}

export interface Goods {
  readonly productId: string;
  readonly slug: string;
  readonly variantIds: string[];
}

/** A product that can be bought. */
export async function addProduct(shop: Pick<TestMarket, 'market'>, given: GoodsGiven): Promise<Goods> {
  const { ids, clock, db } = shop.market.system;
  const { shopId, title, prices = [1_000], onHand = 5, facts = [] } = given;
  const categoryId = given.categoryId ?? (await addCategory(shop, 'Things'));
  const productId = ids('product');
  const slug = `${slugOf(title)}-${++count}`;
  const picture = { key: 'demo/thing', alt: title };
  const variants = prices.map((priceMinor, position) => ({
    ...{ id: ids('variant'), productId, shopId, sku: `${slug}-${position}`, title: `Size ${position + 1}`, priceMinor, currency: 'USD' },
    ...{ options: [{ name: 'Size', value: String(position + 1) }], weightGrams: 200, picture, position },
  }));
  await db.transaction(async (tx) => {
    await insertProducts(tx, [
      {
        ...{ id: productId, slug, shopId, categoryId, title, description: `${title}, plainly told.`, facts, pictures: [picture] },
        ...{ options: [{ name: 'Size', values: variants.map((_, i) => String(i + 1)) }], createdAt: clock.now() },
      },
    ]);
    await insertVariants(tx, variants);
    await insertStock(
      tx,
      variants.map(({ id }) => ({ variantId: id, onHand, reserved: 0 })),
    );
    const tree = new Map((await listAllCategories(tx)).map((category) => [category.id, category]));
    for (const { id } of pathOf(tree, categoryId)) await addToCategory(tx, id, 1);
    await addToShop(tx, shopId, { productCount: 1 });
    await writeListings(tx, [productId]);
  });
  return { productId, slug, variantIds: variants.map((variant) => variant.id) };
}
