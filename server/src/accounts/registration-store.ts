import { and, eq, gt, inArray, ne } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { type AccountKind } from './rules/account.ts';
import type { TokenPurpose } from './rules/token.ts';
import { type Account, type AccountToken, accounts, accountTokens, type Registration, registrations } from './tables.ts';

/** Keeps a registration in the place of an earlier one with the same address and kind: the newest counts. */
export async function saveRegistration(tx: Tx, registration: Registration): Promise<void> {
  const { emailKey: _key, kind: _kind, ...rest } = registration;
  await tx
    .insert(registrations)
    .values(registration)
    .onConflictDoUpdate({ target: [registrations.emailKey, registrations.kind], set: rest });
}

export async function findRegistration(db: Reader, id: string): Promise<Registration | undefined> {
  const [row] = await db.select().from(registrations).where(eq(registrations.id, id));
  return row;
}

/** The registration that a mailed secret belongs to, while its time runs. */
export async function findRegistrationByToken(db: Reader, tokenHash: string, now: number): Promise<Registration | undefined> {
  const isGood = and(eq(registrations.tokenHash, tokenHash), gt(registrations.expiresAt, now));
  const [row] = await db.select().from(registrations).where(isGood);
  return row;
}

export async function setRegistrationToken(tx: Tx, id: string, tokenHash: string): Promise<void> {
  await tx.update(registrations).set({ tokenHash }).where(eq(registrations.id, id));
}

/** @returns false when it was gone: somebody else finished it. */
export async function deleteRegistration(tx: Tx, id: string): Promise<boolean> {
  return (await tx.delete(registrations).where(eq(registrations.id, id)).returning()).length > 0;
}

export async function isMemberIdTaken(db: Reader, memberId: string): Promise<boolean> {
  return (await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId))).length > 0;
}

export async function hasAccount(db: Reader, emailKey: string, kind: AccountKind): Promise<boolean> {
  const isIt = and(eq(accounts.emailKey, emailKey), eq(accounts.kind, kind));
  return (await db.select({ id: accounts.id }).from(accounts).where(isIt)).length > 0;
}

/** Keeps a mailed secret in the place of an earlier one for the same purpose: only the newest works. */
export async function saveAccountToken(tx: Tx, token: AccountToken): Promise<void> {
  const { accountId: _account, purpose: _purpose, ...rest } = token;
  await tx
    .insert(accountTokens)
    .values(token)
    .onConflictDoUpdate({ target: [accountTokens.accountId, accountTokens.purpose], set: rest });
}

/** Whose a mailed secret is, if it would open something: looked at before anything slow is done for it. */
export async function findTokenOwner(db: Reader, tokenHash: string, purpose: TokenPurpose, now: number): Promise<Account | undefined> {
  const isGood = and(eq(accountTokens.tokenHash, tokenHash), eq(accountTokens.purpose, purpose), gt(accountTokens.expiresAt, now));
  const [row] = await db
    .select({ account: accounts })
    .from(accountTokens)
    .innerJoin(accounts, eq(accounts.id, accountTokens.accountId))
    .where(isGood);
  return row?.account;
}

/** What is stored of the password of another account, or registration, with an address; undefined where there is none. */
export async function findSiblingHash(db: Reader, emailKey: string, accountId = ''): Promise<string | undefined> {
  const isOther = and(eq(accounts.emailKey, emailKey), ne(accounts.id, accountId), ne(accounts.passwordHash, ''));
  const [account] = await db.select({ hash: accounts.passwordHash }).from(accounts).where(isOther);
  const [registration] = await db
    .select({ hash: registrations.passwordHash })
    .from(registrations)
    .where(eq(registrations.emailKey, emailKey));
  return account?.hash ?? registration?.hash; // both are asked, known address or not
}

/** Takes a mailed secret away and says whose it was: it works once, for its own purpose, while its time runs. */
export async function takeAccountToken(tx: Tx, tokenHash: string, purpose: TokenPurpose, now: number): Promise<AccountToken | undefined> {
  const isGood = and(eq(accountTokens.tokenHash, tokenHash), eq(accountTokens.purpose, purpose), gt(accountTokens.expiresAt, now));
  const [token] = await tx.delete(accountTokens).where(isGood).returning();
  return token;
}

export async function deleteAccountTokens(tx: Tx, accountId: string, purposes: readonly TokenPurpose[]): Promise<void> {
  const isIt = and(eq(accountTokens.accountId, accountId), inArray(accountTokens.purpose, [...purposes]));
  await tx.delete(accountTokens).where(isIt);
}
