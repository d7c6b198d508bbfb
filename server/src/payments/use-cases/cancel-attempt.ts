import { account } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { isAwaited } from '../rules/attempt.ts';
import { saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { requestRefund } from './request-refund.ts';

/**
 * Gives a try up. What it authorised is voided, and what it captures all the same goes back (O1). Where less arrived from outside than was due,
 * that goes back too; a try whose time is over is called expired.
 */
export async function cancelAttempt(ctx: Context, tx: Tx, attempt: PaymentAttempt): Promise<void> {
  const isAway = isAwaited(attempt.state);
  const state = isAway && (attempt.expiresAt ?? 0) <= ctx.clock.now() ? 'EXPIRED' : 'CANCELLED';
  const cancelled = await saveAttempt(tx, attempt.id, attempt.state, { state, nextActionType: null, nextActionUrl: null });
  if (!cancelled) return;
  const { id: attemptId, purchaseId, buyerId } = attempt;
  if (cancelled.providerRef) await ctx.outbox.add(tx, 'payment.cancelled', attemptId, { attemptId });
  if (isAway) await ctx.outbox.add(tx, 'payment.changed', purchaseId, { attemptId, purchaseId, buyerId });
  if (attempt.state === 'UNDERPAID') await giveBackArrived(ctx, tx, attempt);
}

async function giveBackArrived(
  ctx: Context,
  tx: Tx,
  { id: attemptId, purchaseId, currency, receivedMinor }: PaymentAttempt,
): Promise<void> {
  const debits = [{ account: account.buyerUnapplied(purchaseId), currency, amountMinor: receivedMinor! }];
  const key = `refund:${attemptId}:ended`;
  await requestRefund(ctx, tx, { purchaseId, orderId: null, reason: 'UNDERPAID', currency, debits, attemptId, key });
}
