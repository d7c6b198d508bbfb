import { hashSecret, newSecret } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { findCartByToken, findCartOfAccount, insertCart } from './store.ts';
import type { Cart } from './tables.ts';

/** The cart of whoever asks, or undefined before anything was put into it. A secret that is nobody's is simply an empty cart (P13). */
export async function findMyCart(ctx: Context, db: Reader): Promise<Cart | undefined> {
  if (ctx.viewer) return findCartOfAccount(db, ctx.viewer.accountId);
  return ctx.guestToken ? findCartByToken(db, hashSecret(ctx.guestToken)) : undefined;
}

/** What a draft is bound to: the account, or the guest's secret. */
export function ownerId(ctx: Context): string | undefined {
  return ctx.viewer?.accountId ?? (ctx.guestToken ? hashSecret(ctx.guestToken) : undefined);
}

/** The secret of a guest: the one that came with the request, else a new one that goes out as a cookie. */
export function guestSecret(ctx: Context): string {
  if (ctx.guestToken) return ctx.guestToken;
  const secret = newSecret();
  ctx.setCookie('cart', secret);
  return secret;
}

/** My cart, made now if there was none. @param secret The guest's; not used for somebody signed in. */
export async function requireMyCart(ctx: Context, tx: Tx, secret: string): Promise<Cart> {
  const find = () => (ctx.viewer ? findCartOfAccount(tx, ctx.viewer.accountId) : findCartByToken(tx, hashSecret(secret)));
  const known = await find();
  if (known) return known;
  const accountId = ctx.viewer?.accountId ?? null;
  const cart = { id: ctx.ids('cart'), accountId, tokenHash: accountId ? null : hashSecret(secret), updatedAt: ctx.clock.now() };
  await insertCart(tx, cart);
  return (await find()) ?? cart;
}
