import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import type { ShopSource } from './graphql.ts';
import { listShops } from './store.ts';
import type { Shop } from './tables.ts';

/** The whole row behind a shop in a list. */
export async function wholeShop(ctx: Context, shop: ShopSource): Promise<Shop> {
  if ('about' in shop) return shop;
  const whole = await loadOne(ctx, listShops, shop.id);
  if (!whole) throw new Error(`A listing names the shop ${shop.id}, which is not there.`);
  return whole;
}

/** A shop by its id. @throws Error when it is gone: shops are closed, never deleted. */
export async function loadShop(ctx: Context, id: string): Promise<Shop> {
  return wholeShop(ctx, { id, handle: '', name: '' });
}
