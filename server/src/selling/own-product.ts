import {
  countProductStates,
  findProduct,
  listAllCategories,
  listProducts,
  listProductsOfShop,
  listVariantsOfProducts,
  type Picture,
  type Product,
  type ProductState,
} from '#server/catalog/index.js';
import { listStock } from '#server/inventory/index.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { listOfferedOptions } from '#server/shipping/index.js';
import { requireShopId, type Shop, wholeShop } from '#server/shops/index.js';
import { type Gap, productGaps, shopGaps } from './rules/gaps.ts';
import { type Onboarding, onboardingOf } from './rules/onboarding.ts';
import { stepsOf } from './rules/product-steps.ts';

/** A variant with its shelf, as its shop edits it. */
export interface OwnVariant {
  readonly id: string;
  readonly sku: string;
  readonly title: string;
  readonly options: { name: string; value: string }[];
  readonly priceMinor: number;
  readonly currency: string;
  readonly weightGrams: number;
  readonly picture: Picture;
  readonly onHand: number;
  readonly reserved: number;
}

/** The variants that these products have now, with their shelves, in the order of their pages. */
export async function listOwnVariants(db: Reader, productIds: readonly string[]): Promise<(OwnVariant & { productId: string })[]> {
  const variants = await listVariantsOfProducts(db, productIds);
  const shelves = await listStock(
    db,
    variants.map((variant) => variant.id),
  );
  return variants.map((variant) => {
    const shelf = shelves.find((each) => each.variantId === variant.id);
    return { ...variant, onHand: shelf?.onHand ?? 0, reserved: shelf?.reserved ?? 0 };
  });
}

export function loadOwnVariants(ctx: Context, productId: string): Promise<OwnVariant[]> {
  return loadMany(ctx, listOwnVariants, (variant) => variant.productId, productId);
}

/** A product of the viewer's shop, in whatever state; null for those of others and for what does not exist. */
export async function findOwnProduct(ctx: Context, id: string): Promise<Product | null> {
  const product = await loadOne(ctx, listProducts, id);
  return product && product.shopId === requireShopId(ctx) ? product : null;
}

/** A page of the viewer's products of a state, the newest first. */
export async function pageOfOwnProducts(
  ctx: Context,
  state: ProductState,
  first: number,
  after: string | null,
): Promise<ResultPage<Product>> {
  const size = checkPageSize(first);
  const shopId = requireShopId(ctx);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listProductsOfShop(ctx.db.reader, shopId, state, size + 1, place);
  const total = async () => (await countProductStates(ctx.db.reader, shopId)).find((each) => each.state === state)?.count ?? 0;
  return toPage(rows, size, (product) => [product.createdAt, product.id], total);
}

/** What a product lacks of its own. */
export async function gapsOfProduct(db: Reader, product: Product): Promise<Gap[]> {
  const isLeaf = isLeafOf(await listAllCategories(db), product.categoryId);
  return productGaps(product, await listOwnVariants(db, [product.id]), isLeaf);
}

/** The whole tree, as a batch that is read once for an answer. */
const everyCategory = (db: Reader) => listAllCategories(db);
const wholeTree = 'tree';

/** The same as `gapsOfProduct`, read together with what the rest of the answer asks for. */
async function loadGapsOfProduct(ctx: Context, product: Product): Promise<Gap[]> {
  const [tree, variants] = await Promise.all([loadMany(ctx, everyCategory, () => wholeTree, wholeTree), loadOwnVariants(ctx, product.id)]);
  return productGaps(product, variants, isLeafOf(tree, product.categoryId));
}

/** Whether a category is there and has none below it: goods lie in those only. */
export function isLeafOf(tree: readonly { id: string; parentId: string | null }[], categoryId: string): boolean {
  return tree.some((each) => each.id === categoryId) && !tree.some((each) => each.parentId === categoryId);
}

/** What a shop lacks before it can offer anything. */
export async function gapsOfShop(ctx: Context, db: Reader, shop: Shop): Promise<Gap[]> {
  return gapsWithOptions(ctx, shop, (await listOfferedOptions(db, [shop.id])).length);
}

function gapsWithOptions(ctx: Context, shop: Shop, optionCount: number): Gap[] {
  const isUnapproved = ctx.policies.shopsNeedApproval && shop.state !== 'ACTIVE';
  return shopGaps({ ...shop, optionCount, isUnapproved });
}

/** What stands between a product and its being offered: of the product, then of its shop. */
export async function missingOf(ctx: Context, product: Product): Promise<Gap[]> {
  const shop = await wholeShop(ctx, { id: product.shopId, handle: '', name: '' });
  const [gaps, options] = await Promise.all([
    loadGapsOfProduct(ctx, product),
    loadMany(ctx, listOfferedOptions, ({ option }) => option.shopId, shop.id),
  ]);
  return [...gaps, ...gapsWithOptions(ctx, shop, options.length)];
}

export async function actionsOf(ctx: Context, product: Product) {
  return stepsOf(product.state, await missingOf(ctx, product));
}

/** How far a shop has come; what only its own members are told. */
export async function onboardingOfShop(ctx: Context, shop: Shop, db: Reader = ctx.db.reader): Promise<Onboarding> {
  return onboardingOf(shop, await gapsOfShop(ctx, db, shop), await hasWholeProduct(db, shop.id), ctx.policies.shopsNeedApproval);
}

const draftsLookedAt = 20;

async function hasWholeProduct(db: Reader, shopId: string): Promise<boolean> {
  if ((await listProductsOfShop(db, shopId, 'PUBLISHED', 1)).length > 0) return true;
  for (const draft of await listProductsOfShop(db, shopId, 'DRAFT', draftsLookedAt)) {
    if ((await gapsOfProduct(db, draft)).length === 0) return true;
  }
  return false;
}

/** The product as it stands in a transaction. */
export async function ownProductIn(db: Reader, shopId: string, id: string): Promise<Product | undefined> {
  const product = await findProduct(db, id);
  return product?.shopId === shopId ? product : undefined;
}
