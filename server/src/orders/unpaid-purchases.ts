import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { listLinesOfOrders, listOrdersOfPurchases } from './order-store.ts';
import { listHoldingPurchases } from './purchase-store.ts';
import { refuseTooManyPieces, refuseTooManyUnpaid } from './rules/unpaid-limits.ts';
import type { OrderLine, Purchase } from './tables.ts';

/** Goods are kept for the unpaid, so one buyer could keep all of them. @throws TooManyUnpaid */
export async function refuseManyUnpaid(
  ctx: Context,
  tx: Tx,
  { id, buyerId }: Pick<Purchase, 'id' | 'buyerId'>,
  path: readonly string[],
): Promise<void> {
  const others = await listHoldingPurchases(tx, buyerId, ctx.clock.now(), id);
  refuseTooManyUnpaid(others.length, ctx.policies.unpaidPurchasesMax, path);
}

/** Money from outside takes days: so long only so many pieces are kept. @throws TooManyPiecesUnpaid */
export async function refuseManyPieces(ctx: Context, tx: Tx, { id, buyerId }: Purchase, lines: readonly OrderLine[]): Promise<void> {
  const others = await listHoldingPurchases(tx, buyerId, ctx.clock.now(), id);
  const orders = await listOrdersOfPurchases(
    tx,
    others.map((each) => each.id),
  );
  const kept = await listLinesOfOrders(
    tx,
    orders.filter(({ state }) => state === 'AWAITING_PAYMENT').map((order) => order.id),
  );
  refuseTooManyPieces(lines, kept, ctx.policies.offlinePiecesMax);
}
