import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { isPaidOffline } from '../methods.ts';
import { RefundContested, RefundNotClaimed, RefundNotFailed } from '../rules/payment-refusals.ts';
import { findAttempt, findRefund, saveRefund } from '../store.ts';
import type { Refund } from '../tables.ts';
import { announceRefund, refundRetryTimer, startRetry } from './apply-provider-refund.ts';
import { isContested } from './hold-refunds.ts';
import { isStuck } from './needs-person.ts';

/**
 * Somebody of customer service pays a refund by hand: one that failed (B.4), or one that no program can send. From now on no clock sends it and the
 * buyer cannot take it into the wallet, until it is settled or released. Claimed twice by the same agent, it is claimed once.
 *
 * @throws NotFound, RefundNotFailed, RefundContested
 */
export async function claimRefund(ctx: Context, tx: Tx, refundId: string, claimedBy: string): Promise<Refund> {
  const refund = await requireRefund(tx, refundId);
  if (refund.state === 'CLAIMED' && refund.claimedBy === claimedBy) return refund;
  const attempt = await findAttempt(tx, refund.attemptId);
  if (!isStuck(refund, attempt ?? null)) throw new RefundNotFailed();
  if (await isContested(tx, refund)) throw new RefundContested();
  const claimed = await saveRefund(tx, refundId, [refund.state], { state: 'CLAIMED', claimedBy });
  if (!claimed) throw new RefundNotFailed();
  await deleteDeadlines(tx, refundId, [refundRetryTimer]);
  await announceRefund(ctx, tx, claimed);
  return claimed;
}

/** A claimed refund is not paid by hand after all, by whomever it was claimed: it waits again as it did before. @throws NotFound, RefundNotClaimed */
export async function releaseRefund(ctx: Context, tx: Tx, refundId: string): Promise<Refund> {
  const { attemptId } = await requireRefund(tx, refundId);
  const state = isPaidOffline((await findAttempt(tx, attemptId))!) ? 'REQUESTED' : 'FAILED';
  const released = await saveRefund(tx, refundId, ['CLAIMED'], { state, claimedBy: null });
  if (!released) throw new RefundNotClaimed();
  await startRetry(ctx, tx, released);
  await announceRefund(ctx, tx, released);
  return released;
}

async function requireRefund(tx: Tx, refundId: string): Promise<Refund> {
  const refund = await findRefund(tx, refundId);
  if (!refund) throw new NotFound('refund', ['refundId']);
  return refund;
}
