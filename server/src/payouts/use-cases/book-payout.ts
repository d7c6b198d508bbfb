import '../events.ts';
import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { PayoutTransitionRefused } from '../rules/payout-refusals.ts';
import { movePayout } from '../store.ts';
import type { Payout } from '../tables.ts';

/** Moves a payout and tells of it. @throws PayoutTransitionRefused when it moved meanwhile. */
export async function step(ctx: Context, tx: Tx, payout: Payout, change: Partial<Payout> & Pick<Payout, 'state'>): Promise<Payout> {
  const moved = await movePayout(tx, payout.id, payout.state, change);
  if (!moved) throw new PayoutTransitionRefused('Somebody else has just dealt with this payout. Look at it again.');
  await announce(ctx, tx, moved);
  return moved;
}

export async function announce(ctx: Context, tx: Tx, { id, shopId, state }: Payout): Promise<void> {
  await ctx.outbox.add(tx, 'payout.changed', id, { payoutId: id, shopId, state });
}

/** The money is the shop's again: the transfer failed, or was never sent. */
export async function bookBack(
  ctx: Context,
  tx: Tx,
  payout: Payout,
  change: Pick<Payout, 'state' | 'note'> & Partial<Payout>,
): Promise<Payout> {
  const { id, shopId, amountMinor, currency } = payout;
  const from = payout.state === 'PAID' ? account.bank : account.payoutTransit(id);
  const lines = move(amountMinor, currency, from, account.sellerAvailable(shopId));
  const kind = change.state === 'CANCELED' ? 'payout canceled' : 'payout failed';
  await post(ctx, tx, { kind, refId: id, key: `payout-back:${id}`, lines });
  return step(ctx, tx, payout, { ...change, endedAt: ctx.clock.now(), sentTo: null });
}

/** The bank has sent it. */
export async function bookPaid(ctx: Context, tx: Tx, payout: Payout, change: Pick<Payout, 'bankReference' | 'paidOn'>): Promise<Payout> {
  const { id, amountMinor, currency } = payout;
  const lines = move(amountMinor, currency, account.payoutTransit(id), account.bank);
  await post(ctx, tx, { kind: 'payout paid', refId: id, key: `payout-paid:${id}`, lines });
  return step(ctx, tx, payout, { ...change, state: 'PAID', endedAt: ctx.clock.now(), sentTo: null });
}
