import { index, instant, integer, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { PayoutFailure, PayoutState } from './rules/payout.ts';

export type PayoutAccountKind = 'IBAN' | 'NUMBER';

/** Where a shop's money is paid out to (B.9), and when the next time is. */
export const payoutAccounts = table(
  'payout_accounts',
  {
    shopId: text().primaryKey(),
    /** Holder and numbers, sealed: a copy of the database tells none of them. */
    sealed: text().notNull(),
    kind: text().$type<PayoutAccountKind>().notNull(),
    country: text().notNull(),
    /** The last four characters of the number: all that is shown of it. */
    ending: text().notNull(),
    changedAt: instant().notNull(),
    /** Before this nothing is paid out: the cool-down after a change. */
    payFrom: instant().notNull(),
    /** When the clock next looks whether something is to be paid out. */
    nextAt: instant().notNull(),
    /** Why the bank refused it; nothing is sent there until it is changed. Null while nothing is known against it. */
    refusedFor: text().$type<PayoutFailure>(),
    /** How often it was changed since it was first set. */
    changes: integer().notNull().default(0),
  },
  (t) => [index('payout_accounts_by_next').on(t.nextAt, t.shopId)],
);

/** Money on its way from the market to a shop. */
export const payouts = table(
  'payouts',
  {
    id: text().primaryKey(),
    /** What people read to each other, such as `P-4821-709312`: the reference of the transfer. */
    number: text().notNull(),
    shopId: text().notNull(),
    currency: text().notNull(),
    amountMinor: minorUnits().notNull(),
    state: text().$type<PayoutState>().notNull(),
    createdAt: instant().notNull(),
    /** The file that it was sent with, such as `B-0142-338120`; null before. */
    batch: text(),
    takenAt: instant(),
    /** When staff has to look for it; frozen when it was sent. */
    dueBy: instant(),
    /** Holder and numbers that it was sent to, sealed, until it is known what became of it. */
    sentTo: text(),
    /** The last four characters of the number that it was sent to. */
    ending: text(),
    /** The day that the bank names (`YYYY-MM-DD`). */
    paidOn: text(),
    bankReference: text(),
    /** When it was paid, failed or was cancelled. */
    endedAt: instant(),
    failure: text().$type<PayoutFailure>(),
    /** What the operator wrote about the failure or the cancelling, for the shop to read. */
    note: text(),
  },
  (t) => [
    uniqueIndex('payouts_by_number').on(t.number),
    index('payouts_of_shop').on(t.shopId, t.createdAt, t.id),
    index('payouts_by_state').on(t.state, t.createdAt, t.id),
    index('payouts_by_time').on(t.createdAt, t.id),
    index('payouts_of_batch').on(t.batch),
  ],
);

export type PayoutAccount = typeof payoutAccounts.$inferSelect;
export type Payout = typeof payouts.$inferSelect;
