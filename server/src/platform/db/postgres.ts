import { Semaphore } from 'async-mutex';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { type Database, forgetAnnouncements, type Reader, refuseNesting, slowFrom, type Tx } from './database.ts';

const naming = { casing: 'snake_case' } as const;
const connections = 10;
const tries = { amongOthers: 3, most: 15 };

/**
 * Serializable transactions, run again when the engine asks for it: the same promise as SQLite's one writer. One that has lost thrice runs
 * while no other of this process does, so that under any crowd each comes to its end.
 */
export function openPostgres(url: string, onSlow: (ms: number) => void = () => {}): Database {
  const pool = new Pool({ connectionString: url, max: connections, statement_timeout: 30_000, application_name: 'amotarget' });
  pool.on('error', () => undefined); // an idle connection that broke is replaced at its next use
  const engine = drizzle(pool, naming);
  const turns = new Semaphore(connections);

  async function runOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await engine.transaction((tx) => work(tx as unknown as Tx), { isolationLevel: 'serializable' });
    } finally {
      const took = performance.now() - start;
      if (took > slowFrom()) onSlow(took);
    }
  }

  async function runUntilSerialized<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const share = attempt > tries.amongOthers ? connections : 1; // who lost too often gets all turns, so that nobody here is in the way
      try {
        return await turns.runExclusive(() => runOnce(work), share, attempt);
      } catch (error) {
        if (attempt === tries.most || !mustRunAgain(error)) throw error;
        forgetAnnouncements();
        await backOff(attempt);
      }
    }
  }

  return {
    reader: engine as unknown as Reader,
    transaction: (work) => refuseNesting(() => runUntilSerialized(work)),
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

/** 40001 serialization failure, 40P01 deadlock: the transaction did nothing and may be run again. */
function mustRunAgain(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return cause?.code ?? code;
}

/** Waits a random while that doubles with each attempt, so that rivals do not meet again. */
function backOff(attempt: number): Promise<void> {
  const waitMs = Math.random() * 2 ** Math.min(attempt, 8);
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}
