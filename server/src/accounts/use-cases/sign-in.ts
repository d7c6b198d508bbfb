import '../events.ts';
import { z } from 'zod';
import { DAY, MINUTE } from '#server/kernel/time.js';
import type { Context, Viewer } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { forgetTries, limitTries } from '#server/platform/throttle/throttle.js';
import { findKnownDevice, insertKnownDevice } from '../device-store.ts';
import { emailKey } from '../email-key.ts';
import { refuseWhenBusy } from '../password-queue.ts';
import { hashSecret, matchPassword, newSecret } from '../passwords.ts';
import { AccountNotAuthorized, ChooseAccount, looksLikeEmail, WrongCredentials } from '../rules/account.ts';
import { findAccount, findAccountByMemberId, insertSession, listAccountsByEmail } from '../store.ts';
import type { Account } from '../tables.ts';
import { sessionTime, viewerOf } from '../viewer.ts';
import { checkSecondFactor } from './second-factor.ts';

/** E-mail address or Member ID, in one field (A3). */
export const loginInput = z
  .string()
  .trim()
  .min(1, 'Type your e-mail address or Member ID.')
  .max(320, 'That is too long for an e-mail address.');

export const signInInput = z.object({
  login: loginInput,
  password: z.string().min(1, 'Type your password.').max(1_000, 'That is too long for a password.'),
  code: z.string().trim().max(40, 'That is too long for a code.').nullish(),
  kind: z.enum(['BUYER', 'SELLER', 'STAFF']).nullish(),
  wants: z.enum(['COOKIE', 'TOKEN']),
});

interface SignedIn {
  readonly account: Account;
  readonly viewer: Viewer;
  /** Shown this once. */
  readonly token: string;
}

/**
 * Opens a session for who knows the password of an e-mail address or Member ID (A3), and the second factor where there is one.
 *
 * @throws WrongCredentials, SecondFactorNeeded, WrongCode, ChooseAccount, AccountNotAuthorized, InvalidInput, TooManyRequests
 */
export async function signIn(ctx: Context, input: z.input<typeof signInInput>): Promise<SignedIn> {
  const { login, password, code, kind } = parseInput(signInInput, input);
  refuseWhenBusy();
  const named = await listNamed(ctx, login);
  const tries = await countTries(ctx, login, named);
  const account = await findByPassword(named, password, kind ?? null);
  await checkSecondFactor(ctx, account, code ?? null);
  if (account.isRestricted || account.closedAt !== null) throw new AccountNotAuthorized();
  await forgetTries(ctx, tries);
  return openSession(ctx, account);
}

/** A new secret for a new session: one that came with the request never becomes it. */
export async function openSession(ctx: Context, account: Account): Promise<SignedIn> {
  const token = newSecret();
  const now = sessionTime(ctx);
  const session = {
    ...{ id: ctx.ids('session'), tokenHash: hashSecret(token), accountId: account.id, createdAt: now, confirmedAt: now },
    ...{ expiresAt: now + ctx.policies.sessionDays * DAY, userAgent: ctx.userAgent, address: ctx.address },
  };
  await ctx.db.transaction(async (tx) => {
    if (!isSameStill(account, await findAccount(tx, account.id))) throw new WrongCredentials();
    await insertSession(tx, session);
  });
  await rememberDevice(ctx, account);
  return { account, token, viewer: viewerOf(account, session.id, ctx) };
}

/** The password was checked some time ago: one that was changed since, or an account that was restricted, opens no session. */
function isSameStill(then: Account, now: Account | undefined): boolean {
  const isOpen = now !== undefined && !now.isRestricted && now.closedAt === null;
  return isOpen && now.passwordHash === then.passwordHash && now.totpSecret === then.totpSecret;
}

async function listNamed(ctx: Context, login: string): Promise<Account[]> {
  const db = ctx.db.reader;
  if (looksLikeEmail(login)) return listAccountsByEmail(db, emailKey(login));
  const account = await findAccountByMemberId(db, login.toUpperCase());
  return account ? [account] : [];
}

/** The window of tries of all accounts with an address, or of a name that nobody answers to. */
export function triesOf(name: string): string {
  return `sign-in:${hashSecret(name)}`;
}

/** Counts this try for the address that it came from and for the account. A browser that signed in before has tries of its own. */
async function countTries(ctx: Context, login: string, named: readonly Account[]): Promise<string> {
  const { signInTriesPerAccount, signInTriesPerAddress, throttleMinutes } = ctx.policies;
  const windowMs = throttleMinutes * MINUTE;
  await limitTries(ctx, { id: `sign-in-from:${networkOf(ctx.address)}`, most: signInTriesPerAddress, windowMs });
  const deviceId = await findDevice(ctx, named);
  const id = deviceId ? `sign-in-on:${deviceId}` : triesOf(named[0]?.emailKey ?? emailKey(login));
  await limitTries(ctx, { id, most: signInTriesPerAccount, windowMs });
  return id;
}

async function findDevice(ctx: Context, named: readonly Account[]): Promise<string | undefined> {
  const token = ctx.readCookie('device');
  const accountIds = named.map((account) => account.id);
  return token && accountIds.length > 0 ? findKnownDevice(ctx.db.reader, hashSecret(token), accountIds) : undefined;
}

const deviceSeconds = 60 * 60 * 24 * 365;

async function rememberDevice(ctx: Context, account: Account): Promise<void> {
  const token = ctx.readCookie('device') ?? newSecret();
  const device = { id: ctx.ids('device'), accountId: account.id, tokenHash: hashSecret(token), createdAt: ctx.clock.now() };
  await ctx.db.transaction((tx) => insertKnownDevice(tx, device));
  ctx.setCookie('device', token, deviceSeconds);
}

/** One person may hold accounts of several kinds under one address: the password decides (decision 1). */
async function findByPassword(named: readonly Account[], password: string, kind: Account['kind'] | null): Promise<Account> {
  const asked = named.filter((account) => kind === null || account.kind === kind);
  const hashes = await matchPassword(
    asked.map((account) => account.passwordHash),
    password,
  );
  const matching = asked.filter((account) => hashes.includes(account.passwordHash));
  if (matching.length > 1) throw new ChooseAccount(matching.map((account) => account.kind));
  if (!matching[0]) throw new WrongCredentials();
  return matching[0];
}
