import type { Reader } from './database.ts';

/** A statement that was built and compiled once; `values` fill its placeholders. */
export interface Prepared<Row> {
  execute(values: Record<string, unknown>): Promise<Row[]>;
}

interface Preparable<Row> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Row[]> };
}

const kept = new WeakMap<Reader, Map<string, Prepared<unknown>>>();

/**
 * The statement `name` of this database, built at its first use: building costs more than most reads.
 *
 * @param name Unique among all statements of the market; two shapes of one query are two names.
 */
export function prepared<Row>(db: Reader, name: string, build: () => Preparable<Row>): Prepared<Row> {
  const statements = kept.get(db) ?? new Map<string, Prepared<unknown>>();
  kept.set(db, statements);
  const known = statements.get(name) ?? build().prepare(name);
  statements.set(name, known);
  return known as Prepared<Row>;
}
