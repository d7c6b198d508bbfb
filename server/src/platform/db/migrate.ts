import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../files/repository-folder.ts';
import type { Dialect } from './dialect.ts';
import { connectSqlite } from './sqlite.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** The migrations of an engine, in the order in which they are applied. */
export function listMigrations(dialect: Dialect): Migration[] {
  const folder = join(repositoryFolder, 'server/migrations', dialect);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

const ledger = 'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, hash text NOT NULL)';

/**
 * Brings a database to the newest schema. Each migration is applied once, in one transaction.
 *
 * @returns the names of the migrations that were applied now.
 * @throws Error when an applied migration differs from its file: somebody edited history.
 */
export async function migrate(dialect: Dialect, location: string): Promise<string[]> {
  return dialect === 'sqlite' ? migrateSqlite(location) : migratePostgres(location);
}

function migrateSqlite(file: string): string[] {
  const client = connectSqlite(file, { readonly: false });
  try {
    client.exec(`${ledger} STRICT`);
    const pending = pendingOf(listMigrations('sqlite'), client.prepare('SELECT name, hash FROM schema_migrations').all() as Applied[]);
    for (const migration of pending) {
      client.transaction(() => {
        client.exec(migration.sql);
        client.prepare('INSERT INTO schema_migrations (name, hash) VALUES (?, ?)').run(migration.name, migration.hash);
      })();
    }
    return pending.map((migration) => migration.name);
  } finally {
    client.close();
  }
}

async function migratePostgres(url: string): Promise<string[]> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(41020241)'); // several processes may start at once: one migrates, the others find it done
    await client.query(ledger);
    const applied = await client.query<Applied>('SELECT name, hash FROM schema_migrations');
    const pending = pendingOf(listMigrations('postgres'), applied.rows);
    for (const migration of pending) {
      await client.query(migration.sql);
      await client.query('INSERT INTO schema_migrations (name, hash) VALUES ($1, $2)', [migration.name, migration.hash]);
    }
    await client.query('COMMIT');
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

interface Applied {
  readonly name: string;
  readonly hash: string;
}

function pendingOf(all: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const done = new Map(applied.map(({ name, hash }) => [name, hash]));
  const changed = all.find((migration) => done.has(migration.name) && done.get(migration.name) !== migration.hash);
  if (changed)
    throw new Error(
      `The migration ${changed.name} was applied in another wording. Start from a database that this version made, or restore the file.`,
    );
  return all.filter((migration) => !done.has(migration.name));
}
