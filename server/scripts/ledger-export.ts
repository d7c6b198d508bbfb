/** `npm run ledger:export -- ledger.ndjson`: the sealed ledger as lines of JSON, for `npm run ledger:verify`. The market may run meanwhile. */
import 'reflect-metadata';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLedger } from '#server/ledger/index.js';
import { openDatabase } from '#server/platform/db/open-database.js';
import { readSettings } from '#server/read-settings.js';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Name the file to write, such as: npm run ledger:export -- ledger.ndjson\n');
  process.exit(1);
}
const db = await openDatabase(readSettings(process.env).databaseLocation, () => undefined);
let count = 0;
try {
  await pipeline(Readable.from(lines()), createWriteStream(file));
  process.stdout.write(`${count} bookings stand in ${file}.\n`);
} finally {
  await db.close();
}

async function* lines() {
  for await (const line of exportLedger(db.reader)) {
    count += 1;
    yield `${line}\n`;
  }
}
