// npm run ledger:verify -- ledger.ndjson [--head HASH]: checks an exported ledger with nothing of the market's own code.
// Each line is {seq, prevHash, hash, sealed}; sealed is [id, at, kind, refId, idempotencyKey, reverses, [[id, account, currency, amountMinor], ...]],
// and hash is SHA-256, in hex, of prevHash, a line feed and sealed as JSON without blanks.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const faultsShown = 20;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { head: { type: 'string' } } });
const [file] = positionals;
if (!file) {
  console.error('Name the file, such as: npm run ledger:verify -- ledger.ndjson');
  process.exit(1);
}

const faults = [];
const sums = new Map(); // `currency group` -> sum
const known = { ids: new Set(), keys: new Set() };
let count = 0;
let head = '';

try {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) if (line !== '') checkLine(line);
} catch (error) {
  console.error(`${file} cannot be read: ${error.message}`);
  process.exit(1);
}
if (values.head !== undefined && values.head !== head)
  fault(`The chain ends at ${head || 'nothing'}, not at the head that was noted: ${values.head}.`);
report();

function checkLine(line) {
  count += 1;
  const link = read(line);
  if (!link) return fault('This is no booking of a ledger.');
  const { seq, prevHash, hash, sealed } = link;
  if (seq !== count) fault(`The seal says ${seq} where ${count} is due: a booking was taken out, put in or moved.`);
  if (prevHash !== head) fault('The seal does not follow the one before.');
  const right = createHash('sha256')
    .update(`${prevHash}\n${JSON.stringify(sealed)}`)
    .digest('hex');
  if (right !== hash) fault('The booking is not the one that was sealed.');
  head = hash;
  checkBooking(sealed);
}

function read(line) {
  try {
    const link = JSON.parse(line);
    return Array.isArray(link.sealed) && Array.isArray(link.sealed[6]) ? link : undefined;
  } catch {
    return undefined;
  }
}

function checkBooking([id, , , , key, , entries]) {
  if (known.ids.has(id)) fault(`The booking ${id} is there twice.`);
  if (known.keys.has(key)) fault(`The fact ${key} is booked twice.`);
  known.ids.add(id);
  known.keys.add(key);
  if (entries.length < 2) fault('A booking has at least two lines.');
  const own = new Map();
  for (const [, account, currency, amountMinor] of entries) {
    if (!Number.isSafeInteger(amountMinor) || amountMinor === 0) fault(`${amountMinor} is no amount.`);
    own.set(currency, (own.get(currency) ?? 0n) + BigInt(Math.trunc(amountMinor) || 0));
    const group = `${currency} ${String(account).split(':')[0]}`;
    sums.set(group, (sums.get(group) ?? 0n) + BigInt(Math.trunc(amountMinor) || 0));
  }
  for (const [currency, sum] of own) if (sum !== 0n) fault(`The booking is out by ${sum} ${currency}.`);
}

function fault(what) {
  faults.push(`line ${count}: ${what}`);
}

function report() {
  for (const each of faults.slice(0, faultsShown)) console.log(each);
  if (faults.length > faultsShown) console.log(`and ${faults.length - faultsShown} more`);
  for (const [group, sum] of [...sums].sort()) if (sum !== 0n) console.log(`${group.padEnd(32)} ${sum}`);
  console.log(`${count} bookings, head ${head || 'none'}`);
  console.log(faults.length === 0 ? 'The ledger is whole.' : `The ledger is not whole: ${faults.length} faults.`);
  process.exit(faults.length === 0 ? 0 : 1);
}
