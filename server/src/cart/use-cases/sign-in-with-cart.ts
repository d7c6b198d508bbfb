import { type Account, signIn } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { mergeCart } from './merge-cart.ts';

interface SignedIn {
  readonly viewer: Account;
  readonly token: string | null;
  readonly mergedLines: number;
}

/** Signs in and brings along what this device collected as a guest: the shopper is told how much (P13). */
export async function signInWithCart(
  ctx: Context,
  input: { login: string; password: string; wants: 'COOKIE' | 'TOKEN' },
): Promise<SignedIn> {
  const { account, viewer, token } = await signIn(ctx, input);
  if (input.wants === 'COOKIE') ctx.setCookie('session', token);
  const mergedLines = account.kind === 'BUYER' ? await mergeCart({ ...ctx, viewer }) : 0;
  return { viewer: account, token: input.wants === 'TOKEN' ? token : null, mergedLines };
}
