import type { Context } from '../context.ts';
import { claimWarnings } from './store.ts';

declare module '../outbox/events.ts' {
  interface Events {
    /** A clock rings soon, and somebody can still act before. */
    'deadline.approaching': { deadlineId: string; kind: string; subjectId: string; awaiting: string; dueAt: number };
  }
}

/** Announces the clocks that will ring soon, each once. Those that ring already need no warning. */
export async function warnOfDeadlines(ctx: Context, limit: number): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.transaction(async (tx) => {
    for (const { id, kind, subjectId, awaiting, dueAt } of await claimWarnings(tx, now, limit))
      if (dueAt > now) await ctx.outbox.add(tx, 'deadline.approaching', subjectId, { deadlineId: id, kind, subjectId, awaiting, dueAt });
  });
}
