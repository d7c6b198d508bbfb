import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { accountGroups } from './rules/accounts.ts';
import { sealedText } from './rules/sealed-text.ts';
import { countLedger, findLastSeal, listEntriesOf, listSealed, listSums } from './store.ts';

/** The state of all accounts of a kind in a currency: debit above zero, credit below. */
export interface GroupBalance {
  readonly group: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** What anybody can check the books by. */
export interface LedgerProof {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly transactionCount: number;
  readonly entryCount: number;
  /** How many bookings the chain of seals covers; the rest is sealed within seconds. */
  readonly sealedCount: number;
  /** The hash of the newest seal; empty before the first. */
  readonly head: string;
  readonly balances: readonly GroupBalance[];
  /** Whether all entries of each currency sum to zero. */
  readonly isBalanced: boolean;
}

/** Sums the whole ledger up (spec D.4: the trial balance is zero per currency). */
export async function proveLedger(ctx: Context): Promise<LedgerProof> {
  const db = ctx.db.reader;
  const balances: GroupBalance[] = [];
  for (const group of accountGroups)
    for (const sum of await listSums(db, group)) if (sum.amountMinor !== 0) balances.push({ group, ...sum });
  const last = await findLastSeal(db);
  const totals = await listSums(db, '');
  return {
    at: ctx.clock.now(),
    ...(await countLedger(db)),
    sealedCount: last?.seq ?? 0,
    head: last?.hash ?? '',
    balances,
    isBalanced: totals.every(({ amountMinor }) => amountMinor === 0),
  };
}

const linesAtOnce = 500;

/**
 * The sealed ledger as lines of JSON, in the order of its seals: `{seq, prevHash, hash, sealed}`, where `sealed` is what the hash covers:
 * `[id, at, kind, refId, idempotencyKey, reverses, [[id, account, currency, amountMinor], …]]`. Bookings are only ever added, so a market that
 * runs on meanwhile changes nothing of it.
 */
export async function* exportLedger(db: Reader): AsyncGenerator<string> {
  const last = (await findLastSeal(db))?.seq ?? 0;
  for (let seq = 0; seq < last; seq += linesAtOnce) {
    const rows = await listSealed(db, seq, Math.min(linesAtOnce, last - seq));
    const entries = await listEntriesOf(
      db,
      rows.map(({ transaction }) => transaction.id),
    );
    for (const { seal, transaction } of rows) {
      const own = entries.filter((entry) => entry.transactionId === transaction.id);
      const { prevHash, hash } = seal;
      yield JSON.stringify({ seq: seal.seq, prevHash, hash, sealed: JSON.parse(sealedText(transaction, own)) });
    }
  }
}
