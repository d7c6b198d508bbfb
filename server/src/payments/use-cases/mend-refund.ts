import { NotFound } from '#server/kernel/errors.js';
import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { RefundNotClaimed, RefundNotFailed } from '../rules/payment-refusals.ts';
import { completionKey } from '../rules/refund-key.ts';
import { findRefund, saveRefund } from '../store.ts';
import type { Refund } from '../tables.ts';
import { announceRefund, refundRetryTimer } from './apply-provider-refund.ts';

/**
 * Sends a refund that failed once more (B.4), under a new name at the provider; after the chargeback, when one is undecided. When it was first asked for stays as it is (P5).
 *
 * @throws NotFound, RefundNotFailed
 */
export async function retryRefund(ctx: Context, tx: Tx, refundId: string): Promise<Refund> {
  const { retries } = await requireFailed(tx, refundId);
  const change = { state: 'REQUESTED', failureCode: null, providerRef: null, retries: retries + 1 } as const;
  const saved = await saveRefund(tx, refundId, ['FAILED'], change);
  if (!saved) throw new RefundNotFailed();
  await deleteDeadlines(tx, refundId, [refundRetryTimer]);
  await ctx.outbox.add(tx, 'refund.requested', refundId, { refundId });
  await announceRefund(ctx, tx, saved);
  return saved;
}

/**
 * Customer service paid a refund by hand that it had claimed before, from the market's bank account.
 *
 * @param paid By whom, and by which payment; the buyer is told the reference.
 * @throws NotFound, RefundNotClaimed
 */
export async function settleRefundManually(
  ctx: Context,
  tx: Tx,
  refundId: string,
  paid: { readonly claimedBy: string; readonly reference: string },
): Promise<Refund> {
  const refund = await findRefund(tx, refundId);
  if (!refund) throw new NotFound('refund', ['refundId']);
  if (refund.state !== 'CLAIMED' || refund.claimedBy !== paid.claimedBy) throw new RefundNotClaimed();
  return settle(ctx, tx, refund, paid.reference, account.bank);
}

/** @param paidFrom The account that paid it. */
export async function settle(ctx: Context, tx: Tx, { id, state }: Refund, reference: string, paidFrom: string): Promise<Refund> {
  const change = { state: 'MANUAL', manualReference: reference, completeAt: ctx.clock.now(), claimedBy: null } as const;
  const saved = await saveRefund(tx, id, [state], change);
  if (!saved) throw new RefundNotFailed();
  await deleteDeadlines(tx, id, [refundRetryTimer]);
  const lines = move(saved.amountMinor, saved.currency, account.refundPayable(id), paidFrom);
  await post(ctx, tx, { kind: 'refund by hand', refId: saved.orderId ?? saved.purchaseId, key: completionKey(saved), lines });
  await announceRefund(ctx, tx, saved);
  return saved;
}

async function requireFailed(tx: Tx, refundId: string): Promise<Refund> {
  const refund = await findRefund(tx, refundId);
  if (!refund) throw new NotFound('refund', ['refundId']);
  if (refund.state !== 'FAILED') throw new RefundNotFailed();
  return refund;
}
