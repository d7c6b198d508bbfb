import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import { dateIn } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { findPayoutAccount, markRefused } from '../account-store.ts';
import { canTake, failures, type PayoutFailure, type PayoutState, type PayoutStep } from '../rules/payout.ts';
import { PayoutTransitionRefused } from '../rules/payout-refusals.ts';
import { findPayout } from '../store.ts';
import type { Payout } from '../tables.ts';
import { bookBack, bookPaid } from './book-payout.ts';

const whyNot: Readonly<Record<PayoutState, string>> = {
  PENDING: 'This payout waits to be sent: take it into a file first, or cancel it.',
  PROCESSING: 'This payout is with the bank. Say what became of it.',
  PAID: 'This payout is marked as paid already.',
  FAILED: 'This payout is marked as failed already; its money is the shop’s again.',
  CANCELED: 'This payout was cancelled; its money is the shop’s again.',
};

async function requirePayout(tx: Tx, id: string, wanted: PayoutStep): Promise<Payout> {
  const payout = await findPayout(tx, id);
  if (!payout) throw new NotFound('payout', ['payoutId']);
  if (!canTake(wanted, payout.state)) throw new PayoutTransitionRefused(whyNot[payout.state]);
  return payout;
}

interface Paid {
  readonly payoutId: string;
  readonly bankReference: string;
  /** The day that the bank names. */
  readonly paidOn: string;
}

/** The bank has carried the transfer out. @throws NotFound, PayoutTransitionRefused, InvalidInput for a day that cannot be. */
export async function markPayoutPaid(ctx: Context, tx: Tx, { payoutId, ...change }: Paid): Promise<Payout> {
  const payout = await requirePayout(tx, payoutId, 'markPaid');
  const isPossible = change.paidOn >= dateIn('UTC', payout.takenAt!) && change.paidOn <= dateIn('UTC', ctx.clock.now());
  if (!isPossible)
    throw new InvalidInput([{ path: ['paidOn'], message: 'Choose the day of the transfer: not before it was sent, not after today.' }]);
  return bookPaid(ctx, tx, payout, change);
}

interface Failed {
  readonly payoutId: string;
  readonly failure: PayoutFailure;
  readonly note: string | null;
}

/** The transfer failed, or came back: the money is the shop's again. An account that cannot take it gets nothing until it is changed. */
export async function markPayoutFailed(ctx: Context, tx: Tx, { payoutId, failure, note }: Failed): Promise<Payout> {
  const payout = await requirePayout(tx, payoutId, 'markFailed');
  const failed = await bookBack(ctx, tx, payout, { state: 'FAILED', failure, note });
  if (failures[failure].isOfAccount && (await isStillSentThere(tx, payout))) await markRefused(tx, payout.shopId, failure);
  return failed;
}

/** An account that was changed after the transfer was sent is not to blame. */
async function isStillSentThere(tx: Tx, { shopId, takenAt }: Payout): Promise<boolean> {
  const to = await findPayoutAccount(tx, shopId);
  return to !== undefined && to.changedAt <= takenAt!;
}

/** Takes a payout back that was not sent yet. @throws NotFound, PayoutTransitionRefused */
export async function cancelPayout(ctx: Context, tx: Tx, payoutId: string, note: string): Promise<Payout> {
  return bookBack(ctx, tx, await requirePayout(tx, payoutId, 'cancel'), { state: 'CANCELED', note });
}
