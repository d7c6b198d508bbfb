import '../events.ts';
import { z } from 'zod';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { parseInput } from '#server/platform/input.js';
import { deleteSession, deleteSessionsOf, findSession } from '../store.ts';
import { requireViewer } from '../viewer.ts';

/** Ends all sessions of an account but one; sockets that are open for them close. */
export async function endSessions(ctx: Context, tx: Tx, accountId: string, except: string | null = null): Promise<void> {
  await deleteSessionsOf(tx, accountId, except);
  await ctx.outbox.add(tx, 'session.ended', accountId, { accountId, sessionId: null, except });
}

/** Ends one session. */
export async function endSession(ctx: Context, tx: Tx, accountId: string, sessionId: string): Promise<void> {
  await deleteSession(tx, sessionId);
  await ctx.outbox.add(tx, 'session.ended', accountId, { accountId, sessionId, except: null });
}

export const endSessionsInput = z.object({ sessionId: z.string().nullish() });

/** Signs out one device of the viewer's, or all but this one. @throws NotFound in the same words for a stranger's and for none. */
export async function endMySessions(ctx: Context, input: z.input<typeof endSessionsInput>): Promise<true> {
  const { sessionId } = parseInput(endSessionsInput, input);
  const viewer = requireViewer(ctx);
  await ctx.db.transaction(async (tx) => {
    if (!sessionId) return endSessions(ctx, tx, viewer.accountId, viewer.sessionId);
    if ((await findSession(tx, sessionId))?.accountId !== viewer.accountId) throw new NotFound('session', ['sessionId']);
    await endSession(ctx, tx, viewer.accountId, sessionId);
  });
  return true;
}
