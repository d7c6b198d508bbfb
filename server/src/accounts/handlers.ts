import './events.ts';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { writeMail, writeMailIn } from '#server/platform/mail/write-mail.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { hashSecret, newSecret } from './passwords.ts';
import { deleteRegistration, findRegistration, hasAccount, saveAccountToken, setRegistrationToken } from './registration-store.ts';
import {
  knownAddressLetter,
  registrationLetter,
  resetLetter,
  restrictedResetLetter,
  secondFactorAskedLetter,
  securedLetter,
} from './rules/account-letters.ts';
import { findAccount } from './store.ts';
import type { Account } from './tables.ts';

/** Mails of accounts are written behind the back of who asked: neither the answer nor its time tells whether an address is known. */
export const accountHandlers: Handler[] = [
  on('account.registrationAsked', 'accounts.mail-registration', mailRegistration),
  on('account.resetAsked', 'accounts.mail-reset', async (ctx, event) => {
    for (const accountId of event.payload.accountIds) {
      const account = await findAccount(ctx.db.reader, accountId);
      if (account) await mailReset(ctx, event.id, account);
    }
  }),
  on('account.secured', 'accounts.mail-secured', async (ctx, { id, payload }) => {
    const account = await findAccount(ctx.db.reader, payload.accountId);
    if (account) await writeMail(ctx, id, payload.email, securedLetter(payload.what, account.name));
  }),
  on('account.secondFactorAsked', 'accounts.mail-second-factor', async (ctx, { id, payload }) => {
    const account = await findAccount(ctx.db.reader, payload.accountId);
    if (!account || account.isRestricted || account.closedAt !== null) return;
    const { marketName } = ctx.settings;
    await writeMail(ctx, id, account.email, secondFactorAskedLetter({ marketName, name: account.name }));
  }),
];

/** The secret is made with its mail: told twice, one mail leaves, and its secret is the one that works. */
async function mailRegistration(ctx: Context, { id, payload }: Announced<'account.registrationAsked'>): Promise<void> {
  const { marketName } = ctx.settings;
  await ctx.db.transaction(async (tx) => {
    const registration = await findRegistration(tx, payload.registrationId);
    if (!registration) return;
    const { kind, name, email, emailKey } = registration;
    if (await hasAccount(tx, emailKey, kind)) {
      await writeMailIn(ctx, tx, id, email, knownAddressLetter({ marketName, name, kind }));
      await deleteRegistration(tx, registration.id);
      return;
    }
    const token = newSecret();
    const facts = { marketName, name, path: `/join/finish#${token}`, hours: ctx.policies.registrationHours };
    if (await writeMailIn(ctx, tx, id, email, registrationLetter(facts)))
      await setRegistrationToken(tx, registration.id, hashSecret(token));
  });
}

async function mailReset(ctx: Context, key: string, account: Account): Promise<void> {
  const { id: accountId, name, kind, memberId, email } = account;
  if (account.isRestricted) return writeMail(ctx, `${key}:${accountId}`, email, restrictedResetLetter({ name, memberId }));
  const now = ctx.clock.now();
  const minutes = ctx.policies.passwordResetMinutes;
  const token = newSecret();
  const letter = resetLetter({
    marketName: ctx.settings.marketName,
    name,
    kind,
    memberId,
    minutes,
    path: `/retrieve-password/finish#${token}`,
  });
  await ctx.db.transaction(async (tx) => {
    if (!(await writeMailIn(ctx, tx, `${key}:${accountId}`, email, letter))) return;
    const secret = {
      id: ctx.ids('accountToken'),
      tokenHash: hashSecret(token),
      email: null,
      createdAt: now,
      expiresAt: now + minutes * MINUTE,
    };
    await saveAccountToken(tx, { ...secret, accountId, purpose: 'RESET_PASSWORD' });
  });
}
