import { index, instant, integer, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { DifferenceCause } from './rules/compare-day.ts';

export type SettlementState = 'COMPARED' | 'FAILED';

/** A day of a provider, compared with its settlement file or not. One that failed is tried again; one that was compared stays as it is. */
export const settlements = table(
  'settlements',
  {
    id: text().primaryKey(),
    provider: text().notNull(),
    /** The day of UTC (`YYYY-MM-DD`). */
    day: text().notNull(),
    state: text().$type<SettlementState>().notNull(),
    /** Why it failed, as a sentence; null unless it did. */
    failure: text(),
    lineCount: integer().notNull(),
    tries: integer().notNull(),
    /** When it was last tried. */
    at: instant().notNull(),
  },
  (t) => [uniqueIndex('settlements_once').on(t.provider, t.day), index('settlements_by_day').on(t.day, t.id)],
);

/** What a settlement file and our books say differently. Nothing mends it: somebody looks, and writes what it was. */
export const settlementDifferences = table(
  'settlement_differences',
  {
    id: text().primaryKey(),
    settlementId: text().notNull(),
    provider: text().notNull(),
    cause: text().$type<DifferenceCause>().notNull(),
    /** CAPTURE, REFUND or CHARGEBACK. */
    kind: text().notNull(),
    /** The provider's name of the payment, refund or chargeback. */
    ref: text().notNull(),
    /** What the file says; null when it says nothing. */
    fileState: text(),
    fileMinor: minorUnits(),
    fileCurrency: text(),
    fileAt: instant(),
    /** What our books say; null when they say nothing. */
    booksState: text(),
    booksMinor: minorUnits(),
    booksCurrency: text(),
    booksAt: instant(),
    /** The movement of ours that is meant; null when there is none. */
    movementId: text(),
    purchaseId: text(),
    /** When somebody wrote what it was; null before. */
    settledAt: instant(),
    settledBy: text(),
    reason: text(),
  },
  (t) => [
    index('settlement_differences_of').on(t.settlementId, t.id),
    index('settlement_differences_by_ref').on(t.provider, t.ref),
    index('settlement_differences_open').on(t.settledAt),
  ],
);

export type Settlement = typeof settlements.$inferSelect;
export type SettlementDifference = typeof settlementDifferences.$inferSelect;
