import { idBefore } from '#server/kernel/ids.js';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { listEventsAfter } from '#server/platform/outbox/store.js';
import { findOrderOf } from './order-store.ts';
import { sideOf } from './side.ts';
import type { Order } from './tables.ts';

/** An event about an order, with the order as it is now. */
export interface OrderEvent {
  readonly cursor: string;
  readonly kind: string;
  readonly at: number;
  readonly order: Order;
}

/** Ids sort by the clock of the process that made them: events committed late by another process may carry a slightly earlier one. */
const overlapMs = 10_000;
const replayBatch = 200;

/** Every change of one order that the viewer may see, beginning with how it is now, so that nothing between two connections is missed. */
export async function* orderChanges(ctx: Context, orderId: string): AsyncGenerator<Order> {
  const events = ctx.live.subscribe();
  try {
    const first = await findOrderOf(ctx.db.reader, sideOf(ctx), orderId);
    if (!first) return;
    yield first;
    for (let next = await events.next(); !next.done; next = await events.next()) {
      if (orderIdOf(next.value) !== orderId) continue;
      const order = await findOrderOf(ctx.db.reader, sideOf(ctx), orderId);
      if (order) yield order;
    }
  } finally {
    await events.return?.();
  }
}

/**
 * Everything that happens to orders that the viewer may see. With a cursor, first what happened since it, from the event log:
 * at least once each, so that a broken connection loses nothing.
 */
export async function* orderEvents(ctx: Context, after: string | null): AsyncGenerator<OrderEvent> {
  const live = ctx.live.subscribe();
  try {
    if (after) yield* replay(ctx, after);
    for (let next = await live.next(); !next.done; next = await live.next()) {
      const shown = await showEvent(ctx, next.value);
      if (shown) yield shown;
    }
  } finally {
    await live.return?.();
  }
}

async function* replay(ctx: Context, after: string): AsyncGenerator<OrderEvent> {
  let cursor = idBefore(after, overlapMs);
  for (;;) {
    const rows = await listEventsAfter(ctx.db.reader, cursor, replayBatch);
    for (const row of rows) {
      const shown = await showEvent(ctx, row as unknown as Announced);
      if (shown) yield shown;
    }
    if (rows.length < replayBatch) return;
    cursor = rows.at(-1)!.id;
  }
}

async function showEvent(ctx: Context, event: Announced): Promise<OrderEvent | undefined> {
  const orderId = orderIdOf(event);
  const order = orderId && (await findOrderOf(ctx.db.reader, sideOf(ctx), orderId));
  return order ? { cursor: event.id, kind: event.type, at: event.at, order } : undefined;
}

function orderIdOf(event: Announced): string | undefined {
  const { orderId } = event.payload as { orderId?: unknown };
  return typeof orderId === 'string' ? orderId : undefined;
}
