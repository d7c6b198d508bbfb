import { account } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertMovement } from '../movement-store.ts';
import type { ProviderChargeback } from '../provider.ts';
import { type ChargebackState, chargebackAfter } from '../rules/chargeback.ts';
import { findAttemptByRef, findChargebackByRef, saveChargeback } from '../store.ts';
import type { Chargeback, PaymentAttempt } from '../tables.ts';
import { bookMovement } from './book-movement.ts';

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
    if (state === 'LOST') await noteLost(ctx, tx, saved);
    await announce(ctx, tx, saved, state);
  });
}

function newChargeback(ctx: Context, attempt: PaymentAttempt, { ref, amountMinor, currency }: ProviderChargeback): Chargeback {
  const { id: attemptId, purchaseId, provider } = attempt;
  const opened = { id: ctx.ids('chargeback'), openedAt: ctx.clock.now(), endedAt: null, state: 'OPEN' as const };
  return { ...opened, attemptId, purchaseId, provider, providerRef: ref, amountMinor, currency };
}

async function bookOpened(ctx: Context, tx: Tx, chargeback: Chargeback): Promise<void> {
  const named = { key: `chargeback-opened:${chargeback.id}`, booking: 'chargeback opened' };
  await bookMovement(ctx, tx, { ...aboutOf(chargeback), ...named, state: 'OPEN' });
}

async function bookWon(ctx: Context, tx: Tx, chargeback: Chargeback): Promise<void> {
  const named = { key: `chargeback-won:${chargeback.id}`, booking: 'chargeback won' };
  await bookMovement(ctx, tx, { ...aboutOf(chargeback), ...named, state: 'WON' });
}

/** The provider keeps what it took at the opening: nothing moves there, so nothing is booked on it; but its file says so. */
async function noteLost(ctx: Context, tx: Tx, chargeback: Chargeback): Promise<void> {
  const { refId: _ours, against: _account, ...about } = aboutOf(chargeback);
  await insertMovement(tx, { ...about, id: `chargeback-lost:${chargeback.id}`, state: 'LOST', at: ctx.clock.now(), fileDay: null });
}

function aboutOf({ id, provider, providerRef, purchaseId, amountMinor, currency }: Chargeback) {
  const about = { kind: 'CHARGEBACK' as const, provider, ref: providerRef, purchaseId, amountMinor, currency };
  return { ...about, refId: id, against: account.chargebackSuspense(id) };
}

async function announce(ctx: Context, tx: Tx, { id, attemptId, purchaseId }: Chargeback, state: ChargebackState): Promise<void> {
  await ctx.outbox.add(tx, 'chargeback.changed', purchaseId, { chargebackId: id, attemptId, purchaseId, state });
}
