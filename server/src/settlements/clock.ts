import { HOUR } from '#server/kernel/time.js';
import type { Recurring } from '#server/platform/deadlines/recurring.js';
import { untilNight } from './rules/nights.ts';
import { compareNights } from './use-cases/compare-nights.ts';

/** Every night compares the last day with the providers' settlement files. */
export const settlementComparing: Recurring = {
  kind: 'SETTLEMENTS',
  subjectId: 'settlements',
  firstAfterMs: HOUR,
  async run(ctx) {
    await compareNights(ctx);
    return untilNight(ctx.clock.now());
  },
};
