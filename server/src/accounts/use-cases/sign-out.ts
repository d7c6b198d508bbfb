import type { Context } from '#server/platform/context.js';
import { requireViewer } from '../viewer.ts';
import { endSession, endSessions } from './end-sessions.ts';

/** Ends this session, or all of this account. */
export async function signOut(ctx: Context, input: { everywhere: boolean }): Promise<true> {
  const viewer = requireViewer(ctx);
  await ctx.db.transaction((tx) =>
    input.everywhere ? endSessions(ctx, tx, viewer.accountId) : endSession(ctx, tx, viewer.accountId, viewer.sessionId),
  );
  ctx.setCookie('session', null);
  return true;
}
