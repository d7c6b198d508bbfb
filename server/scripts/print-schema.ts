/** Writes schema.graphql from the classes. `npm run schema`; with `--check` it fails when the file is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildMarketSchema, printMarketSchema } from '#server/app/build-schema.js';

const file = new URL('../../schema.graphql', import.meta.url);
const text = printMarketSchema(await buildMarketSchema());
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema.graphql is stale. Run: npm run schema');
  process.exit(1);
}
