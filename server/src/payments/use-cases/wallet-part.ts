import { formatMoney } from '#server/kernel/money.js';
import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { walletBalance } from '../methods.ts';
import { isWalletPart } from '../rules/attempt.ts';
import { WalletHoldsLess } from '../rules/payment-refusals.ts';
import { insertAttempt, listAttempts, saveAttempt } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { draftAttempt, type Payment } from './store-attempt.ts';

/** What the buyer's wallet has set aside for a purchase whose rest is still to be paid another way; undefined when nothing. */
export async function findWalletPart(db: Reader, purchaseId: string): Promise<PaymentAttempt | undefined> {
  return (await listAttempts(db, [purchaseId])).find(isWalletPart);
}

/**
 * Sets aside what the wallet pays of a purchase, out of the wallet at once, so that no other purchase can spend it. What was set aside before and
 * is another amount goes back first. Nothing is set aside for 0.
 *
 * @throws WalletHoldsLess
 */
export async function setWalletPart(ctx: Context, tx: Tx, payment: Payment): Promise<void> {
  const { purchaseId, buyerId, amountMinor, currency } = payment;
  const earlier = await findWalletPart(tx, purchaseId);
  if (earlier?.amountMinor === amountMinor) return;
  if (earlier) await keepWalletPart(ctx, tx, earlier, 0);
  if (amountMinor === 0) return;
  const holdsMinor = await walletBalance(tx, buyerId, currency);
  if (holdsMinor < amountMinor) throw new WalletHoldsLess(formatMoney({ amountMinor: holdsMinor, currency }));
  const part = draftAttempt(ctx, payment, { method: 'WALLET', provider: 'wallet', state: 'CAPTURED', expiresAt: null });
  await insertAttempt(tx, part);
  await takeFromWallet(ctx, tx, part);
}

/** Books what an attempt takes out of the wallet. */
export async function takeFromWallet(ctx: Context, tx: Tx, attempt: PaymentAttempt): Promise<void> {
  const { id, buyerId, purchaseId, amountMinor, currency } = attempt;
  const lines = move(amountMinor, currency, account.wallet(buyerId), account.buyerUnapplied(purchaseId));
  await post(ctx, tx, { kind: 'pay from wallet', refId: id, key: `capture:${id}`, lines });
}

/** The purchase needs only so much of what was set aside; the rest is back in the wallet at once. @param keptMinor 0 gives all of it back. */
async function keepWalletPart(ctx: Context, tx: Tx, part: PaymentAttempt, keptMinor: number): Promise<void> {
  const { id, buyerId, purchaseId, amountMinor, currency } = part;
  if (keptMinor === amountMinor) return;
  await saveAttempt(tx, id, 'CAPTURED', keptMinor === 0 ? { state: 'CANCELLED' } : { amountMinor: keptMinor });
  const lines = move(amountMinor - keptMinor, currency, account.buyerUnapplied(purchaseId), account.wallet(buyerId));
  await post(ctx, tx, { kind: 'back to wallet', refId: id, key: `wallet-back:${id}`, lines });
}

/** The same when a purchase ends or is paid otherwise, of which the buyer is told. */
export async function returnWalletPart(ctx: Context, tx: Tx, part: PaymentAttempt, keptMinor: number): Promise<void> {
  const { id: attemptId, buyerId, purchaseId, currency } = part;
  const amountMinor = part.amountMinor - keptMinor;
  if (amountMinor === 0) return;
  await keepWalletPart(ctx, tx, part, keptMinor);
  await ctx.outbox.add(tx, 'wallet.partReturned', purchaseId, { attemptId, purchaseId, buyerId, amountMinor, currency });
}
