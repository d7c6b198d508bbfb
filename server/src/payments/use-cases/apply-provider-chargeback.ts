import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { ProviderChargeback } from '../provider.ts';
import { type ChargebackState, chargebackAfter } from '../rules/chargeback.ts';
import { findAttemptByRef, findChargebackByRef, saveChargeback } from '../store.ts';
import type { Chargeback, PaymentAttempt } from '../tables.ts';

/**
 * Takes over what the provider says about a chargeback: at its opening the money leaves the provider's account and stands in suspense;
 * won, it comes back. What becomes of the orders is theirs to say. One of another payment, amount or currency is never taken over.
 */
export async function applyProviderChargeback(ctx: Context, provider: string, said: ProviderChargeback): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const attempt = await findAttemptByRef(tx, provider, said.paymentRef);
    if (!attempt) throw new Error(`No attempt has the reference ${said.paymentRef} yet.`);
    const known = await findChargebackByRef(tx, provider, said.ref);
    const state = chargebackAfter(known?.state, said.status);
    if (!state) return;
    const isOurs = said.currency === attempt.currency && said.amountMinor <= attempt.amountMinor;
    if (!isOurs || (known && known.amountMinor !== said.amountMinor))
      return ctx.log.error(
        { attempt: attempt.id, chargeback: said.ref },
        'The provider names another amount than ours; nothing is taken over.',
      );
    const opened = known ?? newChargeback(ctx, attempt, said);
    const saved = { ...opened, state, endedAt: state === 'OPEN' ? null : ctx.clock.now() };
    await saveChargeback(tx, saved);
    if (!known) await bookOpened(ctx, tx, saved);
    if (state === 'WON') await bookWon(ctx, tx, saved);
    await announce(ctx, tx, saved, state);
  });
}

function newChargeback(ctx: Context, attempt: PaymentAttempt, { ref, amountMinor, currency }: ProviderChargeback): Chargeback {
  const { id: attemptId, purchaseId, provider } = attempt;
  const opened = { id: ctx.ids('chargeback'), openedAt: ctx.clock.now(), endedAt: null, state: 'OPEN' as const };
  return { ...opened, attemptId, purchaseId, provider, providerRef: ref, amountMinor, currency };
}

async function bookOpened(ctx: Context, tx: Tx, { id, provider, amountMinor, currency }: Chargeback): Promise<void> {
  const lines = move(amountMinor, currency, account.chargebackSuspense(id), account.psp(provider));
  await post(ctx, tx, { kind: 'chargeback opened', refId: id, key: `chargeback-opened:${id}`, lines });
}

async function bookWon(ctx: Context, tx: Tx, { id, provider, amountMinor, currency }: Chargeback): Promise<void> {
  const lines = move(amountMinor, currency, account.psp(provider), account.chargebackSuspense(id));
  await post(ctx, tx, { kind: 'chargeback won', refId: id, key: `chargeback-won:${id}`, lines });
}

async function announce(ctx: Context, tx: Tx, { id, attemptId, purchaseId }: Chargeback, state: ChargebackState): Promise<void> {
  await ctx.outbox.add(tx, 'chargeback.changed', purchaseId, { chargebackId: id, attemptId, purchaseId, state });
}
