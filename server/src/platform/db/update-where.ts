import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './database.ts';
import { prepared } from './prepared.ts';

/**
 * Sets the named columns of some rows, by a statement that is built once for each set of names.
 *
 * @param name Names the statement, unique among those of `prepared`.
 * @param where Finds the rows, by the placeholders that `values` fill.
 * @returns the rows afterwards.
 */
export function updateWhere<Table extends PgTable>(
  tx: Tx,
  name: string,
  table: Table,
  change: Partial<Table['$inferSelect']>,
  where: () => SQL | undefined,
  values: Record<string, unknown>,
): Promise<Table['$inferSelect'][]> {
  const keys = Object.keys(change).filter((key) => change[key as keyof typeof change] !== undefined);
  const columns = getTableColumns(table);
  const encoded: Record<string, unknown> = { ...values };
  for (const key of keys) {
    const value = change[key as keyof typeof change];
    encoded[`new ${key}`] = value === null ? null : columns[key]!.mapToDriverValue(value);
  }
  const set = () => Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(`new ${key}`)}`]));
  const build = () =>
    tx
      .update(table)
      .set(set() as never)
      .where(where())
      .returning();
  return prepared(tx, `update:${name}:${keys.join()}`, build as never).execute(encoded) as Promise<Table['$inferSelect'][]>;
}
