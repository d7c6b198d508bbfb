import type { Context } from '#server/platform/context.js';
import { deleteSession, deleteSessionsOf } from '../store.ts';
import { requireViewer } from '../viewer.ts';

/** Ends this session, or all of this account. */
export async function signOut(ctx: Context, input: { everywhere: boolean }): Promise<true> {
  const viewer = requireViewer(ctx);
  await ctx.db.transaction((tx) => (input.everywhere ? deleteSessionsOf(tx, viewer.accountId) : deleteSession(tx, viewer.sessionId)));
  ctx.setCookie('session', null);
  return true;
}
