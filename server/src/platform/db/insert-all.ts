import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './database.ts';
import { dialect } from './dialect.ts';
import { prepared } from './prepared.ts';

const rowsAtOnce = 50;

/** Up to so many rows a statement is kept for each count of them, on the engine whose one writing connection keeps statements. */
const fewRows = dialect === 'sqlite' ? 8 : 1;

/**
 * Adds any number of rows, fifty a statement. Building statements is most of the work, so they are built once.
 *
 * @param name Names the table's statement, unique among those of `prepared`.
 */
export async function insertAll<Table extends PgTable>(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const whole = rows.length - (rows.length % rowsAtOnce);
  for (let start = 0; start < whole; start += rowsAtOnce) await insertSome(tx, name, table, rows.slice(start, start + rowsAtOnce));
  const rest = rows.slice(whole);
  if (rest.length === 0) return;
  if (rest.length <= fewRows) await insertSome(tx, name, table, rest);
  else await tx.insert(table).values(rest as Table['$inferInsert'][]);
}

async function insertSome<Table extends PgTable>(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const keys = Object.keys(getTableColumns(table));
  const build = () => tx.insert(table).values(rows.map((_, i) => placeholders(keys, i)) as Table['$inferInsert'][]);
  const values = Object.assign({}, ...rows.map((row, i) => encodedRow(table, row, i)));
  await prepared(tx, `insert:${name}:${rows.length}`, build as never).execute(values);
}

/** @returns whether the row was added; false when one with the same key is there. */
export async function insertNew<Table extends PgTable>(tx: Tx, name: string, table: Table, row: Table['$inferInsert']): Promise<boolean> {
  const keys = Object.keys(getTableColumns(table));
  const build = () =>
    tx
      .insert(table)
      .values(placeholders(keys, 0) as Table['$inferInsert'])
      .onConflictDoNothing()
      .returning({ isNew: sql`1` });
  return (await prepared(tx, `insert new:${name}`, build as never).execute(encodedRow(table, row, 0))).length > 0;
}

function placeholders(keys: readonly string[], i: number): Record<string, SQL> {
  return Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(`${key}${i}`)}`]));
}

/** What is bound to the placeholders of a row: as the engine stores it, defaults filled in. */
function encodedRow(table: PgTable, row: object, i: number): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    const value = (row as Record<string, unknown>)[key] ?? column.default ?? null;
    values[`${key}${i}`] = value === null ? null : column.mapToDriverValue(value);
  }
  return values;
}
