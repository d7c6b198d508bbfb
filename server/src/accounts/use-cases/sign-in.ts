import { z } from 'zod';
import { DAY } from '#server/kernel/time.js';
import type { Context, Viewer } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { hashSecret, isPassword, newSecret } from '../passwords.ts';
import { AccountNotAuthorized, emailKey, looksLikeEmail, WrongCredentials } from '../rules/account.ts';
import { findAccountByMemberId, insertSession, listAccountsByEmail } from '../store.ts';
import type { Account } from '../tables.ts';
import { viewerOf } from '../viewer.ts';

export const signInInput = z.object({
  login: z.string().trim().min(1, 'Type your e-mail address or Member ID.').max(320, 'That is too long for an e-mail address.'),
  password: z.string().min(1, 'Type your password.').max(1_000, 'That is too long for a password.'),
  wants: z.enum(['COOKIE', 'TOKEN']),
});

const sessionDays = 30;

/** Opens a session for who knows the password of an e-mail address or Member ID (A3). The secret is shown this once. */
export async function signIn(
  ctx: Context,
  input: z.input<typeof signInInput>,
): Promise<{ account: Account; viewer: Viewer; token: string }> {
  const { login, password } = parseInput(signInInput, input);
  const account = await findByPassword(ctx, login, password);
  if (account.isRestricted) throw new AccountNotAuthorized();

  const token = newSecret();
  const now = ctx.clock.now();
  const session = {
    id: ctx.ids('session'),
    tokenHash: hashSecret(token),
    accountId: account.id,
    createdAt: now,
    expiresAt: now + sessionDays * DAY,
  };
  await ctx.db.transaction((tx) => insertSession(tx, session));
  return { account, token, viewer: viewerOf(account, session.id) };
}

/** One person may hold a buyer and a seller account under one address: the password decides (decision 1); equal passwords open the buyer's. */
async function findByPassword(ctx: Context, login: string, password: string): Promise<Account> {
  const db = ctx.db.reader;
  const named = looksLikeEmail(login)
    ? await listAccountsByEmail(db, emailKey(login))
    : [await findAccountByMemberId(db, login.toUpperCase())];
  const candidates = named.length > 0 ? named : [undefined];
  for (const account of candidates.sort((a, b) => (a?.kind ?? '').localeCompare(b?.kind ?? ''))) {
    if ((await isPassword(account?.passwordHash, password)) && account) return account;
  }
  throw new WrongCredentials();
}
