import Client from 'better-sqlite3';
import { Client as PostgresClient } from 'pg';
import { vi } from 'vitest';
import { dialect } from '#server/platform/db/dialect.js';

/** How many statements the engine is given while `work` runs. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const spies = dialect === 'postgres' ? [vi.spyOn(PostgresClient.prototype, 'query')] : spiesOnSqlite();
  try {
    await work();
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function spiesOnSqlite() {
  const database = new Client(':memory:');
  const statement = Object.getPrototypeOf(database.prepare('SELECT 1')) as Client.Statement;
  database.close();
  return [vi.spyOn(statement, 'all'), vi.spyOn(statement, 'get'), vi.spyOn(statement, 'run')];
}
