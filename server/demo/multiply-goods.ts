import type { NewProduct, NewVariant } from '#server/catalog/index.js';
import { DAY, SECOND } from '#server/kernel/time.js';
import { Random } from './random.ts';
import type { Goods } from './write-goods.ts';

const series =
  `Alder Amber Anchor Aspen Atlas Aurora Basalt Bay Birch Bramble Brook Canyon Cedar Chalk Cinder Cliff Clover Cobalt Comet Copper Coral Cove Crane Dawn Delta
Dune Dusk Ember Fable Falcon Fern Fjord Flint Forge Glen Granite Grove Harbour Hazel Heron Hollow Indigo Iris Island Ivy Juniper Kestrel Lagoon Lantern Larch Laurel Linden Lotus
Lynx Maple Marble Marsh Meadow Mesa Mist Moor Moss North Nova Oak Ochre Onyx Opal Orchard Osprey Otter Pearl Pebble Pine Plume Poppy Prairie Quarry Quartz Quill Raven Reed Ridge
River Robin Rowan Saffron Sage Salt Sequoia Shale Shore Sierra Slate Sparrow Spruce Stone Summit Swift Tansy Teal Thistle Tide Timber Topaz Tundra Umber Vale Violet Walnut Wave
Willow Wren Yarrow Zephyr`.split(/\s+/);

/**
 * The `index`-th further product of a large market: one of the known ones in a series of its own, at a price of its own.
 * The same index gives the same product, so a market can be made larger later.
 */
export function furtherGoods(known: readonly Goods[], index: number, now: number): Goods {
  const random = new Random(`goods ${index}`);
  const model = known[index % known.length]!;
  const createdAt = now - 400 * DAY + index * 20 * SECOND; // in the order of writing, so that ids and times fill their indexes from left to right
  const round = Math.floor(index / known.length);
  const name = `${series[round % series.length]}${round < series.length ? '' : ` ${Math.floor(round / series.length) + 1}`}`;
  const product: NewProduct = {
    ...model.product,
    id: random.id('product', createdAt),
    slug: `${model.product.slug}-${name.toLowerCase().replace(' ', '-')}`,
    title: `${model.product.title}, ${name} series`,
    createdAt,
  };
  const perCent = random.whole(60, 160);
  const variants = model.variants.map((variant) => priced(variant, product, perCent, random.id('variant', createdAt)));
  const stock = variants.map(({ id }) => ({ variantId: id, onHand: random.next() < 0.06 ? 0 : random.whole(1, 60), reserved: 0 }));
  return { product, variants, stock, ratingSum: 0, ratingCount: 0, soldCount: 0 };
}

function priced(variant: NewVariant, product: NewProduct, perCent: number, id: string): NewVariant {
  const priceMinor = Math.max(100, Math.round((variant.priceMinor * perCent) / 5_000) * 50);
  return { ...variant, id, productId: product.id, sku: `${variant.sku}-${product.id.slice(-8).toUpperCase()}`, priceMinor };
}
