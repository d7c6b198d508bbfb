import { account, findBalance } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { listChargebacksOfPurchase, listRefundsOfPurchase } from '../store.ts';
import type { Chargeback, Refund } from '../tables.ts';

/**
 * Whether a chargeback of the payment that a refund goes back to is undecided, or decided and not yet settled: the refund waits, for the bank may
 * give the same money to the buyer. Until then what the bank took stands in suspense.
 */
export async function isContested(db: Reader, { attemptId, purchaseId, currency }: Refund): Promise<boolean> {
  for (const { id, attemptId: of } of await listChargebacksOfPurchase(db, purchaseId))
    if (of === attemptId && (await findBalance(db, account.chargebackSuspense(id), currency)) !== 0) return true;
  return false;
}

/** A chargeback is over: the refunds of its payment that waited for it are sent, unless another one is undecided. */
export async function sendHeldRefunds(ctx: Context, tx: Tx, { purchaseId, attemptId }: Chargeback): Promise<void> {
  for (const refund of await listRefundsOfPurchase(tx, purchaseId))
    if (refund.attemptId === attemptId && refund.state === 'REQUESTED')
      await ctx.outbox.add(tx, 'refund.requested', refund.id, { refundId: refund.id });
}
