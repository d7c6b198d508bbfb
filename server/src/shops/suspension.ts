import './events.ts';
import { listAccounts } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { findShopOfAccount, listShopMembers, saveShop } from './store.ts';
import type { Shop } from './tables.ts';

/**
 * Suspends the shop of a seller, or opens it again, by who may still act for it (B.9): a shop whose members are all restricted or closed
 * sells nothing. Its goods, state and hours stay as they are, so that it comes back as it was.
 *
 * @returns the shop when this moved it; undefined when it stays as it is, or there is none.
 */
export async function followMembers(ctx: Context, tx: Tx, accountId: string): Promise<Shop | undefined> {
  const shop = await findShopOfAccount(tx, accountId);
  if (!shop) return undefined;
  const members = await listShopMembers(tx, shop.id);
  const people = await listAccounts(
    tx,
    members.map((member) => member.accountId),
  );
  const isShut = people.every((person) => person.isRestricted || person.closedAt !== null);
  if (isShut === (shop.suspendedAt !== null)) return undefined;
  const suspendedAt = isShut ? ctx.clock.now() : null;
  await saveShop(tx, shop.id, { suspendedAt });
  await ctx.outbox.add(tx, 'shop.changed', shop.id, { shopId: shop.id, isRenamed: false, isShut });
  return { ...shop, suspendedAt };
}
