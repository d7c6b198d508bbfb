import { type Money, minorDigits } from '#server/kernel/money.js';
import { pageSizeMax, type ResultPage } from '#server/kernel/result-page.js';
import { loadVisibleOrder } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import type { PageWanted } from './payout-pages.ts';
import { csvOf } from './rules/csv.ts';
import { lineWords } from './rules/statement.ts';
import { commissionOf, grossOf, type StatementLine } from './statement.ts';
import { listPayoutsById } from './store.ts';

const mostLines = 5_000;
const head = ['at', 'what', 'order_or_payout', 'gross', 'commission', 'amount', 'currency', 'balance'];

/** A statement as a file, from its first page on. */
export async function statementFile(ctx: Context, read: (page: PageWanted) => Promise<ResultPage<StatementLine>>): Promise<string> {
  const rows: string[][] = [head];
  for (let after: string | null = null; rows.length <= mostLines; ) {
    const { nodes, pageInfo } = await read({ first: pageSizeMax, after });
    rows.push(...(await Promise.all(nodes.map((line) => rowOf(ctx, line)))));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return csvOf(rows);
}

async function rowOf(ctx: Context, line: StatementLine): Promise<string[]> {
  const { at, kind, refId, amount, balance } = line;
  const cause = refId.startsWith('ord_') ? await loadVisibleOrder(ctx, refId) : await loadOne(ctx, listPayoutsById, refId);
  const amounts = [await grossOf(ctx, line), await commissionOf(ctx, line), amount].map(typed);
  return [new Date(at).toISOString(), lineWords(kind), cause?.number ?? refId, ...amounts, amount.currency, typed(balance)];
}

/** An amount as programs read it, such as `-12.30`; empty for none. */
function typed(money: Money | null): string {
  return money === null ? '' : (money.amountMinor / 10 ** minorDigits(money.currency)).toFixed(minorDigits(money.currency));
}
