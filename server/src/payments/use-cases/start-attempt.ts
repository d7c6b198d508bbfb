import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { type Click, findClick, rememberClick } from '#server/platform/idempotency/once.js';
import type { PaymentProvider } from '../provider.ts';
import { isOpen } from '../rules/attempt.ts';
import { AlreadyPaid, PaymentMethodUnavailable, PaymentProviderUnavailable } from '../rules/payment-refusals.ts';
import { findAttempt, insertAttempt, listAttempts, saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';

export interface PaymentWanted {
  readonly purchaseId: string;
  readonly buyerId: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** What the bank shows the buyer. */
  readonly description: string;
  readonly click: Click;
}

/**
 * Opens a try to pay by card: the intent is stored first, then the provider is asked with the attempt's id as key, then its answer is stored.
 * Whoever is stopped in between goes on with the same click. Earlier tries that are still open are given up.
 *
 * @throws PaymentProviderUnavailable when the provider does not answer; nothing was charged.
 */
export async function startAttempt(ctx: Context, wanted: PaymentWanted): Promise<PaymentAttempt> {
  const provider = cardProvider(ctx);
  const attempt = await ctx.db.transaction((tx) => storeIntent(ctx, tx, wanted, provider));
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
    throw new PaymentProviderUnavailable();
  }
}

/** The provider that takes cards. @throws PaymentMethodUnavailable when this market has none. */
export function cardProvider(ctx: Context): PaymentProvider {
  const [provider] = ctx.paymentProviders.values();
  if (!provider) throw new PaymentMethodUnavailable('This market takes no cards yet. Ask its operator which ways to pay there are.');
  return provider;
}

async function storeIntent(ctx: Context, tx: Tx, wanted: PaymentWanted, provider: PaymentProvider): Promise<PaymentAttempt> {
  const knownId = await findClick(tx, wanted.click);
  const known = knownId && (await findAttempt(tx, knownId));
  if (known) return known;

  for (const earlier of await listAttempts(tx, [wanted.purchaseId])) {
    if (earlier.isApplied) throw new AlreadyPaid();
    if (isOpen(earlier.state)) await cancelAttempt(ctx, tx, earlier);
  }
  const now = ctx.clock.now();
  const attempt: PaymentAttempt = {
    id: ctx.ids('attempt'),
    purchaseId: wanted.purchaseId,
    buyerId: wanted.buyerId,
    method: 'CARD',
    provider: provider.code,
    amountMinor: wanted.amountMinor,
    currency: wanted.currency,
    state: 'CREATED',
    failureCode: null,
    providerRef: null,
    nextActionType: null,
    nextActionUrl: null,
    expiresAt: now + ctx.policies.challengeMinutes * MINUTE,
    threeDS: null,
    brand: null,
    last4: null,
    isApplied: null,
    startedAt: now,
  };
  await insertAttempt(tx, attempt);
  await rememberClick(tx, wanted.click, attempt.id, now);
  return attempt;
}

/** Gives a try up; what it authorised is voided, and what it captures all the same goes back (O1). */
export async function cancelAttempt(ctx: Context, tx: Tx, attempt: PaymentAttempt): Promise<void> {
  const cancelled = await saveAttempt(tx, attempt.id, attempt.state, { state: 'CANCELLED', nextActionType: null, nextActionUrl: null });
  if (cancelled?.providerRef) await ctx.outbox.add(tx, 'payment.cancelled', attempt.id, { attemptId: attempt.id });
}
