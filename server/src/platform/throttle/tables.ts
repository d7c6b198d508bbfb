import { instant, integer, table, text } from '../db/columns.ts';

/** How often something was tried in a window of time. Shared by all processes of a market. */
export const throttles = table('throttles', {
  /** What is limited and for whom, such as `sign-in:203.0.113.9`. */
  id: text().primaryKey(),
  startedAt: instant().notNull(),
  count: integer().notNull(),
});
