import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listOfflineMethods } from '../offline-methods.ts';
import type { OfflineCode } from '../rules/method-data.ts';
import { referenceOf } from '../rules/received.ts';
import { saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { type PaymentWanted, storeAttempt } from './store-attempt.ts';

/**
 * Begins a payment outside of this market: the buyer is told to whom, how much, with which reference and until when. What he is told stays as it
 * is, whatever an operator changes later. The caller has made sure that the method is on.
 *
 * @param payBy Milliseconds UTC.
 */
export async function startOffline(
  ctx: Context,
  tx: Tx,
  wanted: PaymentWanted & { readonly method: OfflineCode; readonly payBy: number },
): Promise<PaymentAttempt> {
  const { method, payBy: expiresAt } = wanted;
  const { payTo } = (await listOfflineMethods(tx)).find(({ code }) => code === method)!;
  const stored = await storeAttempt(ctx, tx, wanted, { method, provider: 'offline', payTo, receivedMinor: 0, expiresAt });
  const change = { state: 'PENDING_OFFLINE', reference: referenceOf(stored.id) } as const;
  const attempt = (await saveAttempt(tx, stored.id, 'CREATED', change))!;
  const { id: attemptId, purchaseId, buyerId } = attempt;
  await ctx.outbox.add(tx, 'payment.changed', purchaseId, { attemptId, purchaseId, buyerId });
  return attempt;
}
