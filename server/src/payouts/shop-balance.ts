import { account, findBalance, listBalancesBelow } from '#server/ledger/index.js';
import { sumHeld } from '#server/orders/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';

export interface ShopBalance {
  readonly currency: string;
  readonly held: { amountMinor: number; currency: string };
  readonly heldOrders: number;
  readonly pending: { amountMinor: number; currency: string };
  readonly available: { amountMinor: number; currency: string };
}

/** Where a shop's money is (B.8), in the market's charge currency; null for everybody but the shop and staff. */
export async function balanceOf(ctx: Context, shopId: string, db: Reader = ctx.db.reader): Promise<ShopBalance[] | null> {
  const { viewer, policies } = ctx;
  if (!viewer || (!isStaff(viewer) && viewer.shopId !== shopId)) return null;
  const { currency } = policies;
  const money = (amountMinor: number) => ({ amountMinor, currency });
  const held = await sumHeld(db, shopId);
  const pending = await listBalancesBelow(db, account.sellerPending(shopId, ''));
  const owed = pending.reduce((sum, row) => sum - row.amountMinor, 0);
  const available = 0 - (await findBalance(db, account.sellerAvailable(shopId), currency));
  return [{ currency, held: money(held.amountMinor), heldOrders: held.orders, pending: money(owed), available: money(available) }];
}
