import { requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { isOpen } from '../rules/attempt.ts';
import { PaymentProviderUnavailable } from '../rules/payment-refusals.ts';
import { findAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { applyProviderPayment } from './apply-provider-payment.ts';

/** Asks the provider where the viewer's payment stands: for pages that came back before the callback did. Claims of the browser change nothing. */
export async function refreshPayment(ctx: Context, input: { attemptId: string }): Promise<PaymentAttempt> {
  const attempt = await findAttempt(ctx.db.reader, input.attemptId);
  if (!attempt || attempt.buyerId !== requireViewer(ctx).accountId) throw new NotFound('payment', ['attemptId']);
  const provider = ctx.paymentProviders.get(attempt.provider);
  if (!attempt.providerRef || !isOpen(attempt.state) || !provider) return attempt;
  const payment = await provider.find(attempt.providerRef).catch((error: unknown) => {
    ctx.log.warn({ error, attempt: attempt.id }, 'The payment provider could not be asked.');
    throw new PaymentProviderUnavailable();
  });
  return (await applyProviderPayment(ctx, attempt.id, payment)) ?? attempt;
}
