import { index, instant, integer, table, text, uniqueIndex } from '../db/columns.ts';

/** A running clock: what happens to whom by itself, and when. The row goes when the clock has rung or was stopped. */
export const deadlines = table(
  'deadlines',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    subjectId: text().notNull(),
    /** Who can still act before it: BUYER, SELLER, PLATFORM or PROVIDER. */
    awaiting: text().notNull(),
    startedAt: instant().notNull(),
    dueAt: instant().notNull(),
    /** When the worker looks at it: `dueAt`, or later while another worker holds it. */
    ringAt: instant().notNull(),
    /** When whoever it awaits is warned; null when that has happened, or when nobody is. */
    warnAt: instant(),
    attempts: integer().notNull().default(0),
    /** Null while it runs. */
    pausedSince: instant(),
  },
  (t) => [
    uniqueIndex('deadlines_of_subject').on(t.subjectId, t.kind),
    index('deadlines_by_time').on(t.ringAt),
    index('deadlines_by_warning').on(t.warnAt),
  ],
);
