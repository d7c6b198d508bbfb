import { createHash } from 'node:crypto';
import { idBefore } from '#server/kernel/ids.js';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Database } from '#server/platform/db/database.js';
import { sealedText } from './rules/sealed-text.ts';
import { findLastSeal, insertSeals, listEntriesOf, listUnsealed } from './store.ts';
import type { LedgerEntry, LedgerSeal, LedgerTransaction } from './tables.ts';

/** How many bookings a pass seals. */
const sealBatch = 200;

/** How many passes are made at one ring of the clock, so that the work of the market has its turn. */
const passesMax = 10;

/** How many bookings one ring of the clock seals. */
export const sealedAtOnceMax = sealBatch * passesMax;

/** No transaction of any process is open for so long: what comes to light later is found by the first pass after a start. */
const lateMs = MINUTE;

/** Behind which id this process has still to look; nothing for a database that it has not begun to look through. */
const searchedTo = new WeakMap<Database, string>();

/** The next link of the chain: SHA-256 over the hash before and the one text of the booking. */
export function sealOf(before: LedgerSeal | undefined, transaction: LedgerTransaction, entries: readonly LedgerEntry[]): LedgerSeal {
  const prevHash = before?.hash ?? '';
  const hash = createHash('sha256')
    .update(`${prevHash}\n${sealedText(transaction, entries)}`)
    .digest('hex');
  return { seq: (before?.seq ?? 0) + 1, transactionId: transaction.id, prevHash, hash };
}

/**
 * Seals bookings that have no seal yet, the earlier ids first. The chain keeps the order in which bookings were sealed, not that of their ids:
 * one that another process committed late is sealed later, and no link has to be made again. Whoever seals at the same time meets the same
 * `seq`, which is unique, in a serializable transaction: one of the two has to begin again, so the chain never forks.
 *
 * @returns whether there may be more.
 */
export async function sealNext(ctx: Context): Promise<boolean> {
  let after = searchedTo.get(ctx.db) ?? '';
  for (let pass = 0; pass < passesMax; pass++) {
    const { newest, isMore } = await sealBehind(ctx, after);
    if (newest) searchedTo.set(ctx.db, idBefore(newest, lateMs));
    if (!newest || !isMore) return false;
    after = newest;
  }
  return true;
}

/** One pass, in one transaction. @returns the id of the newest booking that it saw. */
function sealBehind(ctx: Context, after: string): Promise<{ newest: string | undefined; isMore: boolean }> {
  return ctx.db.transaction(async (tx) => {
    const last = await findLastSeal(tx);
    const transactions = await listUnsealed(tx, after, sealBatch);
    const entries = await listEntriesOf(
      tx,
      transactions.map((each) => each.id),
    );
    const seals: LedgerSeal[] = [];
    for (const transaction of transactions)
      seals.push(
        sealOf(
          seals.at(-1) ?? last,
          transaction,
          entries.filter((entry) => entry.transactionId === transaction.id),
        ),
      );
    await insertSeals(tx, seals);
    return { newest: transactions.at(-1)?.id ?? last?.transactionId, isMore: transactions.length === sealBatch };
  });
}
