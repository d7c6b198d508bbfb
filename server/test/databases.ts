import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { dialect } from '#server/platform/db/dialect.js';

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string;
    postgresUrl: string;
  }
}

/** An empty, migrated database of a test's own. */
export interface TestDatabase {
  readonly location: string;
  /** A folder of the test's own. */
  readonly folder: string;
  drop(): Promise<void>;
}

let count = 0;

export async function makeDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-story-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (dialect === 'sqlite') {
    const location = join(folder, 'market.db');
    copyFileSync(inject('sqliteTemplate'), location);
    return { location, folder, drop: async () => removeFolder() };
  }
  const admin = inject('postgresUrl');
  const name = `story_${process.pid}_${++count}`;
  await run(admin, `CREATE DATABASE ${name} TEMPLATE amotarget_template`);
  return {
    location: admin.replace(/\/\w+$/, `/${name}`),
    folder,
    async drop() {
      await run(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      if (existsSync(folder)) removeFolder();
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
