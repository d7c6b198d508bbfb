import { HOUR, SECOND } from '#server/kernel/time.js';
import type { Recurring } from '#server/platform/deadlines/recurring.js';
import { makeDuePayouts } from './use-cases/make-payouts.ts';

/** Every hour looks which shops are to be paid out: a backlog in portions. */
export const payoutMaking: Recurring = {
  kind: 'PAYOUTS',
  subjectId: 'payouts',
  firstAfterMs: HOUR,
  run: async (ctx) => ((await makeDuePayouts(ctx)) ? SECOND / 10 : HOUR),
};
