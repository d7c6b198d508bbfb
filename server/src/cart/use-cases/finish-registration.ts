import { type Account, finishRegistration, openSession } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { openShop } from '#server/shops/index.js';
import { type SignedIn, takeOver } from './take-over.ts';

interface Finished {
  readonly token: string;
  readonly password: string;
  readonly isNewPassword: boolean;
  readonly wants: 'COOKIE' | 'TOKEN';
}

/** Makes an account of a registration, a seller's shop with it, and goes on as after signing in: with what this device had in its cart (P13). */
export async function finishRegistrationWithCart(ctx: Context, { wants, ...link }: Finished): Promise<SignedIn> {
  const account: Account = await finishRegistration(ctx, link, async (tx, created, { shopName }) => {
    if (shopName !== null) await openShop(ctx, tx, created, shopName);
  });
  return takeOver(ctx, await openSession(ctx, account), wants);
}
