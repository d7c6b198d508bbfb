import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { dialect } from './dialect.ts';

/** What the engines say differently, both variants side by side. */

/** `column` begins with `prefix`, exactly, by the column's index. The prefix is ours: letters, digits, `_` and `:`. */
export function startsWith(column: AnyPgColumn, prefix: string): SQL {
  return dialect === 'postgres' ? sql`${column} ^@ ${prefix}` : sql`${column} GLOB ${`${prefix.replace(/[*?[]/g, '[$&]')}*`}`;
}

/** Row `(a, b)` comes after `(x, y)` in ascending order: the condition of a keyset page. */
export function after(columns: readonly SQLWrapper[], values: readonly (string | number)[]): SQL {
  return sql`(${sql.join([...columns], sql`, `)}) > (${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}

/** Row `(a, b)` comes after `(x, y)` in descending order. */
export function before(columns: readonly SQLWrapper[], values: readonly (string | number)[]): SQL {
  return sql`(${sql.join([...columns], sql`, `)}) < (${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}

/** The number of rows, as a number on both engines. */
export const rowCount = sql<number>`count(*)`.mapWith(Number);

/** `column` is one of the texts bound as `name` by `listOf`: a list of any length is one statement. */
export function isOneOf(column: AnyPgColumn, name: string): SQL {
  const list = sql.placeholder(name);
  return dialect === 'postgres' ? sql`${column} = ANY(${list})` : sql`${column} IN (SELECT value FROM json_each(${list}))`;
}

/** What is bound to the placeholder of `isOneOf`. */
export function listOf(texts: readonly string[]): unknown {
  return dialect === 'postgres' ? [...texts] : JSON.stringify(texts);
}
