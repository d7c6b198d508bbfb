import type { Context } from '#server/platform/context.js';
import { type GuardedProvider } from '../provider.ts';
import { PaymentMethodUnavailable, PaymentProviderUnavailable } from '../rules/payment-refusals.ts';
import { findAttempt, saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { findStarted, type PaymentWanted, storeAttempt } from './store-attempt.ts';

/**
 * Opens a try to pay by card: the intent is stored first, then the provider is asked with the attempt's id as key, then its answer is stored.
 * Whoever is stopped in between goes on with the same click. Earlier tries that are still open are given up.
 *
 * @param wanted.description What the bank shows the buyer.
 * @throws PaymentProviderUnavailable when the provider does not answer; nothing was charged.
 */
export async function startAttempt(ctx: Context, wanted: PaymentWanted & { readonly description: string }): Promise<PaymentAttempt> {
  const provider = cardProvider(ctx);
  const way = { method: 'CARD', provider: provider.code } as const;
  const attempt = await ctx.db.transaction(async (tx) => (await findStarted(tx, wanted.click)) ?? storeAttempt(ctx, tx, wanted, way));
  if (attempt.providerRef || attempt.state !== 'CREATED') return attempt;

  try {
    const { ref, nextAction } = await provider.open({
      key: attempt.id,
      amountMinor: attempt.amountMinor,
      currency: attempt.currency,
      description: wanted.description,
      returnUrl: `${ctx.settings.publicUrl}/purchases/${attempt.purchaseId}/pay`,
    });
    const change = {
      providerRef: ref,
      nextActionType: nextAction?.type ?? null,
      nextActionUrl: nextAction?.url ?? null,
      expiresAt: nextAction?.expiresAt ?? null,
    };
    const saved = await ctx.db.transaction((tx) => saveAttempt(tx, attempt.id, 'CREATED', change));
    return saved ?? (await findAttempt(ctx.db.reader, attempt.id)) ?? attempt;
  } catch (error) {
    ctx.log.warn({ error, attempt: attempt.id }, 'The payment provider could not open a payment.');
    // No card page was shown, so no money can have moved: this try is over, and the same click may begin another.
    await ctx.db.transaction((tx) => saveAttempt(tx, attempt.id, 'CREATED', { state: 'FAILED', failureCode: 'PROVIDER_UNAVAILABLE' }));
    throw new PaymentProviderUnavailable(provider.pausedUntil());
  }
}

/** The provider that takes cards. @throws PaymentMethodUnavailable when this market has none. */
function cardProvider(ctx: Context): GuardedProvider {
  const [provider] = ctx.paymentProviders.values();
  if (!provider) throw new PaymentMethodUnavailable('This market takes no cards yet. Ask its operator which ways to pay there are.');
  return provider;
}
