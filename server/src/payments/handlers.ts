import './events.ts';
import type { Context } from '#server/platform/context.js';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { type PaymentProvider, type ProviderCallback, ProviderFault } from './provider.ts';
import { hasPaid, isOpen } from './rules/attempt.ts';
import { refundKey } from './rules/refund-key.ts';
import { findAttempt, findAttemptByRef, findCallback, findRefund, listAttempts } from './store.ts';
import { applyProviderChargeback } from './use-cases/apply-provider-chargeback.ts';
import { applyProviderPayment } from './use-cases/apply-provider-payment.ts';
import { applyProviderRefund, refuseRefund } from './use-cases/apply-provider-refund.ts';
import { isContested } from './use-cases/hold-refunds.ts';

function providerOf(ctx: Context, code: string): PaymentProvider {
  const provider = ctx.paymentProviders.get(code);
  if (!provider) throw new Error(`The provider ${code} is not configured any more.`);
  return provider;
}

/**
 * A chargeback of a payment that was not made here, as when the market shares its account at the provider, is nothing that waiting mends: it is
 * written into the log for its operator, and its message stays as it came. One of ours always comes long after its payment.
 */
async function understandChargeback(ctx: Context, code: string, ref: string): Promise<void> {
  const said = await providerOf(ctx, code)
    .findChargeback(ref)
    .catch((error: unknown) => {
      if (error instanceof ProviderFault && error.isRefused) return undefined;
      throw error;
    });
  if (said && (await findAttemptByRef(ctx.db.reader, code, said.paymentRef))) return applyProviderChargeback(ctx, code, said);
  ctx.log.error({ provider: code, chargeback: ref }, 'A chargeback is about no payment of this market; nothing is taken over.');
}

export const paymentHandlers: Handler[] = [
  /** A callback says only that there is news; the news itself is asked for. A payment that we do not know yet is asked about again. */
  on('payment.callbackReceived', 'payments.understand-callback', async (ctx, event) => {
    const row = await findCallback(ctx.db.reader, event.payload.callbackId);
    if (!row) return;
    const { about } = JSON.parse(row.body) as ProviderCallback;
    const provider = providerOf(ctx, row.provider);
    if (about.kind === 'NOTHING') return;
    if (about.kind === 'REFUND') return applyProviderRefund(ctx, about.ourId, await provider.findRefund(about.ref));
    if (about.kind === 'CHARGEBACK') return understandChargeback(ctx, row.provider, about.ref);
    const attempt = await findAttemptByRef(ctx.db.reader, row.provider, about.ref);
    if (!attempt) throw new Error(`No attempt has the reference ${about.ref} yet.`);
    await applyProviderPayment(ctx, attempt.id, await provider.find(about.ref));
  }),

  /** Takes the authorised money, unless another attempt has paid meanwhile: then it is given up (O1). */
  on('payment.authorized', 'payments.capture', async (ctx, { payload }) => {
    const attempt = await findAttempt(ctx.db.reader, payload.attemptId);
    if (attempt?.state !== 'AUTHORIZED' || !attempt.providerRef) return;
    const provider = providerOf(ctx, attempt.provider);
    const isPaid = (await listAttempts(ctx.db.reader, [attempt.purchaseId])).some(hasPaid);
    const step = isPaid
      ? provider.void(attempt.providerRef, `void:${attempt.id}`)
      : provider.capture(attempt.providerRef, `capture:${attempt.id}`);
    await applyProviderPayment(ctx, attempt.id, await step);
  }),

  on('payment.cancelled', 'payments.void', async (ctx, { payload }) => {
    const attempt = await findAttempt(ctx.db.reader, payload.attemptId);
    if (!attempt?.providerRef || isOpen(attempt.state) || attempt.state === 'CAPTURED') return;
    await applyProviderPayment(ctx, attempt.id, await providerOf(ctx, attempt.provider).void(attempt.providerRef, `void:${attempt.id}`));
  }),

  /** While a chargeback of the payment is undecided the refund waits: what ends the chargeback announces it again. */
  on('refund.requested', 'payments.send-refund', async (ctx, { payload }) => {
    const refund = await findRefund(ctx.db.reader, payload.refundId);
    const attempt = refund && (await findAttempt(ctx.db.reader, refund.attemptId));
    if (refund?.state !== 'REQUESTED' || !attempt?.providerRef) return;
    if (await isContested(ctx.db.reader, refund)) return;
    const key = refundKey(refund);
    const sending = providerOf(ctx, attempt.provider).refund(attempt.providerRef, { key, amountMinor: refund.amountMinor });
    const sent = await sending.catch((error: unknown) => {
      if (error instanceof ProviderFault && error.isRefused) return undefined; // for good: people have other ways
      throw error;
    });
    if (!sent) return refuseRefund(ctx, key);
    await applyProviderRefund(ctx, key, sent);
  }),
];
