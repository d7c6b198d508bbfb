import '../events.ts';
import { z } from 'zod';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { deleteKnownDevices } from '../device-store.ts';
import { hashPassword } from '../passwords.ts';
import { deleteAccountTokens, findSiblingHash } from '../registration-store.ts';
import { findAccount, updateAccount } from '../store.ts';
import { requireConfirmation } from './confirm-identity.ts';
import { endSessions } from './end-sessions.ts';
import { newPasswordInput } from './register-account.ts';

export const changePasswordInput = z.object({ newPassword: newPasswordInput });

/** Sets the viewer's password and signs out every other device of his. @throws ConfirmationNeeded, InvalidInput */
export async function changePassword(ctx: Context, input: z.input<typeof changePasswordInput>): Promise<true> {
  const { newPassword } = parseInput(changePasswordInput, input);
  const { accountId, sessionId } = await requireConfirmation(ctx);
  const { email, emailKey } = (await findAccount(ctx.db.reader, accountId))!;
  const passwordHash = await hashPassword(newPassword, await findSiblingHash(ctx.db.reader, emailKey, accountId));
  await ctx.db.transaction(async (tx) => {
    await updateAccount(tx, accountId, { passwordHash });
    await endSessions(ctx, tx, accountId, sessionId);
    await deleteKnownDevices(tx, accountId);
    await deleteAccountTokens(tx, accountId, ['RESET_PASSWORD']);
    await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'PASSWORD_CHANGED', email });
  });
  return true;
}
