import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

type Engine = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Reads committed data. Resolvers and loaders get this. */
export type Reader = Pick<Engine, 'select' | 'selectDistinct' | '$with' | 'with'>;

/** Reads and writes inside one transaction. Only `Database.transaction` hands one out. */
export type Tx = Reader & Pick<Engine, 'insert' | 'update' | 'delete'>;

export interface Database {
  readonly reader: Reader;
  /**
   * Runs `work` as if no other transaction ran beside it; commits when it resolves, rolls back when it rejects.
   * `work` may run more than once, so it awaits the database and nothing else.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

interface Turn {
  afterCommit: (() => void)[];
}

const open = new AsyncLocalStorage<Turn>();

const slowMs = { usually: 100, inBulk: 10_000 };
const bulk = new AsyncLocalStorage<true>();

/** Work that fills a database: each of its transactions may take ten seconds before anybody is warned. */
export function inBulk<T>(work: () => Promise<T>): Promise<T> {
  return bulk.run(true, work);
}

/** From how many milliseconds on a transaction that begins here is slow. */
export function slowFrom(): number {
  return bulk.getStore() ? slowMs.inBulk : slowMs.usually;
}

/** An inner transaction would wait for its own outer one for ever: say so instead. */
export async function refuseNesting<T>(work: () => Promise<T>): Promise<T> {
  if (open.getStore()) throw new Error('A transaction is already open: pass its tx on.');
  const turn: Turn = { afterCommit: [] };
  const result = await open.run(turn, work);
  for (const announce of turn.afterCommit) announce();
  return result;
}

/** A transaction that is run again must not announce what its first run would have. */
export function forgetAnnouncements(): void {
  const turn = open.getStore();
  if (turn) turn.afterCommit = [];
}

/** Runs `announce` once the open transaction is committed; never when it is rolled back. */
export function afterCommit(announce: () => void): void {
  const turn = open.getStore();
  if (!turn) throw new Error('No transaction is open.');
  turn.afterCommit.push(announce);
}
