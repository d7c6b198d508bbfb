import { inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Tx } from '#server/platform/db/database.js';
import { dialect } from '#server/platform/db/dialect.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import type { WantedWords } from './rules/words.ts';
import { singular } from './rules/words.ts';
import { listingWords } from './words-table.ts';

/** How an engine finds words. The words hold letters and digits only (rules/words.ts), so that no quotation mark or sign reaches its language. */
interface WordEngine {
  /** What is bound to `matchesWords`. */
  anywhere(wanted: WantedWords): string;
  /** What is bound to `matchesTitle`. */
  inTitle(wanted: WantedWords): string;
  matchesWords(bound: SQLWrapper): SQL;
  matchesTitle(bound: SQLWrapper): SQL;
  /** The two conditions on a listing's `number`, for a statement that walks the listings in their own order. */
  isAmongMatches(part: 'words' | 'title', number: SQLWrapper, bound: SQLWrapper): SQL;
  /** How many listings such a statement may pass before it gives up: on PostgreSQL each one costs a look into its words. */
  readonly walkMax: number;
}

const fts5: WordEngine = {
  anywhere: phrase, // in any column: what is in the title is among the words
  inTitle: (wanted) => `title : (${phrase(wanted)})`,
  matchesWords: (bound) => sql`listing_words MATCH ${bound}`,
  matchesTitle: (bound) => sql`${listingWords.rowid} IN (SELECT rowid FROM listing_words WHERE listing_words MATCH ${bound})`,
  isAmongMatches: (_part, number, bound) => sql`+${number} IN (SELECT rowid FROM listing_words WHERE listing_words MATCH ${bound})`,
  walkMax: Number.MAX_SAFE_INTEGER,
};

function phrase({ whole, last }: WantedWords): string {
  const one = singular(last);
  const begun = one.startsWith(last) ? `"${last}" *` : `("${last}" * OR "${one}")`; // to unite two lists costs half as much again
  return [...whole.map((word) => `"${word}"`), begun].join(' AND ');
}

const tsvector: WordEngine = {
  anywhere: tsquery,
  inTitle: tsquery,
  // behind a SELECT the planner cannot see how common the words are: else it reads the whole table for those that every product has
  matchesWords: (bound) => sql`array_to_tsvector(string_to_array(${listingWords.words}, ' ')) @@ (SELECT ${bound}::tsquery)`,
  matchesTitle: (bound) => sql`array_to_tsvector(string_to_array(${listingWords.title}, ' ')) @@ ${bound}::tsquery`,
  isAmongMatches: (part, number, bound) =>
    sql`(SELECT array_to_tsvector(string_to_array(${listingWords[part]}, ' ')) @@ ${bound}::tsquery FROM ${listingWords} WHERE ${listingWords.rowid} = ${number})`,
  walkMax: 2_000,
};

function tsquery({ whole, last }: WantedWords): string {
  return [...whole.map((word) => `'${word}'`), `('${last}':* | '${singular(last)}')`].join(' & ');
}

export const wordEngine: WordEngine = dialect === 'postgres' ? tsvector : fts5;

/** Puts these rows in place of what the index held under their numbers. */
export async function saveWords(tx: Tx, rows: { rowid: number; title: string; words: string }[]): Promise<void> {
  const numbers = rows.map((row) => row.rowid);
  await tx.delete(listingWords).where(inArray(listingWords.rowid, numbers));
  await tx.insert(listingWords).values(rows);
}

/** Takes out what the index holds under these numbers. */
export async function deleteWords(tx: Tx, numbers: readonly number[]): Promise<void> {
  if (numbers.length > 0) await tx.delete(listingWords).where(inArray(listingWords.rowid, [...numbers]));
}

/** Adds rows that the index does not hold yet. */
export async function insertWords(tx: Tx, rows: { rowid: number; title: string; words: string }[]): Promise<void> {
  await insertAll(tx, 'words', listingWords, rows);
}
