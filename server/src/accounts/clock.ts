import { DAY } from '#server/kernel/time.js';
import type { Recurring } from '#server/platform/deadlines/recurring.js';
import { deleteThrottlesBefore } from '#server/platform/throttle/store.js';
import { deleteLapsed } from './store.ts';
import { sessionTime } from './viewer.ts';

const deviceDays = 365;

/** Once a day forgets what has lapsed: sessions, links, registrations, browsers of last year, windows of tries. Nobody can use it any more. */
export const accountSweeping: Recurring = {
  kind: 'ACCOUNTS_SWEEP',
  subjectId: 'accounts',
  firstAfterMs: DAY,
  async run(ctx) {
    const now = Math.min(ctx.clock.now(), sessionTime(ctx));
    await ctx.db.transaction(async (tx) => {
      await deleteLapsed(tx, now, now - deviceDays * DAY);
      await deleteThrottlesBefore(tx, now - DAY);
    });
    return DAY;
  },
};
