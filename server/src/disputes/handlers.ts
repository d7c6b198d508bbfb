import './events.ts';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { countOnce } from '#server/shops/index.js';

export const disputeHandlers: Handler[] = [
  /** A dispute stays in the shop's record, however it ends. */
  on('dispute.changed', 'disputes.count-for-shop', async (ctx, { id, payload }) => {
    if (payload.event === 'open') await countOnce(ctx, id, payload.shopId, { disputeCount: 1 });
  }),
];
