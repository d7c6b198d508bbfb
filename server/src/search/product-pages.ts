import { countProducts, findCategoryBySlug, type ProductSource } from '#server/catalog/index.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { averageRating, type ShopSource, wholeShop } from '#server/shops/index.js';
import { countListings, countMatches, type ListedProduct, type ListingFilter, readListings } from './listing-store.ts';
import { type ProductSort, placeLength, placeOf, sortFor } from './rules/product-order.ts';
import { wantedWords } from './rules/words.ts';

/** What a list of products is asked for. */
export interface ProductsWanted {
  readonly first: number;
  readonly after: string | null;
  readonly sort: ProductSort | null;
  readonly category?: string | null;
  readonly query?: string | null;
  readonly price?: { min?: number | null; max?: number | null } | null;
}

const nothing: ResultPage<ProductSource> = { nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

/** In a market of 100,000 products, to order a thousand matches takes about as long as to walk until a page of them is found. */
const commonFrom = 1_000;

/** A page of the market's products; an unknown category and a query without a word find nothing. */
export async function pageOfProducts(ctx: Context, wanted: ProductsWanted): Promise<ResultPage<ProductSource>> {
  const category = wanted.category ? await findCategoryBySlug(ctx.db.reader, wanted.category) : undefined;
  const words = wanted.query?.trim() ? wantedWords(wanted.query) : undefined;
  if ((wanted.category && !category) || (wanted.query?.trim() && !words)) {
    checkPageSize(wanted.first);
    return nothing;
  }
  const price = { priceMin: wanted.price?.min ?? undefined, priceMax: wanted.price?.max ?? undefined };
  const isPriced = price.priceMin !== undefined || price.priceMax !== undefined;
  const matchCount = words && (await countMatches(ctx.db.reader, words));
  const filter: ListingFilter = { category, words, isCommon: (matchCount ?? 0) >= commonFrom, ...price };
  const keptCount = async () => (words ? matchCount! : (category?.productCount ?? countProducts(ctx.db.reader)));
  const isCounted = words ? !category && !isPriced : !isPriced;
  return pageOf(ctx, filter, wanted, isCounted ? keptCount : () => countListings(ctx.db.reader, filter));
}

/** A page of one shop's products. */
export function pageOfShopProducts(ctx: Context, shop: ShopSource, wanted: ProductsWanted): Promise<ResultPage<ProductSource>> {
  return pageOf(ctx, { shopId: shop.id }, wanted, async () => (await wholeShop(ctx, shop)).productCount);
}

async function pageOf(
  ctx: Context,
  filter: ListingFilter,
  wanted: ProductsWanted,
  totalCount: () => Promise<number>,
): Promise<ResultPage<ProductSource>> {
  const size = checkPageSize(wanted.first);
  const sort = sortFor(wanted.sort, filter.words !== undefined);
  const after = wanted.after ? (decodeCursor(wanted.after, Array(placeLength(sort)).fill('number')) as number[]) : undefined;
  const rows = await readListings(ctx.db.reader, filter, sort, after, size + 1);
  const page = toPage(rows, size, (row) => placeOf(sort, row), totalCount);
  const nodes = page.nodes.map(toProduct);
  return {
    nodes,
    get edges() {
      return page.edges.map(({ cursor }, i) => ({ cursor, node: nodes[i]! }));
    },
    totalCount: page.totalCount,
    pageInfo: page.pageInfo,
  };
}

/** The listing as what stands behind GraphQL's `Product`. */
export function toProduct(row: Omit<ListedProduct, 'titleMatch'>): ProductSource {
  return {
    id: row.productId,
    slug: row.slug,
    title: row.title,
    shop: { id: row.shopId, handle: row.shopHandle, name: row.shopName },
    price: { amountMinor: row.priceMinor, currency: row.currency },
    priceTo: { amountMinor: row.priceToMinor, currency: row.currency },
    picture: row.picture,
    isInStock: row.isInStock,
    rating: averageRating(row),
    ratingCount: row.ratingCount,
    soldCount: row.soldCount,
    createdAt: row.createdAt,
  };
}
