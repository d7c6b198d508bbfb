import Client from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { LRUCache } from 'lru-cache';
import { type Database, type Reader, refuseNesting } from './database.ts';
import { WriterQueue } from './writer-queue.ts';

const naming = { casing: 'snake_case' } as const;

/** One writer, taking turns; readers on their own connection see only what is committed. */
export function openSqlite(file: string, onSlow: (ms: number) => void = () => {}, isBulk = false): Database {
  const writer = connectSqlite(file, { readonly: false });
  if (isBulk) writeMuch(writer);
  const reader = connectSqlite(file, { readonly: true });
  const queue = new WriterQueue(writer, drizzle(writer, naming), onSlow);

  return {
    reader: drizzle(reader, naming) as unknown as Reader,
    transaction: (work) => refuseNesting(() => queue.add(work)),
    async ping() {
      reader.prepare('SELECT 1').get();
    },
    async close() {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}

/** A connection with the settings that money needs. They are per connection, so nobody may open the file without them. */
export function connectSqlite(file: string, options: { readonly: boolean }): Client.Database {
  const client = new Client(file, options);
  if (!options.readonly) client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL'); // per connection: on an existing WAL file better-sqlite3 opens at NORMAL
  client.pragma('recursive_triggers = ON'); // else INSERT OR REPLACE slips past the append-only triggers
  client.pragma('trusted_schema = OFF');
  client.pragma('busy_timeout = 5000');
  client.pragma('foreign_keys = ON');
  client.pragma(`cache_size = -${options.readonly ? 32_000 : 8_000}`); // KiB: the writer reads what it changes, and little else
  return keepStatements(client);
}

/** For filling a large market: what many rows change stays in memory until it is written, once. */
function writeMuch(writer: Client.Database): void {
  writer.pragma('cache_size = -256000'); // KiB
  writer.pragma('wal_autocheckpoint = 32000'); // pages of 4 KiB
}

/** Compiling a statement costs more than running most of them; Drizzle compiles at every call, so keep them here. */
function keepStatements(client: Client.Database): Client.Database {
  const compile = client.prepare.bind(client);
  const kept = new LRUCache<string, Client.Statement>({ max: 500 });
  client.prepare = ((source: string) => {
    const known = kept.get(source);
    if (known) return known.reader ? known.raw(false) : known;
    const statement = compile(source);
    kept.set(source, statement);
    return statement;
  }) as typeof client.prepare;
  return client;
}
