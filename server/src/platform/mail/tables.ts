import type { Letter } from '#server/kernel/letter.js';
import { index, instant, json, table, text, uniqueIndex } from '../db/columns.ts';

/** Every mail that was written, whether or not a mail server is there to take it. */
export const mails = table(
  'mails',
  {
    id: text().primaryKey(),
    /** The fact and the recipient: told twice, written once. */
    key: text().notNull(),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** What it was made of; its HTML is drawn from it when it leaves. Null for mails of before. */
    letter: json<Letter | null>(),
    /** Of mails of before only. */
    html: text().notNull(),
    createdAt: instant().notNull(),
    /** When the mail server took it; null before, and for ever where none is set. */
    sentAt: instant(),
    /** Why the mail server will never take it; null unless it said so. */
    refusal: text(),
  },
  (t) => [uniqueIndex('mails_once').on(t.key), index('mails_by_time').on(t.createdAt, t.id), index('mails_by_recipient').on(t.to)],
);

export type Mail = typeof mails.$inferSelect;
