import type { ProductSource } from '#server/catalog/index.js';
import { listVariantsOfProducts, loadVariant } from '#server/catalog/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { wholeShop } from '#server/shops/index.js';
import { listCarriersById, listOfferedOptions, type OfferedOption } from './option-store.ts';
import { listCurrentScans } from './parcel-store.ts';
import { quotesOf, type ShippingQuote } from './quote-shipping.ts';
import { countriesUnserved, reachOf } from './rules/countries.ts';
import type { Carrier, TrackingEvent } from './tables.ts';

interface Wanted {
  readonly country: string;
  readonly quantity: number;
  readonly variantId: string | null;
}

/** What shipping some pieces of a product costs; shops and options of all products in the answer are read together. */
export async function loadProductQuotes(ctx: Context, product: ProductSource, wanted: Wanted): Promise<ShippingQuote[]> {
  const { country, quantity, variantId } = wanted;
  if (!(quantity >= 1 && quantity <= 999)) throw new InvalidInput([{ path: ['quantity'], message: 'Ask for 1 to 999 pieces.' }]);
  const [shop, offered] = await Promise.all([
    wholeShop(ctx, product.shop),
    loadMany(ctx, listOfferedOptions, ({ option }) => option.shopId, product.shop.id),
  ]);
  const line = await lineOf(ctx, product, variantId, offered);
  return quotesOf(ctx, shop, offered, { shopId: shop.id, country, lines: [{ ...line, quantity }] });
}

/** The price and weight that count: of the variant that was asked for, else of the cheapest; weight is read only where an option goes by it. */
async function lineOf(ctx: Context, product: ProductSource, variantId: string | null, offered: readonly OfferedOption[]) {
  const asked = variantId ? await loadVariant(ctx, variantId) : null;
  if (asked?.productId === product.id) return { variantId: asked.id, priceMinor: asked.priceMinor, weightGrams: asked.weightGrams };
  const line = { variantId: variantId ?? '', priceMinor: product.price.amountMinor, weightGrams: 0 };
  if (!offered.some(({ option }) => option.weightSteps !== null)) return line;
  const variants = await loadMany(ctx, listVariantsOfProducts, (variant) => variant.productId, product.id);
  return { ...line, weightGrams: variants.find((variant) => variant.priceMinor === line.priceMinor)?.weightGrams ?? 0 };
}

/** The countries to which no option of a shop goes that is offered now. */
export async function loadUnservedCountries(ctx: Context, shopId: string): Promise<readonly string[]> {
  const offered = await loadMany(ctx, listOfferedOptions, ({ option }) => option.shopId, shopId);
  return countriesUnserved(offered.map(reachOf));
}

/** The scans of the number that a parcel has now, in the carrier's order. */
export async function loadScans(ctx: Context, parcelId: string): Promise<TrackingEvent[]> {
  return loadMany(ctx, listCurrentScans, (event) => event.parcelId, parcelId);
}

/** A carrier by its code, retired ones too. */
export async function loadCarrier(ctx: Context, code: string): Promise<Carrier | null> {
  return loadOne(ctx, listCarriersById, code);
}
