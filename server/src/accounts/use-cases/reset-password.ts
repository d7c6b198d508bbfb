import '../events.ts';
import { z } from 'zod';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { forgetTries, limitTries } from '#server/platform/throttle/throttle.js';
import { deleteKnownDevices } from '../device-store.ts';
import { emailKey } from '../email-key.ts';
import { hashPassword, hashSecret } from '../passwords.ts';
import { findSiblingHash, findTokenOwner, takeAccountToken } from '../registration-store.ts';
import { looksLikeEmail } from '../rules/account.ts';
import { LinkDead } from '../rules/registration.ts';
import { findAccount, findAccountByMemberId, listAccountsByEmail, updateAccount } from '../store.ts';
import { endSessions } from './end-sessions.ts';
import { limitAccountMails, newPasswordInput } from './register-account.ts';
import { loginInput, triesOf } from './sign-in.ts';

export const requestPasswordResetInput = z.object({ login: loginInput });

/** Mails a link to who answers to a name (A7). The answer and its time are the same when nobody does. @throws InvalidInput, TooManyRequests */
export async function requestPasswordReset(ctx: Context, input: z.input<typeof requestPasswordResetInput>): Promise<true> {
  const { login } = parseInput(requestPasswordResetInput, input);
  await limitAccountMails(ctx, emailKey(login));
  const db = ctx.db.reader;
  const found = looksLikeEmail(login)
    ? await listAccountsByEmail(db, emailKey(login))
    : [await findAccountByMemberId(db, login.toUpperCase())];
  const accountIds = found.filter((account) => account && account.closedAt === null).map((account) => account!.id);
  await ctx.db.transaction((tx) => ctx.outbox.add(tx, 'account.resetAsked', 'accounts', { accountIds }));
  return true;
}

export const resetPasswordInput = z.object({ token: z.string().min(1).max(200), newPassword: newPasswordInput });

/** Sets the password of who has the mail. It signs nobody in, and signs everybody out (A7). @throws LinkDead, InvalidInput */
export async function resetPassword(ctx: Context, input: z.input<typeof resetPasswordInput>): Promise<true> {
  const { token, newPassword } = parseInput(resetPasswordInput, input);
  const windowMs = ctx.policies.throttleMinutes * MINUTE;
  await limitTries(ctx, { id: `reset-from:${networkOf(ctx.address)}`, most: ctx.policies.accountMailsPerAddress, windowMs });
  const asking = await findTokenOwner(ctx.db.reader, hashSecret(token), 'RESET_PASSWORD', ctx.clock.now());
  if (!asking) throw deadLink();
  const passwordHash = await hashPassword(newPassword, await findSiblingHash(ctx.db.reader, asking.emailKey, asking.id));
  const account = await ctx.db.transaction(async (tx) => {
    const taken = await takeAccountToken(tx, hashSecret(token), 'RESET_PASSWORD', ctx.clock.now());
    const owner = taken && (await findAccount(tx, taken.accountId));
    if (!owner || owner.isRestricted || owner.closedAt !== null) throw deadLink();
    await updateAccount(tx, owner.id, { passwordHash });
    await deleteKnownDevices(tx, owner.id);
    await endSessions(ctx, tx, owner.id);
    await ctx.outbox.add(tx, 'account.secured', owner.id, { accountId: owner.id, what: 'PASSWORD_CHANGED', email: owner.email });
    return owner;
  });
  await forgetTries(ctx, triesOf(account.emailKey)); // who was locked out by strangers is let in again
  return true;
}

const deadLink = () => new LinkDead('Ask for a new one by Password Retrieval.');
