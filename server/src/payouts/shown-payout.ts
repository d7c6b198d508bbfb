import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import { loadShop } from '#server/shops/index.js';
import { listPayoutAccounts } from './account-store.ts';
import { obstacleToSend, type PayoutObstacle } from './rules/next-payout.ts';
import { failures, type PayoutFailure } from './rules/payout.ts';
import type { Payout, PayoutAccount } from './tables.ts';
import { holderOf } from './use-cases/send-payouts.ts';

/** Why a payout that waits is not sent now. */
export async function obstacleOf(ctx: Context, { state, shopId }: Payout): Promise<PayoutObstacle | null> {
  if (state !== 'PENDING') return null;
  const to = await loadOne(ctx, listPayoutAccounts, shopId);
  const { suspendedAt } = await loadShop(ctx, shopId);
  return obstacleToSend(to ?? undefined, suspendedAt !== null, ctx.clock.now());
}

/** Whose account it is: for the shop, and for operators, who send money there. */
export function visibleHolder(ctx: Context, account: PayoutAccount): string | null {
  const { viewer } = ctx;
  const isMeant = viewer?.shopId === account.shopId || (viewer?.kind === 'STAFF' && viewer.roles.includes('OPERATOR'));
  return isMeant ? holderOf(ctx, account) : null;
}

export function refusalText(refusedFor: PayoutFailure | null): string | null {
  return refusedFor && failures[refusedFor].text;
}
