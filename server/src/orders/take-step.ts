import './events.ts';
import { ChangedMeanwhile } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import { isHeld } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { deleteDeadlines, pauseDeadlines } from '#server/platform/deadlines/store.js';
import { perform } from './effects.ts';
import { insertHistory, saveOrder } from './order-store.ts';
import { awaitedBy } from './rules/deadline-texts.ts';
import { refuseFrozen } from './rules/freeze.ts';
import { type Actor, decide, type OrderEvent, type OrderTimer, timersOf } from './rules/lifecycle.ts';
import { answerBy, verifiedBy } from './rules/time-limits.ts';
import type { Order, OrderHistoryRow } from './tables.ts';

/** Who takes a step. */
export interface By {
  readonly actor: Actor;
  readonly actorId: string | null;
  /** As both sides read it. */
  readonly actorName: string;
}

/** The market's own clock, risk rules and providers act in its name. */
export function byMarket(ctx: Context, actor: 'CLOCK' | 'RISK' | 'PROVIDER'): By {
  return { actor, actorId: null, actorName: ctx.settings.marketName };
}

/** The clocks that may run on an order itself. */
const orderTimers: readonly OrderTimer[] = ['VERIFICATION', 'SHIP_BY', 'CANCEL_ANSWER', 'CONFIRM_RECEIPT', 'PROTECTION_END'];

/**
 * Takes one step of the order's life: decides by the table, performs its effects, starts and stops clocks, writes the history, announces it.
 *
 * @param change What the step itself sets, such as `paidAt`; known before the effects run.
 * @throws OrderFrozen for everybody but providers, OrderTransitionRefused, ChangedMeanwhile
 */
export async function takeStep(
  ctx: Context,
  tx: Tx,
  order: Order,
  event: OrderEvent,
  by: By,
  change: Partial<Order> = {},
  reason: string | null = null,
): Promise<Order> {
  if (by.actor !== 'PROVIDER') refuseFrozen(order);
  const rule = decide(order.state, event, by.actor);
  const closing = rule.to === 'CLOSED' ? { closeReason: rule.closeReason ?? null, closedAt: ctx.clock.now() } : {};
  const effected = await perform(ctx, tx, { ...order, ...change, ...closing }, rule.effects);
  const next = await runClocks(ctx, tx, { ...effected, state: rule.to });
  const saved = await saveOrder(tx, next);
  if (!saved) throw new ChangedMeanwhile('order');
  await record(ctx, tx, saved, event, by, order.state, reason);
  return saved;
}

/** Writes into the order's history and tells everybody who listens. */
export async function record(
  ctx: Context,
  tx: Tx,
  order: Order,
  event: OrderHistoryRow['event'],
  by: By,
  from: Order['state'] | null,
  reason: string | null,
): Promise<void> {
  const { id: orderId, purchaseId, buyerId, shopId, state: to, closeReason } = order;
  const historyId = ctx.ids('history');
  await insertHistory(tx, [{ id: historyId, orderId, at: ctx.clock.now(), ...by, event, fromState: from, toState: to, reason }]);
  await ctx.outbox.add(tx, 'order.changed', orderId, { orderId, purchaseId, buyerId, shopId, historyId, event, from, to, closeReason });
}

/** The clocks that may start while a dispute runs: it holds them still until it ends. */
const disputableTimers: readonly OrderTimer[] = ['CONFIRM_RECEIPT', 'PROTECTION_END'];

/** Starts the clocks of the order's state and stops all others. @returns the order with its next clock. */
export async function runClocks(ctx: Context, tx: Tx, order: Order): Promise<Order> {
  const running = timersOf(order.state).filter((timer) => orderTimers.includes(timer));
  if (order.cancelRequest?.state === 'PENDING' && order.state !== 'CLOSED') running.push('CANCEL_ANSWER');
  await deleteDeadlines(
    tx,
    order.id,
    orderTimers.filter((timer) => !running.includes(timer)),
  );
  const dueTimes: number[] = [];
  for (const kind of running) {
    const [startedAt, dueAt] = spanOf(ctx, order, kind);
    await startDeadline(ctx, tx, { kind, subjectId: order.id, awaiting: awaitedBy[kind], startedAt, dueAt });
    dueTimes.push(dueAt);
  }
  if (order.frozenSince === null) {
    if (disputableTimers.some((timer) => running.includes(timer)) && (await isHeld(tx, order.id)))
      await pauseDeadlines(tx, order.id, ctx.clock.now()); // such as a parcel that arrives while a dispute runs
    return { ...order, nextDueAt: dueTimes.length > 0 ? Math.min(...dueTimes) : null };
  }
  await pauseDeadlines(tx, order.id, order.frozenSince);
  return { ...order, nextDueAt: null };
}

/** When a clock of this order began and when it rings. */
function spanOf(ctx: Context, order: Order, timer: OrderTimer): [startedAt: number, dueAt: number] {
  const { policies } = ctx;
  const paidAt = order.paidAt ?? order.placedAt;
  switch (timer) {
    case 'VERIFICATION':
      return [paidAt, verifiedBy(order, policies)];
    case 'SHIP_BY':
      return [paidAt, order.shipBy ?? paidAt + policies.shipByDefaultDays * DAY];
    case 'CANCEL_ANSWER':
      return [order.cancelRequest!.requestedAt, answerBy(order.cancelRequest!, policies)];
    case 'CONFIRM_RECEIPT':
      return [order.deliveredAt!, order.deliveredAt! + policies.confirmReceiptDays * DAY];
    default:
      return [order.completedAt ?? order.shippedAt ?? paidAt, order.protectionEndsAt!];
  }
}
