import { createHash } from 'node:crypto';
import type { Reader } from './database.ts';
import { decodeOnce } from './row-decoder.ts';

/** A statement that was built and compiled once; `values` fill its placeholders. */
export interface Prepared<Row> {
  execute(values: Record<string, unknown>): Promise<Row[]>;
}

interface Preparable<Row> {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Row[]> };
}

const kept = new WeakMap<object, Map<string, Prepared<unknown>>>();
const connectionOf = new WeakMap<object, object>();

/** Says that a transaction runs on a connection that outlives it, so that the statements of one transaction serve the next. */
export function runsOn(tx: object, connection: object): void {
  connectionOf.set(tx, connection);
}

/**
 * The statement `name` of this database, built at its first use: building costs more than most reads.
 *
 * @param name Unique among all statements of the market; two shapes of one query are two names.
 */
export function prepared<Row>(db: Reader, name: string, build: () => Preparable<Row>): Prepared<Row> {
  void db.select; // a transaction that has ended refuses here, before its connection is used
  const owner = connectionOf.get(db) ?? db;
  const statements = kept.get(owner) ?? new Map<string, Prepared<unknown>>();
  kept.set(owner, statements);
  const known = statements.get(name);
  if (known) return known as Prepared<Row>;
  const statement = build().prepare(shortened(name));
  decodeOnce(statement);
  statements.set(name, statement);
  return statement;
}

const nameLengthMax = 60; // PostgreSQL cuts names after 63 bytes

function shortened(name: string): string {
  return name.length <= nameLengthMax ? name : createHash('sha256').update(name).digest('base64url');
}
