import {
  deleteVariants,
  insertVariants,
  listAllVariants,
  listBySku,
  type NewVariant,
  type Picture,
  type Product,
  saveVariant,
  type Variant,
} from '#server/catalog/index.js';
import { deleteStock, insertStock, saveOnHand } from '#server/inventory/index.js';
import type { Issue } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { WantedVariant } from './product-input.ts';
import { combinationOf } from './rules/variant-faults.ts';

const noPicture: Picture = { key: '', alt: '' };

/** A wanted variant and the one that it changes, where there is one. */
interface Pair {
  readonly wanted: WantedVariant;
  readonly known: Variant | undefined;
}

/**
 * Makes a product's variants what its shop wants of them; without wishes, only their words and pictures follow the product.
 * Must run in a transaction that is rolled back when it returns faults.
 */
export async function writeVariants(
  ctx: Context,
  tx: Tx,
  before: Product,
  product: Product,
  wanted: readonly WantedVariant[] | null,
): Promise<Issue[]> {
  const all = await listAllVariants(tx, product.id);
  const pairs = wanted ? pairUp(wanted, all) : all.filter((variant) => variant.isOffered).map((known) => asItIs(before, known));
  const faults = [...strangers(pairs, all), ...(await takenSkus(tx, product, pairs))];
  if (faults.length > 0) return faults;
  const kept = new Set(pairs.map(({ known }) => known?.id));
  await dropOthers(
    tx,
    product,
    all.filter((variant) => !kept.has(variant.id)),
  );
  await freeSkus(tx, pairs);
  for (const [i, pair] of pairs.entries()) faults.push(...(await writeOne(ctx, tx, product, pair, i)));
  return faults;
}

/** By the id, else by the combination: naming one that was withdrawn brings it back. */
function pairUp(wanted: readonly WantedVariant[], all: readonly Variant[]): Pair[] {
  const named = new Set(wanted.map((variant) => variant.id).filter(Boolean));
  return wanted.map((each) => {
    const alike = (variant: Variant) => !named.has(variant.id) && combinationOf(variant.options) === combinationOf(each.options);
    return { wanted: each, known: all.find((variant) => (each.id ? variant.id === each.id : alike(variant))) };
  });
}

function asItIs(before: Product, known: Variant): Pair {
  const pictureKey = known.picture.key === before.pictures[0]?.key ? null : known.picture.key;
  const { sku, options, priceMinor, weightGrams } = known;
  return { known, wanted: { sku, options, pictureKey, priceMinor: priceMinor || null, weightGrams: weightGrams || null } };
}

function strangers(pairs: readonly Pair[], all: readonly Variant[]): Issue[] {
  const ids = new Set(all.map((variant) => variant.id));
  const at = (i: number) => ({
    path: ['variants', String(i), 'id'],
    message: 'This variant is not one of the product’s. Load the page again.',
  });
  return pairs.flatMap(({ wanted }, i) => (wanted.id && !ids.has(wanted.id) ? [at(i)] : []));
}

/** Numbers are unique in a shop, those of withdrawn variants too: old orders name them. */
async function takenSkus(tx: Tx, product: Product, pairs: readonly Pair[]): Promise<Issue[]> {
  const skus = pairs.flatMap(({ wanted }) => wanted.sku || []);
  const mine = new Set(pairs.map(({ known }) => known?.id));
  const others = skus.length === 0 ? [] : (await listBySku(tx, product.shopId, skus)).filter((variant) => !mine.has(variant.id));
  const isDroppedDraft = (variant: Variant) => product.state === 'DRAFT' && variant.productId === product.id;
  const taken = new Set(others.filter((variant) => !isDroppedDraft(variant)).map((variant) => variant.sku));
  return pairs.flatMap(({ wanted }, i) =>
    wanted.sku && taken.has(wanted.sku)
      ? [{ path: ['variants', String(i), 'sku'], message: `Your shop uses the number ${wanted.sku} for something else. Choose another.` }]
      : [],
  );
}

async function dropOthers(tx: Tx, product: Product, others: readonly Variant[]): Promise<void> {
  if (product.state !== 'DRAFT') {
    for (const { id } of others.filter((variant) => variant.isOffered)) await saveVariant(tx, id, { isOffered: false });
    return;
  }
  const ids = others.map((variant) => variant.id);
  await deleteStock(tx, ids);
  await deleteVariants(tx, ids);
}

/** Two variants may swap their numbers: those that change let go of theirs first. */
async function freeSkus(tx: Tx, pairs: readonly Pair[]): Promise<void> {
  for (const { wanted, known } of pairs)
    if (known && wanted.sku && wanted.sku !== known.sku) await saveVariant(tx, known.id, { sku: known.id });
}

async function writeOne(ctx: Context, tx: Tx, product: Product, { wanted, known }: Pair, position: number): Promise<Issue[]> {
  const id = known?.id ?? ctx.ids('variant');
  const values = wanted.options.map((option) => option.value);
  const row: Omit<NewVariant, 'id'> = {
    productId: product.id,
    shopId: product.shopId,
    sku: wanted.sku || known?.sku || id.slice(-8).toUpperCase(),
    title: values.join(' / ') || product.title,
    options: wanted.options,
    priceMinor: wanted.priceMinor ?? 0,
    currency: known?.currency ?? ctx.policies.currency,
    weightGrams: wanted.weightGrams ?? 0,
    picture: product.pictures.find((picture) => picture.key === wanted.pictureKey) ?? product.pictures[0] ?? noPicture,
    position,
    isOffered: true,
  };
  if (!known) {
    await insertVariants(tx, [{ id, ...row }]);
    await insertStock(tx, [{ variantId: id, onHand: wanted.onHand ?? 0, reserved: 0 }]);
    return [];
  }
  await saveVariant(tx, id, row as Partial<Variant>);
  const isPromised = typeof wanted.onHand === 'number' && !(await saveOnHand(tx, id, wanted.onHand));
  const message = 'More pieces than this are promised to open orders. Ship or close those first.';
  return isPromised ? [{ path: ['variants', String(position), 'onHand'], message }] : [];
}
