import { index, instant, integer, json, table, text } from '../db/columns.ts';

/** What happened, in order: the log that live updates and handlers read. Rows are never changed. */
export const events = table(
  'events',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    /** What it is about, such as an order's id. */
    subjectId: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('events_of_subject').on(t.subjectId, t.id)],
);

/** One handler's duty to answer one event. Deleted when it is done. */
export const jobs = table(
  'jobs',
  {
    /** `<event id>:<handler>`: the handler's idempotency key. */
    id: text().primaryKey(),
    handler: text().notNull(),
    eventId: text().notNull(),
    runAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
  },
  (t) => [index('jobs_by_time').on(t.runAt, t.id)],
);
