import { requireViewer } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { deleteFeed } from '../store.ts';

/** Lets the viewer's calendar link open nothing any more. */
export async function removeCalendarLink(ctx: Context): Promise<true> {
  const { accountId } = requireViewer(ctx);
  await ctx.db.transaction((tx) => deleteFeed(tx, accountId));
  return true;
}
