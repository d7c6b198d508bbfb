import { isHeld } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listDeadlines, moveDeadline, resumeDeadlines } from '#server/platform/deadlines/store.js';
import { shiftedBy } from './rules/freeze.ts';

/**
 * Gives an order's clocks what they had left when the freeze began, or when they were started in it; they run again unless something else
 * holds them. @returns when the next one rings; null when none runs.
 */
export async function resumeOwnClocks(ctx: Context, tx: Tx, orderId: string, frozenSince: number): Promise<number | null> {
  await shiftClocks(ctx, tx, orderId, frozenSince);
  if (!(await isHeld(tx, orderId))) await resumeDeadlines(tx, orderId);
  const [next] = await listDeadlines(tx, [orderId]);
  return next?.dueAt ?? null;
}

/** Moves the clocks of something by the time that they stood still in a freeze. */
export async function shiftClocks(ctx: Context, tx: Tx, subjectId: string, frozenSince: number): Promise<void> {
  for (const clock of await listDeadlines(tx, [subjectId])) await moveDeadline(tx, clock, shiftedBy(clock, frozenSince, ctx.clock.now()));
}
