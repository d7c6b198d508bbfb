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

/** Whether strangers see a shop: where operators approve shops, from then on. Its members and staff always do. */
export function seenBy(ctx: Context, shop: Shop | null | undefined): Shop | null {
  const isOpen = shop && (!ctx.policies.shopsNeedApproval || shop.state === 'ACTIVE');
  return isOpen || (shop && (ctx.viewer?.shopId === shop.id || ctx.viewer?.kind === 'STAFF')) ? shop : null;
}

/** A shop by its id, for who may see it. */
export async function loadVisibleShop(ctx: Context, id: string): Promise<Shop | null> {
  return seenBy(ctx, await loadOne(ctx, listShops, id));
}

/** A shop by its id. @throws Error when it is gone: shops are closed, never deleted. */
export async function loadShop(ctx: Context, id: string): Promise<Shop> {
  return wholeShop(ctx, { id, handle: '', name: '' });
}
