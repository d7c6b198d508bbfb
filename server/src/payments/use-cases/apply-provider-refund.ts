import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { ProviderRefund } from '../provider.ts';
import { findAttempt, findRefund, saveRefund } from '../store.ts';
import type { Refund } from '../tables.ts';

/** Takes over what the provider says about a refund. COMPLETE only on the provider's word, never on our request (P6). */
export async function applyProviderRefund(ctx: Context, refundId: string, { ref, status, failureCode }: ProviderRefund): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    if (status === 'PENDING') {
      const sent = await saveRefund(tx, refundId, ['REQUESTED'], { state: 'PROCESSING', providerRef: ref, sentAt: now });
      if (sent) await announce(ctx, tx, sent);
    } else if (status === 'FAILED') {
      const failed = await saveRefund(tx, refundId, ['REQUESTED', 'PROCESSING'], { state: 'FAILED', providerRef: ref, failureCode });
      if (failed) await announce(ctx, tx, failed);
    } else {
      await complete(ctx, tx, refundId, ref, now);
    }
  });
}

async function complete(ctx: Context, tx: Tx, refundId: string, ref: string, now: number): Promise<void> {
  const before = await findRefund(tx, refundId);
  const change = { state: 'COMPLETE', providerRef: ref, completeAt: now, sentAt: before?.sentAt ?? now } as const;
  const done = await saveRefund(tx, refundId, ['REQUESTED', 'PROCESSING', 'FAILED'], change);
  if (!done) return;
  const attempt = await findAttempt(tx, done.attemptId);
  const lines = move(done.amountMinor, done.currency, account.refundPayable(done.id), account.psp(attempt!.provider));
  await post(ctx, tx, { kind: 'refund complete', refId: done.orderId ?? done.purchaseId, key: `refund-complete:${done.id}`, lines });
  await announce(ctx, tx, done);
}

async function announce(ctx: Context, tx: Tx, refund: Refund): Promise<void> {
  const { id: refundId, orderId, purchaseId, buyerId, amountMinor, currency, reason, state } = refund;
  await ctx.outbox.add(tx, 'refund.changed', orderId ?? purchaseId, {
    refundId,
    orderId,
    purchaseId,
    buyerId,
    amountMinor,
    currency,
    reason,
    state,
  });
}
