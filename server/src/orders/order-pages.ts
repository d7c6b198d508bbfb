import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { countByState, listOrdersOf } from './order-store.ts';
import type { OrderState } from './rules/lifecycle.ts';
import { waitingStates } from './rules/waiting.ts';
import { actorOf, sideOf } from './side.ts';
import type { Order } from './tables.ts';

interface OrdersAsked {
  readonly first: number;
  readonly after: string | null;
  readonly states: OrderState[] | null;
  readonly sort: 'NEWEST' | 'DEADLINE';
}

/** A page of the viewer's orders. */
export async function pageOfOrders(ctx: Context, { first, after, states, sort }: OrdersAsked): Promise<ResultPage<Order>> {
  const side = sideOf(ctx);
  const cursor = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listOrdersOf(ctx.db.reader, {
    side,
    states: states ?? undefined,
    sort,
    limit: checkPageSize(first) + 1,
    after: cursor,
  });
  const keyOf = (order: Order) => [sort === 'DEADLINE' ? order.nextDueAt! : order.placedAt, order.id];
  return toPage(rows, first, keyOf, async () => {
    const counts = await countByState(ctx.db.reader, side, sort === 'DEADLINE');
    return counts.filter(({ state }) => !states?.length || states.includes(state)).reduce((sum, row) => sum + row.count, 0);
  });
}

/** How many orders wait for the viewer to do something. */
export async function countWaitingOrders(ctx: Context): Promise<number> {
  const states = waitingStates(actorOf(ctx));
  const counts = await countByState(ctx.db.reader, sideOf(ctx));
  return counts.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0);
}
