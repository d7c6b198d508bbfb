import { counter, index, instant, minorUnits, primaryKey, table, text, uniqueIndex } from '#server/platform/db/columns.js';

/** One balanced booking. Never changed, never deleted (triggers); corrected by a booking that reverses it. */
export const ledgerTransactions = table(
  'ledger_transactions',
  {
    id: text().primaryKey(),
    at: instant().notNull(),
    /** What happened, such as `capture`. */
    kind: text().notNull(),
    /** What it is about: an order, a refund, an attempt. */
    refId: text().notNull(),
    /** The same fact is booked once. */
    idempotencyKey: text().notNull(),
    reverses: text(),
  },
  (t) => [uniqueIndex('ledger_transactions_once').on(t.idempotencyKey), index('ledger_transactions_of').on(t.refId)],
);

/** One line of a booking: debit above zero, credit below. */
export const ledgerEntries = table(
  'ledger_entries',
  {
    id: text().primaryKey(),
    transactionId: text().notNull(),
    account: text().notNull(),
    currency: text().notNull(),
    amountMinor: minorUnits().notNull(),
  },
  (t) => [
    index('ledger_entries_of_account').on(t.account, t.currency, t.amountMinor),
    index('ledger_entries_of_transaction').on(t.transactionId),
  ],
);

/** Why an order's money may not move to its seller. Each cause holds by itself: one that ends lifts no other. */
export type HoldCause = 'DISPUTE' | 'FREEZE';

/** Money of an order that may not move to its seller: an open dispute, a freeze. */
export const ledgerHolds = table(
  'ledger_holds',
  {
    orderId: text().notNull(),
    cause: text().$type<HoldCause>().notNull().default('DISPUTE'),
    reason: text().notNull(),
    since: instant().notNull(),
  },
  (t) => [primaryKey({ name: 'ledger_holds_of_order', columns: [t.orderId, t.cause] })],
);

/** The chain that shows whether a booking was changed: each link's hash covers the one before it. Written behind the bookings, by the worker. */
export const ledgerSeals = table(
  'ledger_seals',
  {
    /** 1, 2, 3 without a gap. */
    seq: counter().primaryKey(),
    transactionId: text().notNull(),
    /** The hash of the link before; empty for the first. */
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [uniqueIndex('ledger_seals_of_transaction').on(t.transactionId)],
);

/** Entries that a payout took along: each is settled once, whoever tries. */
export const ledgerClaims = table(
  'ledger_claims',
  {
    entryId: text().primaryKey(),
    /** The payout. */
    claimedBy: text().notNull(),
  },
  (t) => [index('ledger_claims_by').on(t.claimedBy, t.entryId)],
);

export type LedgerTransaction = typeof ledgerTransactions.$inferSelect;
export type LedgerEntry = typeof ledgerEntries.$inferSelect;
export type LedgerSeal = typeof ledgerSeals.$inferSelect;
