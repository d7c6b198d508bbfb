import { findViewer } from '#server/accounts/index.js';
import type { Context, System, Viewer } from '#server/platform/context.js';
import { findShopOfAccount } from './store.ts';

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
