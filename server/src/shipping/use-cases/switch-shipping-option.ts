import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { requireShopId } from '#server/shops/index.js';
import { findOptionOfShop, updateShippingOption } from '../option-store.ts';
import type { ShippingOption } from '../tables.ts';

/** Takes an option out of what buyers can choose; old orders keep it. Twice is once. @throws NotFound */
export function retireShippingOption(ctx: Context, { id }: { id: string }): Promise<ShippingOption> {
  return switchTo(ctx, id, false);
}

/** Lets buyers choose an option again. Twice is once. @throws NotFound */
export function restoreShippingOption(ctx: Context, { id }: { id: string }): Promise<ShippingOption> {
  return switchTo(ctx, id, true);
}

async function switchTo(ctx: Context, id: string, isEnabled: boolean): Promise<ShippingOption> {
  const shopId = requireShopId(ctx);
  return ctx.db.transaction(async (tx) => {
    const known = await findOptionOfShop(tx, shopId, id);
    if (!known) throw new NotFound('shipping option', ['id']);
    if (known.isEnabled === isEnabled) return known;
    const option = { ...known, isEnabled };
    await updateShippingOption(tx, option);
    await ctx.outbox.add(tx, 'shipping.changed', shopId, { shopId });
    return option;
  });
}
