import { closeAccount as close, requireConfirmation } from '#server/accounts/index.js';
import { countDisputes, runningDisputeStates } from '#server/disputes/index.js';
import { formatMoney } from '#server/kernel/money.js';
import { countByState, type Side } from '#server/orders/index.js';
import { countUnfinishedRefunds, walletBalance } from '#server/payments/index.js';
import { balanceOf, countPayouts, onTheirWay } from '#server/payouts/index.js';
import type { Context, Viewer } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { countOffered } from '#server/search/index.js';
import { AccountInUse, reasonsToStay } from './rules/reasons-to-stay.ts';

/**
 * Closes the viewer's account for good: nobody signs in any more, and its e-mail address is free. What others need (their orders, the
 * books) stays. Refused with every reason at once while something still runs on it.
 *
 * @throws ConfirmationNeeded, AccountInUse
 */
export async function closeAccount(ctx: Context): Promise<true> {
  const viewer = await requireConfirmation(ctx);
  await ctx.db.transaction(async (tx) => {
    const reasons = reasonsToStay(await whatRuns(ctx, tx, viewer));
    if (reasons.length > 0) throw new AccountInUse(reasons);
    await close(ctx, tx, viewer);
  });
  ctx.setCookie('session', null);
  return true;
}

async function whatRuns(ctx: Context, db: Reader, { accountId, shopId, kind }: Viewer) {
  if (kind === 'STAFF') return { kind, orders: 0, disputes: 0, offered: 0, owed: false, wallet: null, refunds: 0, payouts: 0 };
  const side: Side = kind === 'BUYER' ? { buyerId: accountId } : { shopId: shopId ?? '' };
  const orders = (await countByState(db, side, true)).reduce((sum, each) => sum + each.count, 0);
  const disputes = await countDisputes(db, side, runningDisputeStates);
  const offered = kind === 'SELLER' && shopId ? await countOffered(db, shopId) : 0;
  const balance = kind === 'SELLER' && shopId ? await balanceOf(ctx, shopId, db) : null;
  const owed =
    balance?.some(({ held, pending, available }) => held.amountMinor + pending.amountMinor > 0 || available.amountMinor !== 0) ?? false;
  const { currency } = ctx.policies;
  const amountMinor = await walletBalance(db, accountId, currency);
  const refunds = kind === 'BUYER' ? await countUnfinishedRefunds(db, accountId) : 0;
  const payouts = kind === 'SELLER' && shopId ? await countPayouts(db, { shopId, states: onTheirWay }) : 0;
  return {
    kind,
    orders,
    disputes,
    offered,
    owed,
    refunds,
    payouts,
    wallet: amountMinor > 0 ? formatMoney({ amountMinor, currency }) : null,
  };
}
