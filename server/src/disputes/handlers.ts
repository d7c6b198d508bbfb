import './events.ts';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { countOnce } from '#server/shops/index.js';
import { followChargeback } from './use-cases/follow-chargeback.ts';

export const disputeHandlers: Handler[] = [
  /** A dispute stays in the shop's record, however it ends. */
  on('dispute.changed', 'disputes.count-for-shop', async (ctx, { id, payload }) => {
    if (payload.event === 'open') await countOnce(ctx, id, payload.shopId, { disputeCount: 1 });
  }),

  /** Of the slices that a chargeback touches this is the highest: orders and disputes change together. */
  on('chargeback.changed', 'disputes.follow-chargeback', (ctx, { payload }) => followChargeback(ctx, payload.chargebackId)),
];
