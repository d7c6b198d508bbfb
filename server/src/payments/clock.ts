import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { findDeadline } from '#server/platform/deadlines/store.js';
import { refundRetryTimer } from './use-cases/apply-provider-refund.ts';
import { retryRefund } from './use-cases/mend-refund.ts';

/** A refund that failed is sent once more by itself, a day later; after that a person mends it. */
export const paymentRingings: Ringing[] = [
  {
    kind: refundRetryTimer,
    run: (ctx, { subjectId, kind }) =>
      ctx.db.transaction(async (tx) => {
        const row = await findDeadline(tx, subjectId, kind);
        if (row && row.dueAt <= ctx.clock.now()) await retryRefund(ctx, tx, subjectId);
      }),
  },
];
