import { HOUR } from '#server/kernel/time.js';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { type DeadlineRow, saveDeadline } from './store.ts';

/**
 * Starts a clock, or moves it when it runs already. Whoever it awaits is warned `deadlineWarningHours` before it rings (B.10),
 * unless there is no more time than that: then it begins with a word of its own.
 */
export async function startDeadline(
  ctx: Context,
  tx: Tx,
  deadline: Pick<DeadlineRow, 'kind' | 'subjectId' | 'awaiting' | 'startedAt' | 'dueAt'>,
): Promise<void> {
  const warnAt = deadline.dueAt - ctx.policies.deadlineWarningHours * HOUR;
  await saveDeadline(tx, { ...deadline, id: ctx.ids('deadline'), warnAt: warnAt > ctx.clock.now() ? warnAt : null });
}
