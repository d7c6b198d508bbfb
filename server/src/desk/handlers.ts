import './events.ts';
import { findStatement } from '#server/disputes/index.js';
import { findHistory } from '#server/orders/index.js';
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
];
