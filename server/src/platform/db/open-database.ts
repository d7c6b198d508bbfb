import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './database.ts';
import { dialect } from './dialect.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens the database that this process was started for.
 *
 * @param location A PostgreSQL URL, or the path of an SQLite file.
 * @param onSlow Is told of each transaction that lasted over 100 ms, with its milliseconds.
 */
export function openDatabase(location: string, onSlow?: (ms: number) => void): Database {
  if (dialect === 'postgres') return openPostgres(location, onSlow);
  mkdirSync(dirname(location), { recursive: true });
  return openSqlite(location, onSlow);
}
