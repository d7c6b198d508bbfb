import { index, instant, table, text } from '../db/columns.ts';

/** OPEN: a link was handed out. TAKEN: bytes come in. DONE: they lie in the file store. KEPT: something names them, so they stay. */
export type UploadState = 'OPEN' | 'TAKEN' | 'DONE' | 'KEPT';

/** Files that people send, from the link to the thing that names them. What nothing names after a day is forgotten. */
export const uploads = table(
  'uploads',
  {
    id: text().primaryKey(),
    /** Code of the purpose: it decides who may send and what becomes of it. */
    purpose: text().notNull(),
    /** Whose it is, such as a shop. */
    ownerId: text().notNull(),
    /** SHA-256 of the link's secret; the secret itself is kept nowhere. */
    secretHash: text().notNull(),
    state: text().$type<UploadState>().notNull(),
    /** By what inputs name it; null before it is done. */
    key: text(),
    /** When the link was handed out, or when the thing that named the file let go of it. */
    createdAt: instant().notNull(),
    /** Until when the link works. */
    expiresAt: instant().notNull(),
  },
  (t) => [index('uploads_by_state').on(t.state, t.createdAt), index('uploads_by_key').on(t.key)],
);

export type Upload = typeof uploads.$inferSelect;
