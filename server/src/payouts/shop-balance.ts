import type { Money } from '#server/kernel/money.js';
import { account, type Balance, listBalancesBelow } from '#server/ledger/index.js';
import { sumHeld } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { seesMoneyOf } from './sight.ts';

export interface ShopBalance {
  readonly currency: string;
  readonly held: Money;
  readonly heldOrders: number;
  readonly pending: Money;
  readonly available: Money;
}

/** What is owed on accounts, by currency: credit above zero. */
function owedBy(balances: readonly Balance[]): Map<string, number> {
  const owed = new Map<string, number>();
  for (const { currency, amountMinor } of balances) owed.set(currency, (owed.get(currency) ?? 0) - amountMinor);
  return owed;
}

/** What is available to a shop, one amount for each currency: the market's own always and first, others where there is some. */
export async function listAvailable(db: Reader, shopId: string, own: string): Promise<Money[]> {
  const owed = owedBy(await listBalancesBelow(db, account.sellerAvailable(shopId)));
  const others = [...owed].filter(([currency, amountMinor]) => currency !== own && amountMinor !== 0).sort();
  return [[own, owed.get(own) ?? 0] as const, ...others].map(([currency, amountMinor]) => ({ amountMinor: amountMinor + 0, currency }));
}

/** Where a shop's money is (B.8), by currency, the market's own first; null for everybody but the shop and staff. */
export async function balanceOf(ctx: Context, shopId: string, db: Reader = ctx.db.reader): Promise<ShopBalance[] | null> {
  if (!seesMoneyOf(ctx.viewer, shopId)) return null;
  const { currency: own } = ctx.policies;
  const pending = owedBy(await listBalancesBelow(db, account.sellerPending(shopId, '')));
  const available = await listAvailable(db, shopId, own);
  const held = await sumHeld(db, shopId);
  const named = [...pending].filter(([currency, owed]) => owed !== 0 && !available.some((each) => each.currency === currency));
  const all = [...available, ...named.map(([currency]) => ({ amountMinor: 0, currency }))];
  return all.map((each) => {
    const { currency } = each;
    const isOwn = currency === own; // orders are held in the market's charge currency
    return {
      currency,
      held: { amountMinor: isOwn ? held.amountMinor : 0, currency },
      heldOrders: isOwn ? held.orders : 0,
      pending: { amountMinor: (pending.get(currency) ?? 0) + 0, currency },
      available: each,
    };
  });
}
