import { flag, index, instant, json, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { AccountKind, StaffRole } from './rules/account.ts';

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
    isRestricted: flag().notNull().default(false),
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
    expiresAt: instant().notNull(),
  },
  (t) => [uniqueIndex('sessions_by_token').on(t.tokenHash), index('sessions_of_account').on(t.accountId)],
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
export type AddressRow = typeof addresses.$inferSelect;
