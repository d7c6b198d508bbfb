import '../events.ts';
import type { z } from 'zod';
import { findAccount, requireConfirmation, requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { findShop, listShopMembers, requireShopId } from '#server/shops/index.js';
import { type AccountDetails, type accountInput, readAccount, shownOf, unsealed } from '../account-details.ts';
import { findPayoutAccount, savePayoutAccount as store } from '../account-store.ts';
import { listPayouts } from '../store.ts';
import type { PayoutAccount } from '../tables.ts';
import { bookBack } from './book-payout.ts';

/**
 * A seller says where the money of his shop is paid out to (B.9). Everybody who acts for the shop is mailed at once, and after a change nothing
 * is paid out for some days: what waits to be sent goes back to the balance until then.
 *
 * @throws ConfirmationNeeded, InvalidInput with every fault at once, NotFound for a seller without a shop.
 */
export async function savePayoutAccount(ctx: Context, input: AccountTyped): Promise<PayoutAccount> {
  readAccount(input); // what is mistyped is said before anybody has to prove who he is
  await requireConfirmation(ctx);
  return ctx.db.transaction((tx) => nameAccount(ctx, tx, input));
}

export type AccountTyped = z.input<typeof accountInput>;

/** The same without the question who asks: that was answered, or there is nobody to ask, as in a demo. */
export async function nameAccount(ctx: Context, tx: Tx, input: AccountTyped): Promise<PayoutAccount> {
  const details = readAccount(input);
  const shopId = requireShopId(ctx);
  if (!(await findShop(tx, shopId))) throw new NotFound('shop');
  const before = await findPayoutAccount(tx, shopId);
  if (before && before.refusedFor === null && isSame(ctx, before, details)) return before;
  const saved = await keep(ctx, tx, shopId, before, details);
  const what = before ? 'PAYOUT_ACCOUNT_CHANGED' : 'PAYOUT_ACCOUNT_SET';
  for (const member of await listShopMembers(tx, shopId)) {
    const { id, email } = (await findAccount(tx, member.accountId))!;
    await ctx.outbox.add(tx, 'account.secured', id, { accountId: id, what, email });
  }
  const changed = { shopId, actorId: requireViewer(ctx).accountId, country: saved.country, isFirst: !before };
  await ctx.outbox.add(tx, 'payoutAccount.changed', shopId, changed);
  return saved;
}

function isSame(ctx: Context, before: PayoutAccount, details: AccountDetails): boolean {
  return unsealed(ctx, before) === JSON.stringify(details);
}

async function keep(
  ctx: Context,
  tx: Tx,
  shopId: string,
  before: PayoutAccount | undefined,
  details: AccountDetails,
): Promise<PayoutAccount> {
  const changedAt = ctx.clock.now();
  const payFrom = before ? changedAt + ctx.policies.payoutCoolDownDays * DAY : changedAt;
  const isWaiting = await takeBackWaiting(ctx, tx, shopId);
  const account: PayoutAccount = {
    shopId,
    sealed: ctx.sealer.seal(JSON.stringify(details), shopId),
    ...shownOf(details),
    changedAt,
    payFrom,
    nextAt: before && !isWaiting ? Math.max(before.nextAt, payFrom) : payFrom,
    refusedFor: null,
    changes: before ? before.changes + 1 : 0,
  };
  await store(tx, account);
  return account;
}

/** What was not sent yet is not sent to an account that somebody else may have named. @returns whether there was something. */
async function takeBackWaiting(ctx: Context, tx: Tx, shopId: string): Promise<boolean> {
  const waiting = await listPayouts(tx, { shopId, states: ['PENDING'], limit: 100 });
  for (const payout of waiting)
    await bookBack(ctx, tx, payout, { state: 'CANCELED', note: 'The payout account was changed before the money was sent.' });
  return waiting.length > 0;
}
