import { z } from 'zod';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { randomDigits } from '#server/platform/ids.js';
import { parseInput } from '#server/platform/input.js';
import { limitTries } from '#server/platform/throttle/throttle.js';
import { hashPassword, hashSecret, isPassword } from '../passwords.ts';
import { deleteRegistration, findRegistrationByToken, findSiblingHash, hasAccount, isMemberIdTaken } from '../registration-store.ts';
import { LinkDead, memberIdOf, NotThatPassword } from '../rules/registration.ts';
import { insertAccounts } from '../store.ts';
import type { Account, NewAccount, Registration } from '../tables.ts';
import { newPasswordInput } from './register-account.ts';

export const finishRegistrationInput = z.object({
  token: z.string().min(1, 'Open the link in the mail.').max(200, 'Open the link in the mail.'),
  password: z.string().min(1, 'Type the password that you chose.').max(1_000, 'That is too long for a password.'),
  isNewPassword: z.boolean().default(false),
});

const again = 'Register again, or sign in if you have an account already.';

/**
 * Makes an account of a registration whose mail was opened. Whoever has the mail owns the address; whoever asked for the account may be
 * somebody else, so his password opens nothing until it is typed here, or another one is chosen.
 *
 * @param onCreated What belongs to a new account, in its transaction: a seller's shop.
 * @throws LinkDead, NotThatPassword, InvalidInput
 */
export async function finishRegistration(
  ctx: Context,
  input: z.input<typeof finishRegistrationInput>,
  onCreated: (tx: Tx, account: Account, registration: Registration) => Promise<void>,
): Promise<Account> {
  const { token, password, isNewPassword } = parseInput(finishRegistrationInput, input);
  const tokenHash = hashSecret(token);
  const registration = await findRegistrationByToken(ctx.db.reader, tokenHash, ctx.clock.now());
  if (!registration) throw new LinkDead(again);
  const { signInTriesPerAccount: most, throttleMinutes } = ctx.policies;
  await limitTries(ctx, { id: `finish:${registration.id}`, most, windowMs: throttleMinutes * MINUTE });
  const passwordHash = isNewPassword ? await hashNew(ctx, registration, password) : await provenHash(registration, password);

  return ctx.db.transaction(async (tx) => {
    const isTaken = await hasAccount(tx, registration.emailKey, registration.kind);
    const isMine = await deleteRegistration(tx, registration.id); // of two clicks one finds it
    if (isTaken || !isMine) throw new LinkDead(again);
    const account = await insertNewAccount(ctx, tx, { ...registration, passwordHash, roles: [] });
    await onCreated(tx, account, registration);
    return account;
  });
}

async function hashNew(ctx: Context, { emailKey }: Registration, typed: string): Promise<string> {
  const { password } = parseInput(z.object({ password: newPasswordInput }), { password: typed });
  return hashPassword(password, await findSiblingHash(ctx.db.reader, emailKey));
}

async function provenHash({ passwordHash }: Registration, password: string): Promise<string> {
  if (!(await isPassword(passwordHash, password))) throw new NotThatPassword();
  return passwordHash;
}

/** Writes down a new account, with a Member ID of its own. */
export async function insertNewAccount(
  ctx: Context,
  tx: Tx,
  { kind, email, emailKey, name, country, passwordHash, roles }: Omit<NewAccount, 'id' | 'memberId' | 'createdAt'>,
): Promise<Account> {
  const account: Account = {
    ...{ id: ctx.ids('account'), kind, roles, email, emailKey, name, country, passwordHash },
    memberId: await newMemberId(tx, country),
    ...{ isRestricted: false, closedAt: null, totpSecret: null, totpProposed: null, totpLastStep: null, mutedMails: null },
    createdAt: ctx.clock.now(),
  };
  await insertAccounts(tx, [account]);
  return account;
}

async function newMemberId(tx: Tx, country: string): Promise<string> {
  for (;;) {
    const memberId = memberIdOf(country, randomDigits(8));
    if (!(await isMemberIdTaken(tx, memberId))) return memberId;
  }
}
