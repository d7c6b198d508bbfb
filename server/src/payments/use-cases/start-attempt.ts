import { formatMoney } from '#server/kernel/money.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { type Click, forgetClick } from '#server/platform/idempotency/once.js';
import { type GuardedProvider, ProviderFault } from '../provider.ts';
import { failureText, notChargedText } from '../rules/attempt.ts';
import { PaymentMethodUnavailable, PaymentProviderUnavailable } from '../rules/payment-refusals.ts';
import { findAttempt, saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { type PaymentWanted, storeAttempt } from './store-attempt.ts';
import { findWalletPart } from './wallet-part.ts';

/** Stores the intent to pay by card; `openAttempt` then asks the provider, outside of the transaction. @throws PaymentMethodUnavailable */
export async function startAttempt(ctx: Context, tx: Tx, wanted: PaymentWanted): Promise<PaymentAttempt> {
  return storeAttempt(ctx, tx, wanted, { method: 'CARD', provider: cardProvider(ctx).code });
}

/**
 * Asks the provider for a try to pay by card, with its id as key, and stores the answer. Whoever is stopped in between goes on with the same click.
 * Changes nothing for one that was asked before, and for other ways to pay.
 *
 * @param asked What the bank shows the buyer, and the click: where no try came of it, the same key begins another one.
 * @throws PaymentProviderUnavailable when the provider does not answer, PaymentMethodUnavailable when it refuses; no card was charged.
 */
export async function openAttempt(
  ctx: Context,
  attempt: PaymentAttempt,
  { description, click }: { readonly description: string; readonly click: Click },
): Promise<PaymentAttempt> {
  if (attempt.method !== 'CARD' || attempt.providerRef || attempt.state !== 'CREATED') return attempt;
  const provider = cardProvider(ctx);
  try {
    const { ref, nextAction } = await provider.open({
      key: attempt.id,
      amountMinor: attempt.amountMinor,
      currency: attempt.currency,
      description,
      returnUrl: `${ctx.settings.publicUrl}/purchases/${attempt.purchaseId}/pay`,
      startedAt: attempt.startedAt,
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
    const isRefused = error instanceof ProviderFault && error.isRefused;
    const opened = await giveUp(ctx, attempt, isRefused ? 'PROVIDER_REFUSED' : 'PROVIDER_UNAVAILABLE', click);
    if (opened) return opened;
    const part = await findWalletPart(ctx.db.reader, attempt.purchaseId);
    const notCharged = notChargedText(part && formatMoney(part));
    if (isRefused) throw new PaymentMethodUnavailable(failureText('PROVIDER_REFUSED', notCharged));
    throw new PaymentProviderUnavailable(provider.pausedUntil(), notCharged);
  }
}

/** No card page was shown, so no money can have moved: this try is over. @returns it when the same click, come twice, has opened it meanwhile. */
function giveUp(ctx: Context, { id }: PaymentAttempt, failureCode: string, click: Click): Promise<PaymentAttempt | undefined> {
  return ctx.db.transaction(async (tx) => {
    const now = await findAttempt(tx, id);
    if (now?.providerRef) return now;
    const failed = await saveAttempt(tx, id, 'CREATED', { state: 'FAILED', failureCode });
    if (failed) await forgetClick(tx, click);
    return undefined;
  });
}

/** The provider that takes cards. @throws PaymentMethodUnavailable when this market has none. */
function cardProvider(ctx: Context): GuardedProvider {
  const [provider] = ctx.paymentProviders.values();
  if (!provider) throw new PaymentMethodUnavailable('This market takes no cards yet. Ask its operator which ways to pay there are.');
  return provider;
}
