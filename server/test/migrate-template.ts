import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/platform/db/migrate.ts';

/** Migrates once per run; each test works on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-template-'));
  const sqliteTemplate = join(folder, 'template.db');
  const postgresUrl = process.env['TEST_DATABASE_URL'] ?? '';
  if (project.name === 'server:postgres') await migratePostgresTemplate(postgresUrl);
  else await migrate('sqlite', sqliteTemplate);
  project.provide('sqliteTemplate', sqliteTemplate);
  project.provide('postgresUrl', postgresUrl);
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function migratePostgresTemplate(url: string): Promise<void> {
  if (!url) throw new Error('Run these tests by npm run test:postgres: it starts the server that they need.');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS amotarget_template');
  await client.query('CREATE DATABASE amotarget_template');
  await client.end();
  await migrate('postgres', url.replace(/\/\w+$/, '/amotarget_template'));
}
