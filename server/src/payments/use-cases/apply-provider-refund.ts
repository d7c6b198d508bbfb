import { DAY } from '#server/kernel/time.js';
import { account } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines, saveDeadline } from '#server/platform/deadlines/store.js';
import type { ProviderRefund } from '../provider.ts';
import { completionKey, readRefundKey } from '../rules/refund-key.ts';
import { findAttempt, findRefund, listChargebacksOfPurchase, saveRefund } from '../store.ts';
import type { Refund } from '../tables.ts';
import { bookMovement, type MovementToBook } from './book-movement.ts';

/** The clock that sends a failed refund once more by itself. */
export const refundRetryTimer = 'REFUND_RETRY';

/**
 * Takes over what the provider says about one sending of a refund. COMPLETE only on the provider's word, never on our request (P6).
 * Old news about an earlier sending changes nothing.
 *
 * @param key Names the sending, as `refundKey` does.
 */
export async function applyProviderRefund(ctx: Context, key: string, { ref, status, failureCode }: ProviderRefund): Promise<void> {
  const { refundId, retries } = readRefundKey(key);
  await ctx.db.transaction(async (tx) => {
    const refund = await findRefund(tx, refundId);
    if (!refund || (refund.retries !== retries && status !== 'COMPLETE')) return;
    const now = ctx.clock.now();
    if (status === 'PENDING') {
      const sent = await saveRefund(tx, refundId, ['REQUESTED'], { state: 'PROCESSING', providerRef: ref, sentAt: now });
      if (sent) await announceRefund(ctx, tx, sent);
    } else if (status === 'FAILED') {
      await fail(ctx, tx, refund, ref, failureCode);
    } else {
      await complete(ctx, tx, refund, ref, now);
    }
  });
}

/** The provider said no to this sending, for good: it is kept as failed, so that it can be sent, settled or taken another way. */
export async function refuseRefund(ctx: Context, key: string): Promise<void> {
  const { refundId, retries } = readRefundKey(key);
  await ctx.db.transaction(async (tx) => {
    const refund = await findRefund(tx, refundId);
    if (refund?.retries === retries) await fail(ctx, tx, refund, null, 'REFUSED');
  });
}

async function fail(ctx: Context, tx: Tx, refund: Refund, ref: string | null, failureCode: string | null): Promise<void> {
  const { id } = refund;
  const failed = await saveRefund(tx, id, ['REQUESTED', 'PROCESSING'], { state: 'FAILED', providerRef: ref, failureCode });
  if (!failed) return comeBack(ctx, tx, refund, ref, failureCode);
  await startRetry(ctx, tx, failed);
  await announceRefund(ctx, tx, failed);
}

/** A refund that failed for the first time is sent once more by itself, a day later. */
export async function startRetry(ctx: Context, tx: Tx, { id, state, retries }: Refund): Promise<void> {
  if (state !== 'FAILED' || retries > 0) return;
  const now = ctx.clock.now();
  const times = { startedAt: now, dueAt: now + DAY, warnAt: null };
  await saveDeadline(tx, { ...times, id: ctx.ids('deadline'), kind: refundRetryTimer, subjectId: id, awaiting: 'PLATFORM' });
}

/**
 * The provider had sent it, and the bank has sent it back, as for a card that was closed: we owe it again. It counts as another sending, so that
 * it is booked by its own name when it arrives at last.
 */
async function comeBack(ctx: Context, tx: Tx, refund: Refund, ref: string | null, failureCode: string | null): Promise<void> {
  if (refund.state !== 'COMPLETE' || ref === null || refund.providerRef !== ref) return;
  const { id, retries } = refund;
  const change = { state: 'FAILED', completeAt: null, failureCode, retries: retries + 1 } as const;
  const owed = await saveRefund(tx, id, ['COMPLETE'], change);
  if (!owed) return;
  const named = { key: `refund-back:${id}:${retries}`, booking: 'refund came back', against: account.refundPayable(id) };
  await book(ctx, tx, refund, { ...named, state: 'RETURNED', ref });
  await announceRefund(ctx, tx, owed);
}

async function complete(ctx: Context, tx: Tx, before: Refund, ref: string, now: number): Promise<void> {
  const change = { state: 'COMPLETE', providerRef: ref, completeAt: now, sentAt: before.sentAt ?? now, claimedBy: null } as const;
  const done = await saveRefund(tx, before.id, ['REQUESTED', 'PROCESSING', 'FAILED', 'CLAIMED'], change);
  if (!done) return completeAgain(ctx, tx, before, ref);
  await deleteDeadlines(tx, done.id, [refundRetryTimer]);
  const named = { key: completionKey(done), booking: 'refund complete', against: account.refundPayable(done.id) };
  await book(ctx, tx, done, { ...named, state: 'COMPLETE', ref });
  await announceRefund(ctx, tx, done);
}

/**
 * The provider paid what had been settled before, by hand, by a chargeback or by another sending: the buyer has the money twice. It is gone all the
 * same, so it is booked as what it is, an expense, and somebody has to look at it.
 */
async function completeAgain(ctx: Context, tx: Tx, refund: Refund, ref: string): Promise<void> {
  const { id, purchaseId, manualReference } = refund;
  if (refund.state === 'COMPLETE' && refund.providerRef === ref) return;
  const isByBank = (await listChargebacksOfPurchase(tx, purchaseId)).some((each) => each.providerRef === manualReference);
  const against = isByBank ? account.chargebackLoss : account.goodwill;
  const named = { key: `refund-twice:${id}:${ref}`, booking: 'refund paid twice', against };
  const isNew = await book(ctx, tx, refund, { ...named, state: 'COMPLETE', ref });
  if (isNew)
    ctx.log.error({ refund: id, providerRef: ref, settledBy: manualReference }, 'A provider paid a refund that was settled before.');
}

type RefundBooking = Pick<MovementToBook, 'key' | 'booking' | 'against' | 'state' | 'ref'>;

async function book(ctx: Context, tx: Tx, refund: Refund, booking: RefundBooking): Promise<boolean> {
  const { attemptId, orderId, purchaseId, amountMinor, currency } = refund;
  const { provider } = (await findAttempt(tx, attemptId))!;
  const about = { kind: 'REFUND' as const, provider, refId: orderId ?? purchaseId, purchaseId, amountMinor, currency };
  return bookMovement(ctx, tx, { ...about, ...booking });
}

/** Tells everybody who listens where a refund stands now. */
export async function announceRefund(ctx: Context, tx: Tx, refund: Refund): Promise<void> {
  const { id: refundId, orderId, purchaseId, buyerId, amountMinor, currency, reason, state } = refund;
  const payload = { refundId, orderId, purchaseId, buyerId, amountMinor, currency, reason, state };
  await ctx.outbox.add(tx, 'refund.changed', orderId ?? purchaseId, payload);
}
