import { type SignInInput, signIn } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { type SignedIn, takeOver } from './take-over.ts';

/** Signs in and brings along what this device collected as a guest: the shopper is told how much (P13). */
export async function signInWithCart(ctx: Context, input: SignInInput): Promise<SignedIn> {
  return takeOver(ctx, await signIn(ctx, input), input.wants);
}
