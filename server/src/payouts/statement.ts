import type { Money } from '#server/kernel/money.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import {
  account,
  countClaimed,
  countEntriesOfAccount,
  type LedgerLine,
  listClaimed,
  listCommissions,
  listCommissionsOfBookings,
  listEntriesOfAccount,
  sumEntriesUpTo,
} from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import type { PageWanted } from './payout-pages.ts';
import { lineKind, type StatementLineKind } from './rules/statement.ts';
import type { Payout } from './tables.ts';

/** A line of a statement: an entry of the ledger on the money that is available to a shop. */
export interface StatementLine {
  readonly id: string;
  readonly bookingId: string;
  readonly at: number;
  readonly kind: StatementLineKind;
  /** Above zero it came in, below zero it went out. */
  readonly amount: Money;
  /** What the shop had afterwards; null in the statement of a payout. */
  readonly balance: Money | null;
  /** What caused it: an order or a payout. */
  readonly refId: string;
  readonly shopId: string;
}

function lineOf(shopId: string, { entry, transaction }: LedgerLine, balanceMinor: number | null): StatementLine {
  const { id, currency } = entry;
  const { id: bookingId, at, kind, refId } = transaction;
  const amount = { amountMinor: 0 - entry.amountMinor, currency };
  const balance = balanceMinor === null ? null : { amountMinor: balanceMinor, currency };
  return { id, bookingId, at, refId, shopId, kind: lineKind(kind), amount, balance };
}

/** What came in to a shop and went out in one currency, the newest first, with what it had after each line. */
export async function pageOfStatement(
  ctx: Context,
  shopId: string,
  currency: string,
  { first, after }: PageWanted,
): Promise<ResultPage<StatementLine>> {
  const db = ctx.db.reader;
  const name = account.sellerAvailable(shopId);
  const afterId = after ? (decodeCursor(after, ['string'])[0] as string) : undefined;
  const rows = await listEntriesOfAccount(db, name, checkPageSize(first) + 1, afterId, currency);
  let balanceMinor = rows[0] ? 0 - (await sumEntriesUpTo(db, name, currency, rows[0].entry.id)) : 0;
  const lines = rows.map((row) => {
    const line = lineOf(shopId, row, balanceMinor);
    balanceMinor -= line.amount.amountMinor;
    return line;
  });
  return toPage(
    lines,
    first,
    (line) => [line.id],
    () => countEntriesOfAccount(db, name, currency),
  );
}

/** What a payout is made of, the oldest first; its lines sum to it. */
export async function pageOfPayout(ctx: Context, payout: Payout, { first, after }: PageWanted): Promise<ResultPage<StatementLine>> {
  const db = ctx.db.reader;
  const afterId = after ? (decodeCursor(after, ['string'])[0] as string) : undefined;
  const rows = await listClaimed(db, payout.id, checkPageSize(first) + 1, afterId);
  return toPage(
    rows.map((row) => lineOf(payout.shopId, row, null)),
    first,
    (line) => [line.id],
    async () => (await countClaimed(db, payout.id)) - 1, // its own entry is not a line of it
  );
}

/** The market's share in a line, as the ledger has it: above zero it was kept, below zero given back. Null where it had none. */
export async function commissionOf(ctx: Context, line: StatementLine): Promise<Money | null> {
  const { shopId, refId, bookingId, kind, amount } = line;
  const found =
    kind === 'ORDER_SHARE'
      ? await loadOne(ctx, listCommissions, account.sellerPending(shopId, refId))
      : await loadOne(ctx, listCommissionsOfBookings, bookingId);
  return found ? { amountMinor: 0 - found.amountMinor, currency: amount.currency } : null;
}

/** What the buyer's side of a line came to: the shop's part and the market's share in it. Null for lines that are no order's. */
export async function grossOf(ctx: Context, line: StatementLine): Promise<Money | null> {
  if (!line.refId.startsWith('ord_')) return null;
  const commission = await commissionOf(ctx, line);
  return { ...line.amount, amountMinor: line.amount.amountMinor + (commission?.amountMinor ?? 0) };
}
