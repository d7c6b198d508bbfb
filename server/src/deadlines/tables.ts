import { instant, table, text, uniqueIndex } from '#server/platform/db/columns.js';

/** The secret link by which a calendar program reads somebody's deadlines: one an account, and only its SHA-256 is kept. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    accountId: text().primaryKey(),
    secretHash: text().notNull(),
    madeAt: instant().notNull(),
  },
  (t) => [uniqueIndex('calendar_feeds_by_secret').on(t.secretHash)],
);

export type CalendarFeed = typeof calendarFeeds.$inferSelect;
