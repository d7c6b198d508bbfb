import { ChangedMeanwhile } from '#server/kernel/errors.js';
import { type By, type Order, resumeOrderClocks, shiftClocks } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listDeadlines, pauseDeadlines, resumeDeadlines } from '#server/platform/deadlines/store.js';
import { isRunning } from './rules/lifecycle.ts';
import { listDisputesOfOrders, saveDispute } from './store.ts';
import type { Dispute } from './tables.ts';
import { takeDisputeStep } from './take-step.ts';

/** The order is frozen: the clock of its dispute stands still. */
export async function pauseDisputes(ctx: Context, tx: Tx, orderId: string): Promise<void> {
  for (const dispute of await listRunning(tx, orderId)) {
    await pauseDeadlines(tx, dispute.id, ctx.clock.now());
    await save(tx, { ...dispute, nextDueAt: null });
  }
}

/** The freeze ends: the dispute goes on with the time that was left. @param order Still frozen. */
export async function resumeDisputes(ctx: Context, tx: Tx, { id: orderId, frozenSince }: Order): Promise<void> {
  const since = frozenSince ?? ctx.clock.now();
  for (const dispute of await listRunning(tx, orderId)) {
    await shiftClocks(ctx, tx, dispute.id, since);
    await resumeDeadlines(tx, dispute.id);
    const [next] = await listDeadlines(tx, [dispute.id]);
    await save(tx, { ...dispute, frozenMs: dispute.frozenMs + ctx.clock.now() - since, nextDueAt: next?.dueAt ?? null });
  }
}

/** The buyer's bank gave the money back: there is nothing left to settle (B.7). @param amountMinor What of this order it gave back. */
export async function endByChargeback(ctx: Context, tx: Tx, orderId: string, amountMinor: number, by: By): Promise<void> {
  for (const dispute of await listRunning(tx, orderId)) {
    const change = { endedAt: ctx.clock.now(), outcome: { how: 'CHARGEBACK' as const, amountMinor, reason: null } };
    await takeDisputeStep(ctx, tx, dispute, { event: 'endByChargeback', by, text: '', change });
    await resumeOrderClocks(tx, orderId);
  }
}

async function listRunning(tx: Tx, orderId: string): Promise<Dispute[]> {
  return (await listDisputesOfOrders(tx, [orderId])).filter((dispute) => isRunning(dispute.state));
}

async function save(tx: Tx, dispute: Dispute): Promise<void> {
  if (!(await saveDispute(tx, dispute))) throw new ChangedMeanwhile('dispute');
}
