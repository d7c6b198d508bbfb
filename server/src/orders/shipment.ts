import { sellStock } from '#server/inventory/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { declareParcels, type ParcelWanted, requireNumbers } from '#server/shipping/index.js';
import { listLinesOfOrders, saveLineCounts } from './order-store.ts';
import { findPurchase } from './purchase-store.ts';
import { decide } from './rules/lifecycle.ts';
import { OrderTransitionRefused } from './rules/order-refusals.ts';
import { divideLines, unshippedOf } from './rules/unshipped.ts';
import { byViewer } from './side.ts';
import type { Order, OrderLine } from './tables.ts';
import { takeStep } from './take-step.ts';

/** Parcels as the shop names them; one without lines takes all that is left. */
export interface ParcelNamed {
  readonly carrier: string;
  readonly number: string;
  readonly lines: readonly { orderLineId: string; quantity: number }[];
}

/** What of an order would leave, in which parcels. */
export interface Shipment {
  readonly parcels: readonly ParcelWanted[];
  readonly lines: readonly OrderLine[];
}

/**
 * What would be shipped of an order (row 5): everything that can be refused is refused here, and nothing is written.
 *
 * @throws OrderTransitionRefused, InvalidInput, TrackingNumberInvalid
 */
export async function planShipment(ctx: Context, db: Reader, order: Order, named: readonly ParcelNamed[]): Promise<Shipment> {
  decide(order.state, 'shipPart', 'SELLER');
  if (order.shipBy !== null && ctx.clock.now() > order.shipBy) {
    const overdue = 'The time to ship is over: the buyer is being refunded. Do not send this parcel.';
    throw new OrderTransitionRefused('ship', order.state, 'SELLER', overdue);
  }
  const lines = await listLinesOfOrders(db, [order.id]);
  const divided = divideLines(
    lines,
    named.map((parcel) => parcel.lines),
  );
  if (typeof divided === 'string') throw new InvalidInput([{ path: ['parcels'], message: divided }]);
  const parcels = named.map(({ carrier, number }, i) => ({ carrierCode: carrier, number, lines: divided[i]! }));
  await requireNumbers(db, parcels);
  return { parcels, lines };
}

/** Hands the parcels of a plan, made in this transaction, to their carriers. A cancel request that waits is answered with a no. */
export async function ship(ctx: Context, tx: Tx, order: Order, { parcels, lines }: Shipment): Promise<Order> {
  const leaving = parcels.flatMap((parcel) => parcel.lines);
  const leavingOf = (line: OrderLine) =>
    leaving.filter((each) => each.orderLineId === line.id).reduce((sum, each) => sum + each.quantity, 0);
  for (const line of lines) {
    const count = leavingOf(line);
    if (count > 0) await saveLineCounts(tx, line.id, { shippedQuantity: line.shippedQuantity + count });
  }
  const purchase = (await findPurchase(tx, order.purchaseId))!;
  await declareParcels(ctx, tx, { id: order.id, shopId: order.shopId, country: purchase.address.country }, parcels);
  await sellStock(tx, order.id, leaving);
  const isAll = lines.every((line) => unshippedOf(line) === leavingOf(line));
  return takeStep(ctx, tx, order, isAll ? 'shipAll' : 'shipPart', await byViewer(ctx, tx), {
    shippedAt: order.shippedAt ?? ctx.clock.now(),
    ...answeredByShipping(ctx, order),
  });
}

function answeredByShipping(ctx: Context, { cancelRequest }: Order): Partial<Order> {
  if (cancelRequest?.state !== 'PENDING') return {};
  return {
    cancelRequest: { ...cancelRequest, state: 'REJECTED', answeredAt: ctx.clock.now(), answer: 'The parcel was already on its way.' },
  };
}
