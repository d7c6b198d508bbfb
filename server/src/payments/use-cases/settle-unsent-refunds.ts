import { account } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { RefundState } from '../rules/refund.ts';
import { listRefundsOfPurchase } from '../store.ts';
import type { Chargeback } from '../tables.ts';
import { settle } from './mend-refund.ts';

/** One that somebody has claimed counts: whoever pays it by hand reads then that it is settled, and pays nothing. */
const unsent: ReadonlySet<RefundState> = new Set(['FAILED', 'REQUESTED', 'CLAIMED']);

/**
 * A lost chargeback gave the buyer what refunds of the same payment owed him and had not sent: they are settled by it, so that nobody pays twice.
 *
 * @param atMostMinor What the chargeback took beyond what is left of the orders: only that can be money that a refund owed.
 * @returns how much of the chargeback they cover, in minor units.
 */
export async function settleUnsentRefunds(ctx: Context, tx: Tx, chargeback: Chargeback, atMostMinor: number): Promise<number> {
  let covered = 0;
  for (const refund of await listRefundsOfPurchase(tx, chargeback.purchaseId)) {
    const isUnsent = refund.attemptId === chargeback.attemptId && unsent.has(refund.state);
    if (!isUnsent || covered + refund.amountMinor > atMostMinor) continue;
    await settle(ctx, tx, refund, chargeback.providerRef, account.chargebackSuspense(chargeback.id));
    covered += refund.amountMinor;
  }
  return covered;
}
