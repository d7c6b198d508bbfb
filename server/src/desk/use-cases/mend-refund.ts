import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import {
  claimRefund as claim,
  type Refund,
  releaseRefund as release,
  retryRefund as retry,
  settleRefundManually as settle,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { exactName, line, parseInput } from '#server/platform/input.js';
import { recordAct } from '../record-act.ts';

export const settleRefundInput = z.object({
  refundId: z.string(),
  reference: exactName('The reference', 100),
  note: line('The note', 1_000),
});

/** An agent sends a failed refund once more. @throws NotFound, RefundNotFailed */
export function retryRefund(ctx: Context, { refundId }: { refundId: string }): Promise<Refund> {
  return ctx.db.transaction(async (tx) => {
    const refund = await retry(ctx, tx, refundId);
    await audit(ctx, tx, `refund.retry:${refundId}:${refund.retries}`, 'refund.retry', refundId, null);
    return refund;
  });
}

/** An agent is about to pay a refund by hand: nothing else pays it from now on. @throws NotFound, RefundNotFailed, RefundContested */
export function claimRefund(ctx: Context, { refundId }: { refundId: string }): Promise<Refund> {
  return ctx.db.transaction(async (tx) => {
    const refund = await claim(ctx, tx, refundId, requireViewer(ctx).accountId);
    await audit(ctx, tx, ctx.ids('audit'), 'refund.claim', refundId, null);
    return refund;
  });
}

/** A refund that an agent claimed, this one or another, is not paid by hand after all. @throws NotFound, RefundNotClaimed */
export function releaseRefund(ctx: Context, { refundId }: { refundId: string }): Promise<Refund> {
  return ctx.db.transaction(async (tx) => {
    const refund = await release(ctx, tx, refundId);
    await audit(ctx, tx, ctx.ids('audit'), 'refund.release', refundId, null);
    return refund;
  });
}

/** An agent has paid the refund that he claimed, and says by which payment. @throws NotFound, RefundNotClaimed, InvalidInput */
export async function settleRefundManually(ctx: Context, input: z.input<typeof settleRefundInput>): Promise<Refund> {
  const { refundId, reference, note } = parseInput(settleRefundInput, input);
  return ctx.db.transaction(async (tx) => {
    const refund = await settle(ctx, tx, refundId, { reference, claimedBy: requireViewer(ctx).accountId });
    await audit(ctx, tx, `refund.settle:${refundId}`, 'refund.settleManually', refundId, `${reference}: ${note}`);
    return refund;
  });
}

async function audit(ctx: Context, tx: Tx, key: string, act: string, subjectId: string, reason: string | null): Promise<void> {
  await recordAct(ctx, tx, { key, at: ctx.clock.now(), actorId: requireViewer(ctx).accountId, act, subjectId, reason });
}
