import { account, listBalances } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { listChargebacksOfPurchases, listRefundsOfPurchase } from '../store.ts';
import type { Chargeback, Refund } from '../tables.ts';

/**
 * Whether a chargeback of the payment that a refund goes back to is undecided, or decided and not yet settled: the refund waits, for the bank may
 * give the same money to the buyer. Until then what the bank took stands in suspense.
 */
export async function isContested(db: Reader, { attemptId, purchaseId }: Refund): Promise<boolean> {
  return (await listContested(db, [purchaseId])).some((each) => each.attemptId === attemptId);
}

/** The chargebacks of purchases whose money stands in suspense. */
export async function listContested(db: Reader, purchaseIds: readonly string[]): Promise<Chargeback[]> {
  const chargebacks = await listChargebacksOfPurchases(db, purchaseIds);
  if (chargebacks.length === 0) return [];
  const balances = await listBalances(
    db,
    chargebacks.map(({ id }) => account.chargebackSuspense(id)),
  );
  const held = new Set(balances.filter(({ amountMinor }) => amountMinor !== 0).map((each) => each.account));
  return chargebacks.filter(({ id }) => held.has(account.chargebackSuspense(id)));
}

/** A chargeback is over: the refunds of its payment that waited for it are sent, unless another one is undecided. */
export async function sendHeldRefunds(ctx: Context, tx: Tx, { purchaseId, attemptId }: Chargeback): Promise<void> {
  for (const refund of await listRefundsOfPurchase(tx, purchaseId))
    if (refund.attemptId === attemptId && refund.state === 'REQUESTED')
      await ctx.outbox.add(tx, 'refund.requested', refund.id, { refundId: refund.id });
}
