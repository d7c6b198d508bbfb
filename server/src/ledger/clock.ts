import { SECOND } from '#server/kernel/time.js';
import type { Context, System } from '#server/platform/context.js';
import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { findDeadline, saveDeadline } from '#server/platform/deadlines/store.js';
import { sealNext } from './seal.ts';

const kind = 'LEDGER_SEAL';
const subjectId = 'ledger';
const pauseMs = 10 * SECOND;
/** Until the next ring when there is more to seal. */
const soonMs = SECOND / 10;

/** Seals what was booked since the last time, behind the work of the market: a backlog in portions. Its clock may ring in two processes at once; the chain bears that. */
export const ledgerSealing: Ringing = {
  kind,
  async run(ctx) {
    const row = await findDeadline(ctx.db.reader, subjectId, kind);
    if (!row || row.dueAt > ctx.clock.now()) return;
    const isMore = await sealNext(ctx);
    await ringAgain(ctx, ctx.clock.now() + (isMore ? soonMs : pauseMs));
  },
};

/** Starts the clock of a market that has none yet. */
export async function startSealing(system: System): Promise<void> {
  if (!(await findDeadline(system.db.reader, subjectId, kind))) await ringAgain(system, system.clock.now() + pauseMs);
}

async function ringAgain({ db, ids, clock }: System | Context, dueAt: number): Promise<void> {
  const row = { id: ids('deadline'), kind, subjectId, awaiting: 'PLATFORM', startedAt: clock.now(), dueAt, warnAt: null };
  await db.transaction((tx) => saveDeadline(tx, row));
}
