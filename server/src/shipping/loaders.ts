import type { ProductSource } from '#server/catalog/index.js';
import { loadVariant } from '#server/catalog/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { wholeShop } from '#server/shops/index.js';
import { listCarriersById, listOfferedOptions } from './option-store.ts';
import { quotesOf, type ShippingQuote } from './quote-shipping.ts';
import type { Carrier } from './tables.ts';

interface Wanted {
  readonly country: string;
  readonly quantity: number;
  readonly variantId: string | null;
}

/** What shipping some pieces of a product costs; shops and options of all products in the answer are read together. */
export async function loadProductQuotes(ctx: Context, product: ProductSource, wanted: Wanted): Promise<ShippingQuote[]> {
  const { country, quantity, variantId } = wanted;
  if (!(quantity >= 1 && quantity <= 999)) throw new InvalidInput([{ path: ['quantity'], message: 'Ask for 1 to 999 pieces.' }]);
  const variant = variantId ? await loadVariant(ctx, variantId) : null;
  const priceMinor = variant?.productId === product.id ? variant.priceMinor : product.price.amountMinor;
  const line = { variantId: variantId ?? '', quantity, priceMinor };
  const [shop, offered] = await Promise.all([
    wholeShop(ctx, product.shop),
    loadMany(ctx, listOfferedOptions, ({ option }) => option.shopId, product.shop.id),
  ]);
  return quotesOf(ctx, shop, offered, { shopId: shop.id, country, lines: [line] });
}

/** A carrier by its code, retired ones too. */
export async function loadCarrier(ctx: Context, code: string): Promise<Carrier | null> {
  return loadOne(ctx, listCarriersById, code);
}
