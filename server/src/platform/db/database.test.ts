import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDatabase, type TestDatabase } from '#test/databases.js';
import { findFact, saveFact } from '../clock/store.ts';
import { marketFacts } from '../clock/tables.ts';
import { afterCommit, type Database, type Tx } from './database.ts';
import { dialect } from './dialect.ts';
import { openDatabase } from './open-database.ts';
import { isUniqueViolation } from './unique.ts';

let place: TestDatabase;
let db: Database;

beforeEach(async () => {
  place = await makeDatabase();
  db = await openDatabase(place.location);
});
afterEach(async () => {
  await db.close();
  await place.drop();
});

const count = async () => (await findFact<number>(db.reader, 'count')) ?? 0;

describe('the storage contract', () => {
  test('what a transaction wrote is there when it resolves, and gone when it rejects', async () => {
    await db.transaction((tx) => saveFact(tx, 'count', 1));
    const failing = db.transaction(async (tx) => {
      await saveFact(tx, 'count', 2);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await count()).toBe(1);
  });

  test('a crowd of transactions that read, wait and write one row loses no step, and each comes to its end', async () => {
    const crowd = 400; // far more than a fixed number of tries lets through on PostgreSQL
    const addOne = async (tx: Tx) => {
      const before = (await findFact<number>(tx, 'count')) ?? 0;
      await Promise.resolve();
      await saveFact(tx, 'count', before + 1);
    };
    await Promise.all(Array.from({ length: crowd }, () => db.transaction(addOne)));
    expect(await count()).toBe(crowd);
  });

  test('of transactions that come together one that fails takes nothing from the others', async () => {
    const addOne = async (tx: Tx) => saveFact(tx, 'count', ((await findFact<number>(tx, 'count')) ?? 0) + 1);
    const turns = Array.from({ length: 9 }, (_, i) =>
      db.transaction(async (tx) => {
        await addOne(tx);
        if (i % 3 === 1) throw new Error(`no ${i}`);
        return i;
      }),
    );
    const outcomes = await Promise.allSettled(turns);
    expect(outcomes.filter(({ status }) => status === 'rejected').map((each) => String((each as { reason: unknown }).reason))).toEqual([
      'Error: no 1',
      'Error: no 4',
      'Error: no 7',
    ]);
    expect(await count()).toBe(6);
  });

  test('the naive twin that reads before its transaction loses steps', async () => {
    const addOneNaively = async () => {
      const before = await count();
      await db.transaction((tx) => saveFact(tx, 'count', before + 1));
    };
    await Promise.all(Array.from({ length: 50 }, addOneNaively));
    expect(await count()).toBeLessThan(50);
  });

  test('whole numbers up to 2^53 - 1, flags and lists come back as they went', async () => {
    const value = { big: Number.MAX_SAFE_INTEGER, is: true, list: [1, 'é', null] };
    await db.transaction((tx) => saveFact(tx, 'value', value));
    expect(await findFact(db.reader, 'value')).toEqual(value);
  });

  test('readers see nothing of a transaction that is still open', async () => {
    await db.transaction(async (tx) => {
      await saveFact(tx, 'count', 7);
      expect(await count()).toBe(0);
    });
    expect(await count()).toBe(7);
  });

  test('a transaction inside a transaction is refused at once', async () => {
    await expect(db.transaction(() => db.transaction(async () => 1))).rejects.toThrow('already open');
  });

  test('what is announced after the commit is never announced after a rollback', async () => {
    const heard: string[] = [];
    await db.transaction(async () => afterCommit(() => heard.push('kept')));
    await db
      .transaction(async () => {
        afterCommit(() => heard.push('lost'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(heard).toEqual(['kept']);
  });

  test('a key that is taken is told apart from other faults', async () => {
    await db.transaction((tx) => saveFact(tx, 'once', 1));
    const error = await db
      .transaction(async (tx) => void (await tx.insert(marketFacts).values({ key: 'once', value: 2 })))
      .catch((fault: unknown) => fault);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(new Error('another'))).toBe(false);
  });

  test('onConflictDoNothing says by its rows whether it wrote, and the transaction goes on', async () => {
    const rows = await db.transaction(async (tx) => {
      await saveFact(tx, 'once', 1);
      const none = await tx.insert(marketFacts).values({ key: 'once', value: 2 }).onConflictDoNothing().returning();
      await tx.update(marketFacts).set({ value: 3 }).where(eq(marketFacts.key, 'once'));
      return none;
    });
    expect(rows).toEqual([]);
    expect(await findFact(db.reader, 'once')).toBe(3);
  });
});

if (dialect === 'sqlite')
  describe('SQLite', () => {
    test('a transaction that was kept too long cannot write into the next', async () => {
      let leaked: Tx | undefined;
      await db.transaction(async (tx) => {
        leaked = tx;
      });
      expect(() => leaked?.insert(marketFacts)).toThrow('revoked');
    });

    test('money needs these settings on every connection', async () => {
      const { connectSqlite } = await import('./sqlite.ts');
      const client = connectSqlite(place.location, { readonly: false });
      const pragmas = ['journal_mode', 'synchronous', 'recursive_triggers', 'foreign_keys', 'trusted_schema'].map((name) =>
        client.pragma(name, { simple: true }),
      );
      client.close();
      expect(pragmas).toEqual(['wal', 2, 1, 1, 0]);
    });
  });
