import { SECOND } from '#server/kernel/time.js';
import type { Recurring } from '#server/platform/deadlines/recurring.js';
import { sealNext } from './seal.ts';

const pauseMs = 10 * SECOND;
/** When there is more to seal. */
const soonMs = SECOND / 10;

/** Seals what was booked since the last time, behind the work of the market: a backlog in portions. */
export const ledgerSealing: Recurring = {
  kind: 'LEDGER_SEAL',
  subjectId: 'ledger',
  firstAfterMs: pauseMs,
  run: async (ctx) => ((await sealNext(ctx)) ? soonMs : pauseMs),
};
