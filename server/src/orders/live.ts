import { idBefore } from '#server/kernel/ids.js';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { listEventsAfter } from '#server/platform/outbox/store.js';
import { findOrder, findOrderOf, isOn, type Side } from './order-store.ts';
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
export function orderChanges(ctx: Context, orderId: string): AsyncGenerator<Order> {
  return ctx.live.stream(
    (event) => orderIdOf(event) === orderId,
    async function* (events) {
      const first = await findOrderOf(ctx.db.reader, sideOf(ctx), orderId);
      if (!first) return;
      yield first;
      for await (const event of events) {
        const shown = await showEvent(ctx, event);
        if (shown) yield shown.order;
      }
    },
  );
}

/**
 * Everything that happens to orders that the viewer may see. With a cursor, first what happened since it, from the event log:
 * at least once each, so that a broken connection loses nothing.
 */
export function orderEvents(ctx: Context, after: string | null): AsyncGenerator<OrderEvent> {
  const side = sideOf(ctx);
  return ctx.live.stream(
    (event) => mayBeOn(side, event),
    async function* (events) {
      if (after) yield* replay(ctx, after);
      for await (const event of events) {
        const shown = await showEvent(ctx, event);
        if (shown) yield shown;
      }
    },
  );
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

/** Announced events with their orders: however many pages show it, an event's order is read once, and all are given the same thing. */
const shownOnce = new WeakMap<Announced, Promise<OrderEvent | undefined>>();

async function showEvent(ctx: Context, event: Announced): Promise<OrderEvent | undefined> {
  const reading = shownOnce.get(event) ?? readEvent(ctx, event);
  shownOnce.set(event, reading);
  const shown = await reading;
  return shown && isOn(sideOf(ctx), shown.order) ? shown : undefined;
}

async function readEvent(ctx: Context, event: Announced): Promise<OrderEvent | undefined> {
  const orderId = orderIdOf(event);
  const order = orderId && (await findOrder(ctx.db.reader, orderId));
  return order ? { cursor: event.id, kind: event.type, at: event.at, order } : undefined;
}

function orderIdOf(event: Announced): string | undefined {
  const { orderId } = event.payload as { orderId?: unknown };
  return typeof orderId === 'string' ? orderId : undefined;
}

/** Whether an event is about an order of this side, as far as the event itself tells. */
function mayBeOn(side: Side, event: Announced): boolean {
  const { buyerId, shopId } = event.payload as { buyerId?: string; shopId?: string };
  if (side === 'EVERYBODY' || orderIdOf(event) === undefined) return side === 'EVERYBODY';
  return 'buyerId' in side ? buyerId === undefined || buyerId === side.buyerId : shopId === undefined || shopId === side.shopId;
}
