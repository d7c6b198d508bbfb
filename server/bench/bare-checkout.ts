/**
 * What the machine allows a checkout: all rows that one paid purchase left behind, written again and again, each time in one bare transaction
 * of better-sqlite3 with the market's pragmas. No HTTP, no rules, no reads, no provider, nobody who hears of it.
 */
import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { connectSqlite } from '#server/platform/db/sqlite.js';
import { answer } from './child.ts';

export interface BareJob {
  readonly file: string;
  readonly seconds: number;
}

export interface BareCheckouts {
  readonly perSecond: number;
  /** How many rows a checkout is. */
  readonly rows: number;
}

type Row = Record<string, string | number | null>;

/** Where a purchase, its order and its payment leave rows. */
const traces = {
  purchases: 'id = :purchase',
  orders: 'id = :order',
  order_lines: 'order_id = :order',
  order_history: 'order_id = :order',
  payment_attempts: 'id = :attempt',
  payment_callbacks: 'body LIKE :ref',
  holds: 'order_id = :order',
  ledger_transactions: 'ref_id IN (:order, :attempt)',
  ledger_entries: 'transaction_id IN (SELECT id FROM ledger_transactions WHERE ref_id IN (:order, :attempt))',
  deadlines: 'subject_id IN (:order, :purchase)',
  events: `subject_id IN (:order, :purchase, :attempt) OR subject_id IN (SELECT id FROM payment_callbacks WHERE body LIKE :ref)`,
  idempotency_keys: 'result_id IN (:purchase, :attempt)',
  mails: '"key" LIKE :mail',
} as const;

answer<BareJob>(async ({ file, seconds }) => {
  const market = connectSqlite(file, { readonly: true });
  const beside = `${file}.bare`;
  const bare = connectSqlite(beside, { readonly: false });
  try {
    const rows = rowsOfOneCheckout(market);
    const write = writer(market, bare, rows);
    write(0);
    const start = performance.now();
    let written = 0;
    while (performance.now() - start < seconds * 1000) write(++written);
    return { perSecond: (written * 1000) / (performance.now() - start), rows: rows.length } satisfies BareCheckouts;
  } finally {
    market.close();
    bare.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${beside}${suffix}`, { force: true });
  }
});

function rowsOfOneCheckout(market: Database): { table: string; row: Row }[] {
  const oldest = `SELECT o.id AS "order", o.purchase_id AS purchase, a.id AS attempt, '%' || a.provider_ref || '%' AS ref,
    '%' || o.purchase_id || '%' AS mail FROM orders o JOIN payment_attempts a ON a.purchase_id = o.purchase_id
    JOIN accounts b ON b.id = o.buyer_id WHERE b.email LIKE 'bench-buyer-%' AND o.state = 'PAYMENT_BEING_VERIFIED' ORDER BY o.id LIMIT 1`;
  const ids = market.prepare(oldest).get() as Row | undefined;
  if (!ids) throw new Error('No purchase was paid yet.');
  return Object.entries(traces).flatMap(([table, where]) => {
    const named = Object.fromEntries(Object.entries(ids).filter(([name]) => where.includes(`:${name}`)));
    return (market.prepare(`SELECT * FROM ${table} WHERE ${where}`).all(named) as Row[]).map((row) => ({ table, row }));
  });
}

/** Writes the rows under names of their own, tables and indexes being those of the market. */
function writer(market: Database, bare: Database, rows: readonly { table: string; row: Row }[]): (turn: number) => void {
  bare.pragma('foreign_keys = OFF');
  const parts = market.prepare(`SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND tbl_name = ?
    ORDER BY type DESC`);
  for (const table of Object.keys(traces)) for (const part of parts.pluck().all(table)) bare.exec(part as string);
  const inserts = rows.map(({ table, row }) => {
    const names = Object.keys(row);
    const insert = bare.prepare(`INSERT INTO ${table} (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => '?')})`);
    const isName = names.map((name) => /(^|_)(id|ref|key|number|reference)$/.test(name));
    const values = Object.values(row);
    return (turn: number) => insert.run(values.map((value, i) => (isName[i] && typeof value === 'string' ? `${value}~${turn}` : value)));
  });
  return bare.transaction((turn: number) => {
    for (const insert of inserts) insert(turn);
  }).immediate;
}
