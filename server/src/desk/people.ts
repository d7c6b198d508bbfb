import { type Account, countPeople, findAccount, listPeople } from '#server/accounts/index.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';

export async function personById(ctx: Context, id: string): Promise<Account | null> {
  return (await findAccount(ctx.db.reader, id)) ?? null;
}

/** A page of accounts, the newest first. @param query How the e-mail address, the Member ID or the name begins; empty means all. */
export async function pageOfPeople(ctx: Context, first: number, after: string | null, query: string): Promise<ResultPage<Account>> {
  const text = query.trim().slice(0, 254);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listPeople(ctx.db.reader, { query: text, limit: checkPageSize(first) + 1, after: place });
  return toPage(
    rows,
    first,
    (row) => [row.createdAt, row.id],
    () => countPeople(ctx.db.reader, text),
  );
}
