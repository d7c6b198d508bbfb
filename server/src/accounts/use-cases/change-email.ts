import '../events.ts';
import { z } from 'zod';
import { InvalidInput } from '#server/kernel/errors.js';
import { HOUR } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { writeMailIn } from '#server/platform/mail/write-mail.js';
import { emailKey } from '../email-key.ts';
import { hashSecret, newSecret } from '../passwords.ts';
import { deleteAccountTokens, hasAccount, saveAccountToken, takeAccountToken } from '../registration-store.ts';
import { changeAskedLetter, changeEmailLetter, takenAddressLetter } from '../rules/account-letters.ts';
import { deviceName } from '../rules/device-name.ts';
import { LinkDead } from '../rules/registration.ts';
import { findAccount, updateAccount } from '../store.ts';
import type { Account } from '../tables.ts';
import { requireViewer } from '../viewer.ts';
import { requireConfirmation } from './confirm-identity.ts';
import { endSessions } from './end-sessions.ts';
import { emailInput, limitAccountMails, type RegistrationSent } from './register-account.ts';

export const changeEmailInput = z.object({ email: emailInput });

/**
 * Mails a link to the new address; the old one counts until it is opened, and is told at once that it was asked. Whether the new one
 * has an account already is told to nobody but its owner.
 *
 * @throws ConfirmationNeeded, InvalidInput, TooManyRequests
 */
export async function changeEmail(ctx: Context, input: z.input<typeof changeEmailInput>): Promise<RegistrationSent> {
  const { email } = parseInput(changeEmailInput, input);
  const { accountId } = await requireConfirmation(ctx);
  await limitAccountMails(ctx, emailKey(email));
  const now = ctx.clock.now();
  const expiresAt = now + ctx.policies.emailChangeHours * HOUR;
  const token = newSecret();
  await ctx.db.transaction(async (tx) => {
    const account = (await findAccount(tx, accountId))!;
    if (account.emailKey === emailKey(email))
      throw new InvalidInput([{ path: ['email'], message: 'This is the address of your account already. Type another one.' }]);
    const id = ctx.ids('accountToken');
    await saveAccountToken(tx, { id, accountId, purpose: 'CHANGE_EMAIL', tokenHash: hashSecret(token), email, createdAt: now, expiresAt });
    const isTaken = await hasAccount(tx, emailKey(email), account.kind);
    const { marketName } = ctx.settings;
    const { name, memberId } = account;
    const hours = ctx.policies.emailChangeHours;
    const letter = isTaken
      ? takenAddressLetter({ marketName })
      : changeEmailLetter({ marketName, name, path: `/my-account/confirm-email#${token}`, hours });
    await writeMailIn(ctx, tx, id, email, letter);
    const device = deviceName(ctx.userAgent);
    await writeMailIn(ctx, tx, id, account.email, changeAskedLetter({ marketName, name, memberId, newEmail: email, device, hours }));
  });
  return { sentTo: email, expiresAt };
}

export const confirmEmailChangeInput = z.object({ token: z.string().min(1).max(200) });

/** Whoever has the mail and is signed into the account that asked makes the new address its own. The old one is told. @throws LinkDead */
export async function confirmEmailChange(ctx: Context, input: z.input<typeof confirmEmailChangeInput>): Promise<Account> {
  const { token } = parseInput(confirmEmailChangeInput, input);
  const { accountId, sessionId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const taken = await takeAccountToken(tx, hashSecret(token), 'CHANGE_EMAIL', ctx.clock.now());
    const account = taken?.accountId === accountId ? await findAccount(tx, accountId) : undefined;
    const email = taken?.email;
    if (!account || !email || (await hasAccount(tx, emailKey(email), account.kind)))
      throw new LinkDead('Ask for the change again in My account.');
    await updateAccount(tx, accountId, { email, emailKey: emailKey(email) });
    await deleteAccountTokens(tx, accountId, ['RESET_PASSWORD']);
    await endSessions(ctx, tx, accountId, sessionId);
    await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'EMAIL_CHANGED', email: account.email });
    return { ...account, email, emailKey: emailKey(email) };
  });
}
