import { type Account, findViewer, listAccountsByEmail } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context, System, Viewer } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { findShop, findShopOfAccount } from './store.ts';
import type { Shop } from './tables.ts';

/** Who a session's secret belongs to and, for a seller, which shop he acts for. */
export async function findShopViewer(system: System, token: string): Promise<Viewer | undefined> {
  const viewer = await findViewer(system, token);
  if (viewer?.kind !== 'SELLER') return viewer;
  const shop = await findShopOfAccount(system.db.reader, viewer.accountId);
  return shop ? { ...viewer, shopId: shop.id } : viewer;
}

/** The shop of an operation that the authorisation table gives to sellers only; a seller without a shop owns nothing. */
export function requireShopId(ctx: Context): string {
  return ctx.viewer?.shopId ?? '';
}

/** The shop of the seller who asks. @throws NotFound for a seller without one. */
export async function requireShop(ctx: Context): Promise<Shop> {
  const shop = await findShop(ctx.db.reader, requireShopId(ctx));
  if (!shop) throw new NotFound('shop');
  return shop;
}

/** The shops of the person behind an account: one person may hold a buyer and a seller account under one address (A12). */
export async function listOwnShops(db: Reader, account: Pick<Account, 'emailKey'>): Promise<Shop[]> {
  const sellers = (await listAccountsByEmail(db, account.emailKey)).filter(({ kind }) => kind === 'SELLER');
  const shops: (Shop | undefined)[] = [];
  for (const { id } of sellers) shops.push(await findShopOfAccount(db, id)); // one after the other: a transaction has one connection
  return shops.filter((shop) => shop !== undefined);
}
