import type { Reader } from '#server/platform/db/database.js';
import { receivedOf } from '../rules/received.ts';
import { listRefundsOfPurchase } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';

/** What came in by an attempt and has not gone back, nor been asked to, in minor units. */
export async function findLeftOf(db: Reader, attempt: PaymentAttempt): Promise<number> {
  const refunds = await listRefundsOfPurchase(db, attempt.purchaseId);
  const gone = refunds.filter((refund) => refund.attemptId === attempt.id).reduce((sum, refund) => sum + refund.amountMinor, 0);
  return receivedOf(attempt) - gone;
}
