import { instant, table, text } from '../db/columns.ts';

/** Answers already given to a click, by the key that the client made for it. */
export const idempotencyKeys = table('idempotency_keys', {
  /** Who, which operation, which key. */
  id: text().primaryKey(),
  inputHash: text().notNull(),
  /** The id of what the first call made. */
  resultId: text().notNull(),
  at: instant().notNull(),
});
