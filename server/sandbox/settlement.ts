import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { toDate } from '#server/kernel/time.js';
import { signature } from '#server/platform/http/signature.js';
import type { Book, SettlementLine } from './book.ts';
import { NotNow } from './not-now.ts';

/** Since when the book has a line for each movement; a book of before there were lines begins now. */
export function beginLines(book: Book, now: number): void {
  if (book.fact('linesSince') === undefined) book.setFact('linesSince', String(now));
}

/** Writes a movement of money down for the file of its day. */
export function addLine(book: Book, line: Omit<SettlementLine, 'id'>): void {
  book.save('line', { ...line, id: `${line.kind}:${line.ref}:${line.state}` }, line.at);
}

const line = z.object({
  kind: z.enum(['CAPTURE', 'REFUND', 'CHARGEBACK']),
  ref: z.string(),
  state: z.string(),
  amountMinor: z.number().int(),
  currency: z.string(),
  at: z.number(),
});
const day = z.object({ day: z.iso.date() });

/** What is wrong with the file of a day, planted by tests: lines left out, repeated, changed, added, and the whole file spoiled. */
const faults = z.object({
  leaveOut: z.array(z.string()).default([]),
  repeat: z.array(z.string()).default([]),
  change: z.array(line.partial().extend({ ref: z.string() })).default([]),
  add: z.array(line).default([]),
  spoil: z.enum(['SIGNATURE', 'TEXT', 'DAY']).nullable().default(null),
});

type Faults = z.infer<typeof faults>;
type Line = z.infer<typeof line>;

/** The provider's settlement files: one a day, signed, with every movement of money of that day (UTC). */
export function addSettlementFiles(api: FastifyInstance, book: Book, now: () => number, secret: string): void {
  const dayOf = (request: FastifyRequest) => day.parse(request.params).day;
  api.get('/v1/settlements/:day', (request) => signed(secret, dayOf(request), fileOf(book, dayOf(request), now())));
  api.post('/v1/settlements/:day/faults', (request) => {
    book.setFact(`fileFaults:${dayOf(request)}`, JSON.stringify(faults.parse(request.body)));
    return { ok: true };
  });
}

interface File {
  readonly text: string;
  readonly isForged: boolean;
}

function fileOf(book: Book, of: string, now: number): File {
  if (toDate(now) <= of) throw new NotNow('That day is not over.');
  const start = Date.parse(`${of}T00:00:00Z`);
  const planted = faults.parse(JSON.parse(book.fact(`fileFaults:${of}`) ?? '{}'));
  const rows = book.between('line', start, start + 86_400_000).map(({ id: _own, ...row }) => row);
  const file = {
    day: planted.spoil === 'DAY' ? '1999-12-31' : of,
    from: Number(book.fact('linesSince')),
    lines: withFaults(rows, planted),
  };
  return { text: planted.spoil === 'TEXT' ? '<html>maintenance</html>' : JSON.stringify(file), isForged: planted.spoil === 'SIGNATURE' };
}

function withFaults(rows: readonly Line[], { leaveOut, repeat, change, add }: Faults): Line[] {
  const changed = rows
    .filter(({ ref }) => !leaveOut.includes(ref))
    .map((row) => ({ ...row, ...change.find(({ ref }) => ref === row.ref) }) as Line);
  return [...changed, ...changed.filter(({ ref }) => repeat.includes(ref)), ...add];
}

function signed(secret: string, of: string, { text, isForged }: File): object {
  const id = `settlement_${of}`;
  const timestamp = Math.floor(Date.now() / 1000);
  return { id, timestamp, signature: signature(isForged ? 'somebody-else' : secret, id, timestamp, text), text };
}
