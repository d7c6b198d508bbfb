import { z } from 'zod';
import { countChange, findVariant, productLimits, saveVariantPrice, type Variant } from '#server/catalog/index.js';
import { saveOnHand } from '#server/inventory/index.js';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { requireShopId } from '#server/shops/index.js';
import { writeListings } from '../write-listings.ts';

const updateVariantInput = z.object({
  variantId: z.string(),
  priceMinor: z
    .number()
    .int('Prices are whole minor units.')
    .min(1, 'A price is at least one minor unit.')
    .max(productLimits.priceMinor, 'A price may be at most 100,000,000 minor units.')
    .nullish(),
  onHand: z
    .number()
    .int()
    .min(0, 'Nothing is the least that a shelf can hold.')
    .max(productLimits.onHand, 'At most 1,000,000 pieces.')
    .nullish(),
});

/**
 * A seller sets the price or the count of a variant of his shop; lists say so at once.
 *
 * @throws NotFound for a variant that does not exist or belongs to another shop.
 * @throws InvalidInput when more pieces are promised to orders than the shelf would hold.
 */
export async function updateVariant(ctx: Context, input: z.input<typeof updateVariantInput>): Promise<Variant> {
  const { variantId, priceMinor, onHand } = parseInput(updateVariantInput, input);
  const shopId = requireShopId(ctx);

  return ctx.db.transaction(async (tx) => {
    const variant = await findVariant(tx, variantId);
    if (variant?.shopId !== shopId) throw new NotFound('variant', ['variantId']);
    if (typeof priceMinor === 'number') await saveVariantPrice(tx, variantId, priceMinor);
    if (typeof onHand === 'number' && !(await saveOnHand(tx, variantId, onHand))) throw new InvalidInput([promisedToOrders]);
    await countChange(tx, variant.productId);
    await writeListings(tx, [variant.productId]);
    await ctx.outbox.add(tx, 'catalog.changed', variant.productId, { productIds: [variant.productId] });
    return { ...variant, priceMinor: priceMinor ?? variant.priceMinor };
  });
}

const promisedToOrders = { path: ['onHand'], message: 'More pieces than this are promised to open orders. Ship or close those first.' };
