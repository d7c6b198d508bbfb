import { ChangedMeanwhile } from '#server/kernel/errors.js';
import { liftHold, placeHold } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { pauseDeadlines } from '#server/platform/deadlines/store.js';
import { resumeOwnClocks } from './order-clocks.ts';
import { saveOrder } from './order-store.ts';
import type { FreezeReason } from './rules/freeze.ts';
import { answerBy } from './rules/time-limits.ts';
import type { CancelRequest, Order } from './tables.ts';
import { byMarket, record } from './take-step.ts';

/** Nobody can act on the order until the freeze is lifted: its clocks stand still and its money is held (B.6). Its state stays. */
export async function freezeOrder(ctx: Context, tx: Tx, order: Order, reason: FreezeReason): Promise<Order> {
  const now = ctx.clock.now();
  await placeHold(tx, { orderId: order.id, cause: 'FREEZE', reason, since: now });
  await pauseDeadlines(tx, order.id, now);
  return save(ctx, tx, { ...order, freezeReason: reason, frozenSince: now, nextDueAt: null }, 'freeze');
}

/** The order goes on where it was, its clocks with what they had left: the time of the freeze counts for none of them, protection least of all. */
export async function thawOrder(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  const frozenSince = order.frozenSince ?? ctx.clock.now();
  const frozenMs = ctx.clock.now() - frozenSince;
  const later = (at: number | null) => (at === null || at <= frozenSince ? at : at + frozenMs);
  await liftHold(tx, order.id, 'FREEZE');
  const nextDueAt = await resumeOwnClocks(ctx, tx, order.id, frozenSince);
  const thawed: Order = {
    ...order,
    freezeReason: null,
    frozenSince: null,
    frozenMs: order.frozenMs + frozenMs,
    shipBy: later(order.shipBy),
    protectionEndsAt: later(order.protectionEndsAt),
    cancelRequest: moveRequest(ctx, order.cancelRequest, frozenMs),
    nextDueAt,
  };
  return save(ctx, tx, thawed, 'thaw');
}

function moveRequest(ctx: Context, request: CancelRequest | null, frozenMs: number): CancelRequest | null {
  return request?.state === 'PENDING' ? { ...request, answerBy: answerBy(request, ctx.policies) + frozenMs } : request;
}

async function save(ctx: Context, tx: Tx, order: Order, event: 'freeze' | 'thaw'): Promise<Order> {
  const saved = await saveOrder(tx, order);
  if (!saved) throw new ChangedMeanwhile('order');
  await record(ctx, tx, saved, event, byMarket(ctx, 'PROVIDER'), saved.state, null);
  return saved;
}
