import { createHash } from 'node:crypto';
import { idBefore } from '#server/kernel/ids.js';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Database } from '#server/platform/db/database.js';
import { sealedText } from './rules/sealed-text.ts';
import { findLastSeal, insertSeals, listEntriesOf, listUnsealed } from './store.ts';
import type { LedgerEntry, LedgerSeal, LedgerTransaction } from './tables.ts';

/** How many bookings a pass seals. */
export const sealBatch = 200;

/** No transaction of any process is open for so long: what comes to light later is found by the first pass after a start. */
const lateMs = MINUTE;

/** Databases whose whole ledger this process has looked through. */
const searched = new WeakSet<Database>();

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
 * one that another process committed late is sealed later, and no link has to be made again. One writer: a second one meets the same `seq`.
 *
 * @returns whether there may be more.
 */
export async function sealNext(ctx: Context): Promise<boolean> {
  const count = await ctx.db.transaction(async (tx) => {
    const last = await findLastSeal(tx);
    const after = last && searched.has(ctx.db) ? idBefore(last.transactionId, lateMs) : '';
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
    return seals.length;
  });
  if (count < sealBatch) searched.add(ctx.db);
  return count === sealBatch;
}
