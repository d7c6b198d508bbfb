import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { PaymentReferenceUsed } from '../rules/payment-refusals.ts';
import { referenceKey } from '../rules/received.ts';
import { findReceipt, insertReceipt, saveAttempt } from '../store.ts';
import type { OfflineReceipt, PaymentAttempt } from '../tables.ts';

/** Money that a person has seen arrive. */
export interface MoneySeen {
  readonly amountMinor: number;
  /** What the bank, WebMoney or Western Union calls the payment. */
  readonly reference: string;
  /** Milliseconds UTC. */
  readonly receivedAt: number;
  readonly confirmedBy: string;
}

/**
 * Books money from outside as the buyer's, not yet allotted to anything. The same payment confirmed twice is booked once.
 *
 * @returns undefined when it was booked before.
 * @throws PaymentReferenceUsed when the reference was confirmed for another attempt or amount.
 */
export async function recordReceipt(
  ctx: Context,
  tx: Tx,
  attempt: PaymentAttempt,
  seen: MoneySeen,
): Promise<{ attempt: PaymentAttempt; receipt: OfflineReceipt } | undefined> {
  const { id: attemptId, purchaseId, method, currency } = attempt;
  const key = referenceKey(seen.reference);
  const known = await findReceipt(tx, method, key);
  if (known && (known.attemptId !== attemptId || known.amountMinor !== seen.amountMinor)) throw new PaymentReferenceUsed();
  if (known) return undefined;
  const about = { id: ctx.ids('receipt'), attemptId, purchaseId, method, currency, referenceKey: key };
  const receipt = { ...about, ...seen, confirmedAt: ctx.clock.now() };
  await insertReceipt(tx, receipt);
  const lines = move(seen.amountMinor, currency, account.bank, account.buyerUnapplied(purchaseId));
  await post(ctx, tx, { kind: 'money arrived', refId: attemptId, key: `arrived:${receipt.id}`, lines });
  const receivedMinor = (attempt.receivedMinor ?? 0) + seen.amountMinor;
  return { attempt: (await saveAttempt(tx, attemptId, attempt.state, { receivedMinor }))!, receipt };
}
