import { account } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { ProviderPayment } from '../provider.ts';
import { type AttemptState, attemptAfter, isLeftBehind } from '../rules/attempt.ts';
import { findAttempt, saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { bookMovement } from './book-movement.ts';

/**
 * Takes over what the provider says about a payment. Browser, callback and reconciliation all end here, in any order and as often as they like.
 * A payment of another amount or currency than ours is never taken over.
 */
export async function applyProviderPayment(ctx: Context, attemptId: string, payment: ProviderPayment): Promise<PaymentAttempt | undefined> {
  return ctx.db.transaction(async (tx) => {
    const attempt = await findAttempt(tx, attemptId);
    if (!attempt) return undefined;
    if (payment.amountMinor !== attempt.amountMinor || payment.currency !== attempt.currency) {
      ctx.log.error(
        { attemptId, ours: attempt.amountMinor, theirs: payment.amountMinor },
        'The provider names another amount than ours; nothing is taken over.',
      );
      return attempt;
    }
    const state = attemptAfter(attempt.state, payment.status);
    const saved = state && (await saveAttempt(tx, attempt.id, attempt.state, { ...detailsOf(payment), state }));
    if (saved) await announce(ctx, tx, saved, state);
    if (isLeftBehind(attempt.state, payment.status)) await ctx.outbox.add(tx, 'payment.cancelled', attemptId, { attemptId });
    return saved ?? attempt;
  });
}

function detailsOf({ ref, nextAction, failureCode, threeDS, brand, last4 }: ProviderPayment): Partial<PaymentAttempt> {
  return {
    providerRef: ref,
    failureCode,
    threeDS,
    brand,
    last4,
    nextActionType: nextAction?.type ?? null,
    nextActionUrl: nextAction?.url ?? null,
    ...(nextAction ? { expiresAt: nextAction.expiresAt } : {}),
  };
}

async function announce(ctx: Context, tx: Tx, attempt: PaymentAttempt, state: AttemptState): Promise<void> {
  const { id: attemptId, purchaseId, buyerId, amountMinor, currency } = attempt;
  if (state === 'CAPTURED') {
    await bookCapture(ctx, tx, attempt);
    await ctx.outbox.add(tx, 'payment.captured', purchaseId, { attemptId, purchaseId, amountMinor, currency });
  } else if (state === 'AUTHORIZED') {
    await ctx.outbox.add(tx, 'payment.authorized', purchaseId, { attemptId, purchaseId });
  } else {
    await ctx.outbox.add(tx, 'payment.changed', purchaseId, { attemptId, purchaseId, buyerId });
  }
}

async function bookCapture(ctx: Context, tx: Tx, attempt: PaymentAttempt): Promise<void> {
  const { id: refId, purchaseId, provider, providerRef, amountMinor, currency } = attempt;
  const named = { key: `capture:${refId}`, booking: 'capture', refId, against: account.buyerUnapplied(purchaseId) };
  await bookMovement(ctx, tx, {
    ...named,
    kind: 'CAPTURE',
    state: 'CAPTURED',
    provider,
    ref: providerRef!,
    purchaseId,
    amountMinor,
    currency,
  });
}
