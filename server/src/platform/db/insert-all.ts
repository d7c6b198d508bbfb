import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './database.ts';
import { prepared } from './prepared.ts';

const rowsAtOnce = 50;

/**
 * Adds any number of rows, fifty a statement. The statement is built once a transaction: for a large number of rows building is most of the work.
 *
 * @param name Names the table's statement, unique among those of `prepared`.
 */
export async function insertAll<Table extends PgTable>(
  tx: Tx,
  name: string,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const build = () => tx.insert(table).values(placeholderRows(columns.map(([key]) => key)) as Table['$inferInsert'][]);
  const whole = rows.length - (rows.length % rowsAtOnce);
  for (let start = 0; start < whole; start += rowsAtOnce) {
    const values: Record<string, unknown> = {};
    for (let i = 0; i < rowsAtOnce; i++) {
      const row = rows[start + i] as Record<string, unknown>;
      for (const [key, column] of columns) values[`${key}${i}`] = row[key] ?? column.default ?? null;
    }
    await prepared(tx, `insert:${name}`, build as never).execute(values);
  }
  if (whole < rows.length) await tx.insert(table).values(rows.slice(whole) as Table['$inferInsert'][]);
}

function placeholderRows(keys: readonly string[]): object[] {
  return Array.from({ length: rowsAtOnce }, (_, i) => Object.fromEntries(keys.map((key) => [key, sql.placeholder(`${key}${i}`)])));
}
