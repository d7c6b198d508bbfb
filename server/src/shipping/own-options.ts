import type { Context } from '#server/platform/context.js';
import { requireShopId } from '#server/shops/index.js';
import { listOptionsOfShop } from './option-store.ts';
import type { ShippingOption } from './tables.ts';

/** Every option of the shop of the seller who asks, those switched off too, the oldest first. */
export async function listOwnOptions(ctx: Context): Promise<ShippingOption[]> {
  return (await listOptionsOfShop(ctx.db.reader, requireShopId(ctx))).map(({ option }) => option);
}
