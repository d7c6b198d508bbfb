import '../events.ts';
import type { Context, Viewer } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteKnownDevices } from '../device-store.ts';
import { deleteAccountTokens } from '../registration-store.ts';
import { findAccount, updateAccount } from '../store.ts';
import { endSessions } from './end-sessions.ts';

/** Closes an account: its address is free for a new one, and its owner hears of it. Whoever calls has seen to it that nothing runs on it. */
export async function closeAccount(ctx: Context, tx: Tx, { accountId }: Viewer): Promise<void> {
  const { email } = (await findAccount(tx, accountId))!;
  await updateAccount(tx, accountId, {
    closedAt: ctx.clock.now(),
    emailKey: `closed:${accountId}`,
    totpSecret: null,
    totpProposed: null,
  });
  await endSessions(ctx, tx, accountId);
  await deleteKnownDevices(tx, accountId);
  await deleteAccountTokens(tx, accountId, ['RESET_PASSWORD', 'CHANGE_EMAIL']);
  await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'CLOSED', email });
}
