import { flag, index, instant, integer, json, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { AccountKind, MailTopic, RegistrationKind, StaffRole } from './rules/account.ts';
import type { TokenPurpose } from './rules/token.ts';

export const accounts = table(
  'accounts',
  {
    id: text().primaryKey(),
    /** Fixed for ever (A2). */
    kind: text().$type<AccountKind>().notNull(),
    roles: json<StaffRole[]>().notNull(),
    /** As typed; `emailKey` is what is compared. */
    email: text().notNull(),
    emailKey: text().notNull(),
    memberId: text().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    passwordHash: text().notNull(),
    /** Staff took its rights away until somebody gives them back (A8). */
    isRestricted: flag().notNull().default(false),
    /** Its owner closed it; nobody signs in any more. */
    closedAt: instant(),
    /** The shared secret of its second factor, base32; null while it has none. */
    totpSecret: text(),
    /** A secret that was shown and not confirmed by a code yet. */
    totpProposed: text(),
    /** The last 30-second step whose code was used: no code works twice. */
    totpLastStep: integer(),
    /** What its owner does not want to be mailed about; null means nothing. */
    mutedMails: json<MailTopic[] | null>(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('accounts_by_email').on(t.emailKey, t.kind), uniqueIndex('accounts_by_member_id').on(t.memberId)],
);

/** A signed-in browser or program. The secret is stored as its SHA-256 only. */
export const sessions = table(
  'sessions',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull(),
    accountId: text().notNull(),
    createdAt: instant().notNull(),
    /** When it ends whatever happens. */
    expiresAt: instant().notNull(),
    /** To some minutes: it also ends when nobody came for `sessionIdleDays`. Null until the second request. */
    lastSeenAt: instant(),
    /** What the browser or program said of itself, and where it came from, when it signed in. */
    userAgent: text(),
    address: text(),
    /** When its owner last proved who he is, for what needs that afresh. */
    confirmedAt: instant(),
  },
  (t) => [uniqueIndex('sessions_by_token').on(t.tokenHash), index('sessions_of_account').on(t.accountId)],
);

/** Somebody said that he wants an account and that this is his e-mail address. It becomes one when the mail that went there was opened. */
export const registrations = table(
  'registrations',
  {
    id: text().primaryKey(),
    kind: text().$type<RegistrationKind>().notNull(),
    email: text().notNull(),
    emailKey: text().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    passwordHash: text().notNull(),
    /** For a seller. */
    shopName: text(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [uniqueIndex('registrations_by_token').on(t.tokenHash), uniqueIndex('registrations_by_email').on(t.emailKey, t.kind)],
);

/** A secret that was mailed: good for one purpose, one account, once, for a while. Stored as its SHA-256 only. */
export const accountTokens = table(
  'account_tokens',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    purpose: text().$type<TokenPurpose>().notNull(),
    tokenHash: text().notNull(),
    /** The new address, for CHANGE_EMAIL. */
    email: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [uniqueIndex('account_tokens_by_token').on(t.tokenHash), uniqueIndex('account_tokens_of_account').on(t.accountId, t.purpose)],
);

/** Codes for who lost the second factor; each opens once. */
export const recoveryCodes = table(
  'recovery_codes',
  { id: text().primaryKey(), accountId: text().notNull(), codeHash: text().notNull(), usedAt: instant() },
  (t) => [index('recovery_codes_of_account').on(t.accountId)],
);

/** A browser that has signed in before: strangers who guess at its account's password do not lock it out. */
export const knownDevices = table(
  'known_devices',
  { id: text().primaryKey(), accountId: text().notNull(), tokenHash: text().notNull(), createdAt: instant().notNull() },
  (t) => [uniqueIndex('known_devices_by_token').on(t.tokenHash, t.accountId), index('known_devices_of_account').on(t.accountId)],
);

export const addresses = table(
  'addresses',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    name: text().notNull(),
    line1: text().notNull(),
    line2: text(),
    city: text().notNull(),
    region: text(),
    postcode: text(),
    country: text().notNull(),
    phone: text(),
    isDefault: flag().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [index('addresses_of_account').on(t.accountId)],
);

export type Account = typeof accounts.$inferSelect;
export type NewAccount = typeof accounts.$inferInsert;
export type Session = typeof sessions.$inferSelect;
export type Registration = typeof registrations.$inferSelect;
export type AccountToken = typeof accountTokens.$inferSelect;
export type AddressRow = typeof addresses.$inferSelect;
