import { countOpenOfIssues, type GiftCode, giftCodeState } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { loadOne } from '#server/platform/loaders.js';

type Batch = (db: Reader, ids: readonly string[]) => Promise<{ id: string; count: number }[]>;

const batches = new WeakMap<Context, Batch>();

/** One batch for each answer, as of its own moment. */
function batchOf(ctx: Context): Batch {
  const known = batches.get(ctx) ?? ((db, ids) => countOpenOfIssues(db, ids, ctx.clock.now()));
  batches.set(ctx, known);
  return known;
}

/** How many codes of a gift code's issue are open. */
export async function loadOpenOfIssue(ctx: Context, giftCode: GiftCode): Promise<number> {
  if (giftCode.issueId === null) return giftCodeState(giftCode, ctx.clock.now()) === 'OPEN' ? 1 : 0;
  return (await loadOne(ctx, batchOf(ctx), giftCode.issueId))?.count ?? 0;
}
