import '../events.ts';
import { z } from 'zod';
import { HOUR, MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { countryCode, name, parseInput } from '#server/platform/input.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { limitTries } from '#server/platform/throttle/throttle.js';
import { emailKey } from '../email-key.ts';
import { refuseWhenBusy } from '../password-queue.ts';
import { hashPassword, hashSecret, newSecret } from '../passwords.ts';
import { findSiblingHash, saveRegistration } from '../registration-store.ts';
import { passwordLength } from '../rules/registration.ts';

/** An e-mail address as people type it: blanks around it are forgiven, nothing else is changed. */
export const emailInput = z
  .string()
  .trim()
  .max(254, 'An e-mail address has at most 254 characters.')
  .regex(
    /^[^\s@\p{Cc}<>"(),:;[\]\\]+@[^\s@\p{Cc}<>"(),:;[\]\\]+\.[^\s@.\p{Cc}<>"(),:;[\]\\]+$/u,
    'Type an e-mail address, such as name@example.com.',
  );

/** A password for an account: any characters, whichever way the keyboard spells them; blanks at its ends are refused, for nobody sees them (A5). */
export const newPasswordInput = z
  .string()
  .refine((value) => [...value].length >= passwordLength.min, `A password needs at least ${passwordLength.min} characters.`)
  .refine((value) => [...value].length <= passwordLength.max, `A password may have at most ${passwordLength.max} characters.`)
  .refine((value) => !value.includes('\0'), 'A password cannot hold the character NUL.')
  .refine((value) => value === value.trim(), 'The password begins or ends with a blank. Take it away: it is easily forgotten.');

const common = {
  email: emailInput,
  password: newPasswordInput,
  name: name('The name', 120),
  country: countryCode,
};
export const registerAccountInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('BUYER'), ...common, shopName: z.null('A buyer account has no shop.').optional() }),
  z.object({ kind: z.literal('SELLER'), ...common, shopName: name('The name of the shop', 60, 2) }),
]);

/** What everybody reads who registers, whether the address was known or not: nothing about other people's accounts leaks. */
export interface RegistrationSent {
  readonly sentTo: string;
  /** Milliseconds UTC. */
  readonly expiresAt: number;
}

/**
 * Takes a registration and mails a link that makes it an account (A1, A11). A known address gets a mail too, of another kind;
 * the answer and its time are the same.
 *
 * @throws InvalidInput, TooManyRequests
 */
export async function registerAccount(ctx: Context, input: unknown): Promise<RegistrationSent> {
  const { kind, email, password, country, shopName, ...who } = parseInput(registerAccountInput, input);
  refuseWhenBusy();
  await limitAccountMails(ctx, emailKey(email));
  const passwordHash = await hashPassword(password, await findSiblingHash(ctx.db.reader, emailKey(email)));
  const createdAt = ctx.clock.now();
  const expiresAt = createdAt + ctx.policies.registrationHours * HOUR;
  const id = ctx.ids('registration');
  const registration = {
    id,
    kind,
    email,
    emailKey: emailKey(email),
    name: who.name,
    country,
    passwordHash,
    shopName: shopName ?? null,
    createdAt,
    expiresAt,
  };
  await ctx.db.transaction(async (tx) => {
    await saveRegistration(tx, { ...registration, tokenHash: hashSecret(newSecret()) }); // the secret that works is made with the mail
    await ctx.outbox.add(tx, 'account.registrationAsked', id, { registrationId: id });
  });
  return { sentTo: email, expiresAt };
}

/** Mails that anybody can cause are few: from one address, and to one. @throws TooManyRequests */
export async function limitAccountMails(ctx: Context, recipient: string): Promise<void> {
  const { accountMailsPerAddress, accountMailsPerRecipient, throttleMinutes } = ctx.policies;
  const windowMs = throttleMinutes * MINUTE;
  await limitTries(ctx, { id: `mails-from:${networkOf(ctx.address)}`, most: accountMailsPerAddress, windowMs });
  await limitTries(ctx, { id: `mails-to:${recipient}`, most: accountMailsPerRecipient, windowMs });
}
