import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './database.ts';
import { dialect } from './dialect.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens the database that this process was started for.
 *
 * @param location A PostgreSQL URL, or the path of an SQLite file.
 * @param onSlow Is told of each transaction that lasted over 100 ms (in bulk work: 10 s), with its milliseconds.
 * @param isBulk Whether this process fills a large market: it takes more memory for it.
 */
export async function openDatabase(location: string, onSlow?: (ms: number) => void, isBulk = false): Promise<Database> {
  if (dialect === 'postgres') return (await import('./postgres.ts')).openPostgres(location, onSlow);
  mkdirSync(dirname(location), { recursive: true });
  return openSqlite(location, onSlow, isBulk);
}
