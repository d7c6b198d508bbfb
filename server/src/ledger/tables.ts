import { index, instant, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';

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

/** Money of an order that may not move to its seller: an open dispute. */
export const ledgerHolds = table('ledger_holds', {
  orderId: text().primaryKey(),
  reason: text().notNull(),
  since: instant().notNull(),
});

export type LedgerTransaction = typeof ledgerTransactions.$inferSelect;
export type LedgerEntry = typeof ledgerEntries.$inferSelect;
