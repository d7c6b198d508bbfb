import { type Account, endSession } from '#server/accounts/index.js';
import type { Context, Viewer } from '#server/platform/context.js';
import { mergeCart } from './merge-cart.ts';

/** Who is signed in now, and what came along. */
export interface SignedIn {
  readonly viewer: Account;
  readonly token: string | null;
  readonly mergedLines: number;
}

interface Opened {
  readonly account: Account;
  readonly viewer: Viewer;
  readonly token: string;
}

/** What follows from signing in: the browser's former session ends, its cookie is the new one's, and what it collected as a guest comes along (P13). */
export async function takeOver(ctx: Context, { account, viewer, token }: Opened, wants: 'COOKIE' | 'TOKEN'): Promise<SignedIn> {
  const former = ctx.viewer;
  if (wants === 'COOKIE') {
    if (former) await ctx.db.transaction((tx) => endSession(ctx, tx, former.accountId, former.sessionId));
    ctx.setCookie('session', token);
  }
  const mergedLines = account.kind === 'BUYER' ? await mergeCart({ ...ctx, viewer }) : 0;
  return { viewer: account, token: wants === 'TOKEN' ? token : null, mergedLines };
}
