import { expect, test } from 'vitest';
import { dialect } from '#server/platform/db/dialect.js';
import { findBrokenSeal } from '#test/books.js';
import { openJourney, payForTeapot } from '#test/journey.js';
import { systemContext } from '../platform/context.ts';
import { sealedAtOnceMax, sealNext } from './seal.ts';
import { insertEntries, insertTransaction, listSeals } from './store.ts';
import { ledgerEntries, ledgerSeals } from './tables.ts';

const sealsOf = (journey: Awaited<ReturnType<typeof openJourney>>) => listSeals(journey.market.system.db.reader);

test('G: every booking is sealed behind the work, once, without a gap', async () => {
  const journey = await openJourney();
  await payForTeapot(journey, journey.ana);
  journey.clock.move(20_000);
  await journey.settle();
  const seals = await sealsOf(journey);
  expect(seals.map((seal) => seal.seq)).toEqual([1, 2]);
  await payForTeapot(journey, journey.ben);
  journey.clock.move(20_000);
  await journey.settle();
  expect((await sealsOf(journey)).slice(0, 2)).toEqual(seals);
  expect(await sealsOf(journey)).toHaveLength(4);
  expect(await findBrokenSeal(journey)).toBeUndefined();
});

test('G: what was committed late under an earlier id is sealed later, and two sealers at once make one chain', async () => {
  const journey = await openJourney();
  const { ids } = journey.market.system;
  const ctx = systemContext(journey.market.system);
  const early = ids('ledgerTransaction');
  journey.clock.move(1_000);
  await book(journey, [ids('ledgerTransaction')]);
  await sealNext(ctx);
  await book(journey, [early]);
  await Promise.allSettled([sealNext(ctx), sealNext(ctx)]);
  const seals = await sealsOf(journey);
  expect(seals.map((seal) => seal.seq)).toEqual([1, 2]);
  expect(seals[1]!.transactionId).toBe(early);
  expect(await findBrokenSeal(journey)).toBeUndefined();
});

test('G: whoever changes a booking past the engine’s guard breaks the chain there; a link cannot be taken out', async () => {
  const journey = await openJourney();
  await payForTeapot(journey, journey.ana);
  journey.clock.move(20_000);
  await journey.settle();
  const { db } = journey.market.system;
  const refused = await db
    .transaction((tx) => tx.delete(ledgerSeals).execute())
    .then(
      () => '',
      (error: Error & { cause?: Error }) => `${error.message} ${error.cause?.message ?? ''}`,
    );
  expect(refused).toMatch(/append-only/);
  await dropGuard(journey.location);
  await db.transaction((tx) => tx.update(ledgerEntries).set({ account: 'commission' }).execute());
  expect(await findBrokenSeal(journey)).toBe(1);
});

test('G: a backlog is sealed in portions, the rest a moment later, and the work of the market has its turn between them', async () => {
  const journey = await openJourney();
  const { ids } = journey.market.system;
  await book(
    journey,
    Array.from({ length: sealedAtOnceMax + 1 }, () => ids('ledgerTransaction')),
  );
  journey.clock.move(20_000);
  await journey.settle();
  expect(await sealsOf(journey)).toHaveLength(sealedAtOnceMax);
  journey.clock.move(1_000);
  await journey.settle();
  expect(await sealsOf(journey)).toHaveLength(sealedAtOnceMax + 1);
  expect(await findBrokenSeal(journey)).toBeUndefined();
});

/** Bookings under these ids, written in one transaction. */
function book(journey: Awaited<ReturnType<typeof openJourney>>, ids: readonly string[]): Promise<void> {
  const { db, clock } = journey.market.system;
  return db.transaction(async (tx) => {
    for (const id of ids) {
      await insertTransaction(tx, { id, at: clock.now(), kind: 'test', refId: 'P', idempotencyKey: id, reverses: null });
      const line = (n: number, amountMinor: number) => ({
        id: `${id}:${n}`,
        transactionId: id,
        account: 'bank',
        currency: 'USD',
        amountMinor,
      });
      await insertEntries(tx, [line(0, 5), line(1, -5)]);
    }
  });
}

/** What somebody with the database's own password could do. */
async function dropGuard(location: string): Promise<void> {
  if (dialect === 'postgres') {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: location });
    await client.connect();
    await client.query('DROP TRIGGER ledger_entries_append_only ON ledger_entries');
    return client.end();
  }
  const { default: Sqlite } = await import('better-sqlite3');
  const client = new Sqlite(location);
  client.exec('DROP TRIGGER ledger_entries_no_update');
  client.close();
}
