import { requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { dateIn } from '#server/kernel/time.js';
import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { RefundNotFailed } from '../rules/payment-refusals.ts';
import { completionKey } from '../rules/refund-key.ts';
import { findAttempt, findRefund, saveRefund } from '../store.ts';
import type { Refund } from '../tables.ts';
import { announceRefund, refundRetryTimer } from './apply-provider-refund.ts';
import { isContested } from './hold-refunds.ts';
import { isStuck } from './needs-person.ts';

/**
 * The buyer takes a refund that failed, or that waits for a person to send it, into the wallet instead: it is Complete at once.
 *
 * @throws NotFound, RefundNotFailed
 */
export function refundToWallet(ctx: Context, { refundId }: { refundId: string }): Promise<Refund> {
  return ctx.db.transaction(async (tx) => {
    const refund = await findRefund(tx, refundId);
    if (!refund || refund.buyerId !== requireViewer(ctx).accountId) throw new NotFound('refund', ['refundId']);
    const attempt = await findAttempt(tx, refund.attemptId);
    if (!isStuck(refund, attempt ?? null) || (await isContested(tx, refund))) throw new RefundNotFailed();
    return payIntoWallet(ctx, tx, refund);
  });
}

/** Books an owed refund into the buyer's wallet. */
export async function payIntoWallet(
  ctx: Context,
  tx: Tx,
  { id, purchaseId, orderId, buyerId, amountMinor, currency }: Refund,
): Promise<Refund> {
  const now = ctx.clock.now();
  const today = dateIn('UTC', now);
  const done = { state: 'COMPLETE', sentAt: now, completeAt: now, expectedFrom: today, expectedTo: today } as const;
  // Without the provider's name: should it pay all the same, that is a second payment and is booked as one.
  const change = { ...done, isToWallet: true, providerRef: null, failureCode: null };
  const saved = await saveRefund(tx, id, ['REQUESTED', 'FAILED'], change);
  if (!saved) throw new RefundNotFailed();
  await deleteDeadlines(tx, id, [refundRetryTimer]);
  const lines = move(amountMinor, currency, account.refundPayable(id), account.wallet(buyerId));
  await post(ctx, tx, { kind: 'refund to wallet', refId: orderId ?? purchaseId, key: completionKey(saved), lines });
  await announceRefund(ctx, tx, saved);
  return saved;
}
