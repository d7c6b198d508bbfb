import { counter, table, text } from '#server/platform/db/columns.js';

/**
 * The index of words: a virtual FTS5 table on SQLite, a table with GIN indexes on PostgreSQL, both made by the migration `0001_search`,
 * for drizzle-kit knows neither. Its rows are named by `listings.number`.
 */
export const listingWords = table('listing_words', {
  rowid: counter(),
  /** Words of the title: a match in it counts for more. */
  title: text(),
  /** All words in which the product is found, those of the title among them. */
  words: text(),
});
