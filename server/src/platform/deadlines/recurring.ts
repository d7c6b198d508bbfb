import type { Context, System } from '../context.ts';
import type { Ringing } from './ringing.ts';
import { findDeadline, saveDeadline } from './store.ts';

/** Work that the market does for itself, again and again. It may run in two processes at once, so it must bear that. */
export interface Recurring {
  /** Names its clock, of which a market has one. */
  readonly kind: string;
  readonly subjectId: string;
  /** From the start of a market to the first time, in milliseconds. */
  readonly firstAfterMs: number;
  /** @returns in how many milliseconds it is to be done again. */
  run(ctx: Context): Promise<number>;
}

/** The clock of recurring work: it rings, the work is done, and it is set anew. */
export function ringingOf(work: Recurring): Ringing {
  return {
    kind: work.kind,
    async run(ctx) {
      const row = await findDeadline(ctx.db.reader, work.subjectId, work.kind);
      if (!row || row.dueAt > ctx.clock.now()) return;
      await ring(ctx, work, await work.run(ctx));
    },
  };
}

/** Starts the clock of a market that has none yet. */
export async function startRecurring(system: System, work: Recurring): Promise<void> {
  if (!(await findDeadline(system.db.reader, work.subjectId, work.kind))) await ring(system, work, work.firstAfterMs);
}

async function ring({ db, ids, clock }: System | Context, { kind, subjectId }: Recurring, afterMs: number): Promise<void> {
  const startedAt = clock.now();
  const row = { id: ids('deadline'), kind, subjectId, awaiting: 'PLATFORM', startedAt, dueAt: startedAt + afterMs, warnAt: null };
  await db.transaction((tx) => saveDeadline(tx, row));
}
