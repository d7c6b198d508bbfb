import { DAY } from '#server/kernel/time.js';
import type { Context, System } from '#server/platform/context.js';
import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { findDeadline, saveDeadline } from '#server/platform/deadlines/store.js';
import { deleteThrottlesBefore } from '#server/platform/throttle/store.js';
import { deleteLapsed } from './store.ts';
import { sessionTime } from './viewer.ts';

const kind = 'ACCOUNTS_SWEEP';
const subjectId = 'accounts';
const deviceDays = 365;

/** Once a day forgets what has lapsed: sessions, links, registrations, browsers of last year, windows of tries. Nobody can use it any more. */
export const accountSweeping: Ringing = {
  kind,
  async run(ctx) {
    const row = await findDeadline(ctx.db.reader, subjectId, kind);
    if (!row || row.dueAt > ctx.clock.now()) return;
    const now = Math.min(ctx.clock.now(), sessionTime(ctx));
    await ctx.db.transaction(async (tx) => {
      await deleteLapsed(tx, now, now - deviceDays * DAY);
      await deleteThrottlesBefore(tx, now - DAY);
    });
    await ringAgain(ctx);
  },
};

/** Starts the clock of a market that has none yet. */
export async function startSweeping(system: System): Promise<void> {
  if (!(await findDeadline(system.db.reader, subjectId, kind))) await ringAgain(system);
}

async function ringAgain({ db, ids, clock }: System | Context): Promise<void> {
  const now = clock.now();
  const row = { id: ids('deadline'), kind, subjectId, awaiting: 'PLATFORM', startedAt: now, dueAt: now + DAY, warnAt: null };
  await db.transaction((tx) => saveDeadline(tx, row));
}
