import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { prepared } from '#server/platform/db/prepared.js';
import { before, rowCount, startsWith } from '#server/platform/db/sql.js';
import type { StaffRole } from './rules/account.ts';
import {
  type Account,
  type AddressRow,
  accounts,
  accountTokens,
  addresses,
  knownDevices,
  type NewAccount,
  registrations,
  type Session,
  sessions,
} from './tables.ts';

export async function findAccount(db: Reader, id: string): Promise<Account | undefined> {
  const [account] = await prepared(db, 'accounts:id', () =>
    db
      .select()
      .from(accounts)
      .where(eq(accounts.id, sql.placeholder('id'))),
  ).execute({ id });
  return account;
}

export async function listAccounts(db: Reader, ids: readonly string[]): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(inArray(accounts.id, [...ids]));
}

/** The accounts that answer to an e-mail address: at most one of each kind. */
export async function listAccountsByEmail(db: Reader, emailKey: string): Promise<Account[]> {
  return prepared(db, 'accounts:email', () =>
    db
      .select()
      .from(accounts)
      .where(eq(accounts.emailKey, sql.placeholder('emailKey'))),
  ).execute({ emailKey });
}

export async function findAccountByMemberId(db: Reader, memberId: string): Promise<Account | undefined> {
  const [account] = await db.select().from(accounts).where(eq(accounts.memberId, memberId));
  return account;
}

/** Staff with a role that may sign in. */
export async function accountsWithRole(db: Reader, role: StaffRole): Promise<Account[]> {
  const isStaff = and(eq(accounts.kind, 'STAFF'), eq(accounts.isRestricted, false), isNull(accounts.closedAt));
  return (await db.select().from(accounts).where(isStaff)).filter((account) => account.roles.includes(role));
}

/** Accounts whose address has letters beyond ASCII: more bytes than letters. The oldest first. */
export async function listAccountsBeyondAscii(db: Reader): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(and(isNull(accounts.closedAt), sql`octet_length(${accounts.email}) <> length(${accounts.email})`))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
}

export async function listStaffWithoutSecondFactor(db: Reader): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(and(eq(accounts.kind, 'STAFF'), isNull(accounts.totpSecret)));
}

/** Accounts whose e-mail address, Member ID or name begins so, the newest first; all where nothing is looked for. */
export async function listPeople(
  db: Reader,
  { query, limit, after }: { query: string; limit: number; after: readonly (string | number)[] | undefined },
): Promise<Account[]> {
  return db
    .select()
    .from(accounts)
    .where(and(beginsWith(query), after && before([accounts.createdAt, accounts.id], after)))
    .orderBy(desc(accounts.createdAt), desc(accounts.id))
    .limit(limit);
}

export async function countPeople(db: Reader, query: string): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(accounts).where(beginsWith(query));
  return row?.n ?? 0;
}

function beginsWith(query: string): SQL | undefined {
  if (query === '') return undefined;
  const { emailKey, memberId, name } = accounts;
  return or(startsWith(emailKey, query.toLowerCase()), startsWith(memberId, query.toUpperCase()), startsWith(name, query));
}

export async function insertAccounts(tx: Tx, rows: NewAccount[]): Promise<void> {
  await tx.insert(accounts).values(rows);
}

/** The account of a live session. */
export async function findSessionAccount(
  db: Reader,
  tokenHash: string,
  now: number,
): Promise<{ session: Session; account: Account } | undefined> {
  const [row] = await prepared(db, 'sessions:token', () =>
    db
      .select({ session: sessions, account: accounts })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(and(eq(sessions.tokenHash, sql.placeholder('tokenHash')), gt(sessions.expiresAt, sql.placeholder('now')))),
  ).execute({ tokenHash, now });
  return row;
}

export async function insertSession(tx: Tx, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session);
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, id));
}

/** @param except A session that stays. */
export async function deleteSessionsOf(tx: Tx, accountId: string, except: string | null = null): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.accountId, accountId), except === null ? undefined : ne(sessions.id, except)));
}

export async function findSession(db: Reader, id: string): Promise<Session | undefined> {
  const [session] = await db.select().from(sessions).where(eq(sessions.id, id));
  return session;
}

/** Forgets sessions, mailed secrets and registrations whose time is over, and browsers that were first seen before an instant. */
export async function deleteLapsed(tx: Tx, now: number, devicesBefore: number): Promise<void> {
  await tx.delete(sessions).where(lte(sessions.expiresAt, now));
  await tx.delete(accountTokens).where(lte(accountTokens.expiresAt, now));
  await tx.delete(registrations).where(lte(registrations.expiresAt, now));
  await tx.delete(knownDevices).where(lte(knownDevices.createdAt, devicesBefore));
}

/** An account's sessions that still run, the last one that was used first. */
export async function listSessions(db: Reader, accountId: string, now: number): Promise<Session[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), gt(sessions.expiresAt, now)));
  return rows.sort((a, b) => (b.lastSeenAt ?? b.createdAt) - (a.lastSeenAt ?? a.createdAt));
}

export async function updateSession(tx: Tx, id: string, change: Partial<Session>): Promise<void> {
  await tx.update(sessions).set(change).where(eq(sessions.id, id));
}

export async function updateAccount(tx: Tx, id: string, change: Partial<Account>): Promise<void> {
  await tx.update(accounts).set(change).where(eq(accounts.id, id));
}

/** A person's addresses, the default first. */
export async function listAddresses(db: Reader, accountId: string): Promise<AddressRow[]> {
  return db
    .select()
    .from(addresses)
    .where(eq(addresses.accountId, accountId))
    .orderBy(desc(addresses.isDefault), desc(addresses.createdAt));
}

export async function insertAddresses(tx: Tx, rows: AddressRow[]): Promise<void> {
  await tx.insert(addresses).values(rows);
}

/** @returns the saved address, or undefined when the account has none with this id. */
export async function saveAddress(tx: Tx, row: AddressRow): Promise<AddressRow | undefined> {
  const [saved] = await tx
    .update(addresses)
    .set(row)
    .where(and(eq(addresses.id, row.id), eq(addresses.accountId, row.accountId)))
    .returning();
  return saved;
}

export async function clearDefaultAddress(tx: Tx, accountId: string): Promise<void> {
  await tx.update(addresses).set({ isDefault: false }).where(eq(addresses.accountId, accountId));
}
