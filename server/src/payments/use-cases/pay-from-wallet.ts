import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { PaymentAttempt } from '../tables.ts';
import { type PaymentWanted, storeAttempt } from './store-attempt.ts';
import { takeFromWallet } from './wallet-part.ts';

/** Takes a whole purchase out of the buyer's wallet: the money is here at once. The caller has made sure that the wallet holds it. */
export async function payFromWallet(ctx: Context, tx: Tx, wanted: PaymentWanted): Promise<PaymentAttempt> {
  const attempt = await storeAttempt(ctx, tx, wanted, { method: 'WALLET', provider: 'wallet', state: 'CAPTURED', expiresAt: null });
  await takeFromWallet(ctx, tx, attempt);
  return attempt;
}
