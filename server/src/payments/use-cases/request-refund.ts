import { sum } from '#server/kernel/money.js';
import { addBusinessDays, dateIn, isWeekend } from '#server/kernel/time.js';
import { account, type BookingLine, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { receivedOf } from '../rules/received.ts';
import { divideRefund, type Payer, type RefundReason, refundWindow } from '../rules/refund.ts';
import { insertRefunds, listAttempts, listChargebacksOfPurchase, listRefundsOfPurchase } from '../store.ts';
import type { PaymentAttempt, Refund } from '../tables.ts';
import { payIntoWallet } from './refund-to-wallet.ts';

export interface RefundWanted {
  readonly purchaseId: string;
  readonly orderId: string | null;
  readonly reason: RefundReason;
  readonly currency: string;
  /** Where the money comes from: debits whose sum goes back to the buyer. */
  readonly debits: readonly BookingLine[];
  /** The capture that goes back as a whole, such as a duplicate; else the captures that paid the purchase, each its share. */
  readonly attemptId?: string;
  /** Names the fact that makes this refund due: it is requested once. */
  readonly key: string;
}

/**
 * Decides a refund, in the caller's transaction: books it as owed to the buyer and leaves the sending to a handler. The money goes back
 * the way it came (P3); what came from the wallet is back in it at once.
 *
 * @throws Error when more would go back than came in: a fault of ours, so the whole transaction falls.
 */
export async function requestRefund(ctx: Context, tx: Tx, wanted: RefundWanted): Promise<Refund[]> {
  const { purchaseId, orderId, reason, currency, debits, key } = wanted;
  const amountMinor = sumOf(debits);
  const sources = await listSources(tx, purchaseId, wanted.attemptId);
  const parts = divideRefund(amountMinor, sources);
  if (amountMinor <= 0 || !parts) throw new Error(`Refund ${key} of ${amountMinor} is more than what is left of its captures.`);

  const now = ctx.clock.now();
  const { minDays, maxDays } = refundWindow(reason, ctx.policies);
  const today = dateIn('UTC', now);
  const rows = parts.map(
    (part): Refund => ({
      ...part,
      id: ctx.ids('refund'),
      purchaseId,
      orderId,
      buyerId: sources[0]!.buyerId,
      currency,
      reason,
      state: 'REQUESTED',
      providerRef: null,
      failureCode: null,
      retries: 0,
      claimedBy: null,
      manualReference: null,
      isToWallet: false,
      requestedAt: now,
      sentAt: null,
      completeAt: null,
      expectedFrom: addBusinessDays(today, minDays, isWeekend),
      expectedTo: addBusinessDays(today, maxDays, isWeekend),
    }),
  );
  const credits = rows.map((row) => ({ account: account.refundPayable(row.id), currency, amountMinor: -row.amountMinor }));
  await post(ctx, tx, { kind: 'refund', refId: orderId ?? purchaseId, key, lines: [...debits, ...credits] });
  await insertRefunds(tx, rows);
  const isFromWallet = (row: Refund) => sources.some(({ id, method }) => id === row.attemptId && method === 'WALLET');
  for (const row of rows) {
    if (isFromWallet(row)) await payIntoWallet(ctx, tx, row);
    else await ctx.outbox.add(tx, 'refund.requested', row.id, { refundId: row.id });
  }
  return rows;
}

async function listSources(tx: Tx, purchaseId: string, attemptId: string | undefined): Promise<(PaymentAttempt & Payer)[]> {
  const attempts = await listAttempts(tx, [purchaseId]);
  const refunds = await listRefundsOfPurchase(tx, purchaseId);
  const chargebacks = await listChargebacksOfPurchase(tx, purchaseId);
  const isSource = (attempt: PaymentAttempt) =>
    receivedOf(attempt) > 0 && (attemptId ? attempt.id === attemptId : attempt.isApplied === true);
  return attempts.filter(isSource).map((attempt) => {
    const own = refunds.filter((refund) => refund.attemptId === attempt.id);
    const surplus = sumOf(own.filter((refund) => refund.orderId === null));
    const lost = chargebacks.filter((each) => each.attemptId === attempt.id && each.state === 'LOST');
    const settledByBank = own.filter((refund) => lost.some((each) => each.providerRef === refund.manualReference));
    return {
      ...attempt,
      paidMinor: receivedOf(attempt) - surplus,
      goneMinor: sumOf(own) - surplus,
      takenBackMinor: sumOf(lost) - sumOf(settledByBank),
    };
  });
}

function sumOf(rows: readonly { readonly amountMinor: number }[]): number {
  return sum(rows.map((row) => row.amountMinor));
}
