import type { Account } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { handleOf } from './rules/handle.ts';
import { findShopByHandle, insertShopMembers, insertShops } from './store.ts';

/** Opens the shop of a new seller, empty: what visitors see of it comes later (A11). */
export async function openShop(ctx: Context, tx: Tx, seller: Account, name: string): Promise<void> {
  const shop = { id: ctx.ids('shop'), handle: await freeHandle(tx, name), name, about: '', country: seller.country, city: '' };
  const handlingDays = Math.min(3, ctx.policies.shipByDefaultDays, ctx.policies.handlingMaxDays);
  const state = ctx.policies.shopsNeedApproval ? ('ONBOARDING' as const) : ('ACTIVE' as const);
  await insertShops(tx, [{ ...shop, timeZone: 'UTC', handlingDays, state, createdAt: ctx.clock.now() }]);
  await insertShopMembers(tx, [{ accountId: seller.id, shopId: shop.id }]);
}

/** The shop's name in links; a second shop of the name gets a number behind it. */
async function freeHandle(tx: Tx, name: string): Promise<string> {
  const wanted = handleOf(name);
  for (let n = 1; ; n++) {
    const handle = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await findShopByHandle(tx, handle))) return handle;
  }
}
