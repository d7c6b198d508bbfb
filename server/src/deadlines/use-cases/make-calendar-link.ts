import { hashSecret, newSecret, requireViewer } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { saveFeed } from '../store.ts';

/** Makes the secret link by which a calendar program reads the viewer's deadlines. One that was made before opens nothing any more. */
export async function makeCalendarLink(ctx: Context): Promise<string> {
  const { accountId } = requireViewer(ctx);
  const secret = newSecret();
  await ctx.db.transaction((tx) => saveFeed(tx, { accountId, secretHash: hashSecret(secret), madeAt: ctx.clock.now() }));
  return `${ctx.settings.publicUrl}/calendar/${secret}.ics`;
}
