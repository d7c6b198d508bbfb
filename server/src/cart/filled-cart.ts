import { listProducts, listVariants, type Variant } from '#server/catalog/index.js';
import { listStock } from '#server/inventory/index.js';
import { sum, times } from '#server/kernel/money.js';
import type { Reader } from '#server/platform/db/database.js';
import type { GoodsLine } from '#server/shipping/index.js';
import { closingOf, listShops, shutOf } from '#server/shops/index.js';
import { type CartLineProblem, problemOf } from './rules/line-problem.ts';

/** A line as it would be ordered now: today's price and shelf. */
export interface FilledLine {
  readonly id: string;
  readonly variant: Variant;
  readonly title: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly totalMinor: number;
  readonly addedPriceMinor: number;
  readonly available: number;
  /** The day (`YYYY-MM-DD`) on which its shop sells again; null while it is open. */
  readonly closedUntil: string | null;
  readonly problem: CartLineProblem | null;
}

interface Wanted {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly addedPriceMinor: number;
}

/** Looks up what lines cost and whether they are there, and whether their shops sell now. Lines whose goods are gone for good are left out; their titles come back as `gone`. */
export async function fillLines(db: Reader, wanted: readonly Wanted[], now: number): Promise<{ lines: FilledLine[]; gone: number }> {
  const ids = wanted.map((line) => line.variantId);
  if (ids.length === 0) return { lines: [], gone: 0 };
  const variants = new Map((await listVariants(db, ids)).map((variant) => [variant.id, variant]));
  const shelves = new Map((await listStock(db, ids)).map((row) => [row.variantId, row.onHand - row.reserved]));
  const products = new Map(
    (await listProducts(db, [...new Set([...variants.values()].map((each) => each.productId))])).map((product) => [product.id, product]),
  );
  const shops = new Map(
    (await listShops(db, [...new Set([...variants.values()].map((each) => each.shopId))])).map((shop) => [shop.id, shop]),
  );
  const lines = wanted.flatMap((line): FilledLine[] => {
    const variant = variants.get(line.variantId);
    if (!variant) return [];
    const product = products.get(variant.productId);
    const isOffered = variant.isOffered && product?.state === 'PUBLISHED';
    const available = isOffered ? (shelves.get(variant.id) ?? 0) : 0;
    const { id, quantity, addedPriceMinor } = line;
    const closedUntil = closingOf(shops.get(variant.shopId), now);
    return [
      {
        id,
        variant,
        quantity,
        addedPriceMinor,
        available,
        closedUntil,
        title: product?.title ?? variant.title,
        unitPriceMinor: variant.priceMinor,
        totalMinor: times(variant.priceMinor, quantity),
        problem: problemOf(
          line,
          isOffered ? { available, priceMinor: variant.priceMinor, isClosed: shutOf(shops.get(variant.shopId), now) !== null } : undefined,
        ),
      },
    ];
  });
  return { lines, gone: wanted.length - lines.length };
}

/** Lines by shop, in the order in which their shops first appear. */
export function groupByShop<Line extends { variant: Variant }>(lines: readonly Line[]): { shopId: string; lines: Line[] }[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.variant.shopId, [...(groups.get(line.variant.shopId) ?? []), line]);
  return [...groups].map(([shopId, shopLines]) => ({ shopId, lines: shopLines }));
}

export function itemsTotal(lines: readonly FilledLine[]): number {
  return sum(lines.map((line) => line.totalMinor));
}

/** Lines as the shipping rules want them. */
export function goodsOf(lines: readonly FilledLine[]): GoodsLine[] {
  return lines.map(({ variant, quantity, unitPriceMinor }) => {
    return { variantId: variant.id, quantity, priceMinor: unitPriceMinor, weightGrams: variant.weightGrams };
  });
}
