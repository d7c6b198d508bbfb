import { type Category, insertProducts, insertVariants, type NewProduct, type NewVariant, pathOf } from '#server/catalog/index.js';
import { insertStock, type Stock } from '#server/inventory/index.js';
import type { Tx } from '#server/platform/db/database.js';
import { indexedWords, insertListings, insertWords, listingOf, ratingScore, searchedTexts } from '#server/search/index.js';
import type { NewShop } from '#server/shops/index.js';

/** A product with all that is written of it. */
export interface Goods {
  readonly product: NewProduct;
  readonly variants: readonly NewVariant[];
  readonly stock: readonly Stock[];
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly soldCount: number;
}

/** Where goods stand: shops and categories that are written already. */
export interface Surroundings {
  readonly shops: ReadonlyMap<string, NewShop>;
  readonly tree: ReadonlyMap<string, Category>;
}

/** Writes new products with their listings, a few statements for all of them. `firstNumber` is the first running number that no listing has. */
export async function writeGoods(tx: Tx, { shops, tree }: Surroundings, goods: readonly Goods[], firstNumber: number): Promise<void> {
  const told = goods.map(({ product, variants, stock }) => ({
    product,
    variants,
    shop: shops.get(product.shopId)!,
    path: pathOf(tree, product.categoryId),
    isInStock: stock.some((shelf) => shelf.onHand > shelf.reserved),
  }));
  await insertProducts(
    tx,
    goods.map((each) => each.product),
  );
  await insertVariants(
    tx,
    goods.flatMap((each) => each.variants),
  );
  await insertStock(
    tx,
    goods.flatMap((each) => each.stock),
  );
  await insertListings(
    tx,
    told.map((each, i) => {
      const { ratingSum, ratingCount, soldCount } = goods[i]!;
      return {
        ...listingOf(each),
        number: firstNumber + i,
        ratingSum,
        ratingCount,
        soldCount,
        ratingScore: ratingScore(ratingSum, ratingCount),
      };
    }),
  );
  await insertWords(
    tx,
    told.map((each, i) => ({
      rowid: firstNumber + i,
      title: indexedWords([each.product.title]),
      words: indexedWords(searchedTexts(each)),
    })),
  );
}

/** How many products lie in each category, those below counted in. */
export function countByCategory(
  tree: ReadonlyMap<string, Category>,
  goods: readonly { readonly product: NewProduct }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { product } of goods) {
    for (const { id } of pathOf(tree, product.categoryId)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
