import { byMarket, findOrder, leftOf } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { findDeadline } from '#server/platform/deadlines/store.js';
import type { DisputeTimer } from './rules/lifecycle.ts';
import { findDispute } from './store.ts';
import type { Dispute } from './tables.ts';
import { resolve, takeDisputeStep } from './take-step.ts';

const rings: Record<DisputeTimer, (ctx: Context, tx: Tx, dispute: Dispute) => Promise<unknown>> = {
  /** T9: silence accepts what the buyer asked for. */
  async DISPUTE_ANSWER(ctx, tx, dispute) {
    const by = byMarket(ctx, 'CLOCK');
    const agreed = await takeDisputeStep(ctx, tx, dispute, { event: 'acceptBySilence', by, text: 'The shop did not answer in time.' });
    await resolve(ctx, tx, agreed, by, dispute.silenceMinor, 'The shop did not answer in time.');
  },
  /** T10b: without agreement the market takes over. */
  DISPUTE_ESCALATION: (ctx, tx, dispute) =>
    takeDisputeStep(ctx, tx, dispute, {
      event: 'escalateByTime',
      by: byMarket(ctx, 'CLOCK'),
      text: 'A week without agreement.',
      change: { escalatedAt: ctx.clock.now() },
    }),
  /** T12: a market that does not decide refunds the buyer. */
  async DISPUTE_DECISION(ctx, tx, dispute) {
    const by = byMarket(ctx, 'CLOCK');
    const decided = await takeDisputeStep(ctx, tx, dispute, { event: 'decideByTime', by, text: 'The market did not decide in time.' });
    await resolve(ctx, tx, decided, by, leftOf((await findOrder(tx, dispute.orderId))!), 'The market did not decide in time.');
  },
};

/** The clocks of disputes; each looks at the state again, for somebody may have been quicker. */
export const disputeRingings: Ringing[] = (Object.keys(rings) as DisputeTimer[]).map((kind) => ({
  kind,
  run: (ctx, deadline) =>
    ctx.db.transaction(async (tx) => {
      const row = await findDeadline(tx, deadline.subjectId, kind);
      const isDue = row && row.pausedSince === null && row.dueAt <= ctx.clock.now();
      const dispute = isDue ? await findDispute(tx, deadline.subjectId) : undefined;
      if (dispute) await rings[kind](ctx, tx, dispute);
    }),
}));
