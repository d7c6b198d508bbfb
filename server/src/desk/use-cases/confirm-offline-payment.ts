import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import { receiveMoney } from '#server/orders/index.js';
import type { PaymentAttempt } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { amountMinor, exactLine, optionalLine, parseInput } from '#server/platform/input.js';
import { recordAct } from '../record-act.ts';

export const confirmOfflinePaymentInput = z.object({
  attemptId: z.string(),
  amountMinor: amountMinor.refine((amount) => amount !== 0, 'Type the amount that arrived.'),
  receivedAt: z.number(),
  reference: exactLine('The reference', 100).refine((typed) => /[\p{L}\p{N}]/u.test(typed), 'A reference has letters or digits.'),
  note: optionalLine('The note', 1_000),
});

/**
 * Staff has seen money of a wire transfer, WebMoney or Western Union arrive. What becomes of it follows by itself; the buyer is told.
 *
 * @throws InvalidInput, NotFound, PaymentReferenceUsed
 */
export async function confirmOfflinePayment(ctx: Context, input: z.input<typeof confirmOfflinePaymentInput>): Promise<PaymentAttempt> {
  const { attemptId, note, ...seen } = parseInput(confirmOfflinePaymentInput, input);
  const at = ctx.clock.now();
  if (seen.receivedAt > at)
    throw new InvalidInput([{ path: ['receivedAt'], message: 'Money that has not arrived yet cannot be confirmed.' }]);
  const { accountId: confirmedBy } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const attempt = await receiveMoney(ctx, tx, attemptId, { ...seen, confirmedBy });
    const key = `payment.confirm:${attemptId}:${seen.reference}`;
    const reason = [`${seen.reference}: ${seen.amountMinor} ${attempt.currency}`, note].filter(Boolean).join('. ');
    await recordAct(ctx, tx, { key, at, actorId: confirmedBy, act: 'payment.confirm', subjectId: attemptId, reason });
    return attempt;
  });
}
