import './events.ts';
import { findStatement } from '#server/disputes/index.js';
import { findHistory } from '#server/orders/index.js';
import '#server/payouts/index.js';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { recordAct } from './record-act.ts';

const staff = new Set(['AGENT', 'OPERATOR']);

export const deskHandlers: Handler[] = [
  /** Orders know nothing of the desk: their history says which steps staff took. */
  on('order.changed', 'desk.audit-order', async (ctx, { id, payload }) => {
    const step = await findHistory(ctx.db.reader, payload.historyId);
    if (!step?.actorId || !staff.has(step.actor)) return;
    const { actorId, at, event, orderId: subjectId, reason } = step;
    await ctx.db.transaction((tx) => recordAct(ctx, tx, { key: id, at, actorId, act: `order.${event}`, subjectId, reason }));
  }),

  on('dispute.changed', 'desk.audit-dispute', async (ctx, { id, payload }) => {
    const step = await findStatement(ctx.db.reader, payload.statementId);
    if (!step?.actorId || !staff.has(step.actor)) return;
    const { actorId, at, event, disputeId: subjectId, text: reason } = step;
    await ctx.db.transaction((tx) => recordAct(ctx, tx, { key: id, at, actorId, act: `dispute.${event}`, subjectId, reason }));
  }),

  /** Sellers' doing, and recorded all the same, with the seller: whoever looks into a theft asks when a payout account was changed. No digits. */
  on('payoutAccount.changed', 'desk.audit-payout-account', async (ctx, { id, at, payload }) => {
    const { actorId, country, isFirst } = payload;
    const act = isFirst ? 'payoutAccount.set' : 'payoutAccount.change';
    await ctx.db.transaction((tx) =>
      recordAct(ctx, tx, { key: id, at, actorId, act, subjectId: actorId, reason: `An account in ${country}.` }),
    );
  }),
];
