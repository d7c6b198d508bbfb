import { z } from 'zod';
import { sellStock } from '#server/inventory/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { optionalList, parseInput, quantity } from '#server/platform/input.js';
import { declareParcels } from '#server/shipping/index.js';
import { listLinesOfOrders, saveLineCounts } from '../order-store.ts';
import { findPurchase } from '../purchase-store.ts';
import { decide } from '../rules/lifecycle.ts';
import { OrderTransitionRefused } from '../rules/order-refusals.ts';
import { divideLines, type ParcelLines, unshippedOf } from '../rules/unshipped.ts';
import { byViewer, requireActiveOrder } from '../side.ts';
import type { Order } from '../tables.ts';
import { takeStep } from '../take-step.ts';
import { trackingNumber } from '../tracking-number-input.ts';

const parcelInput = z.object({
  ...trackingNumber,
  lines: optionalList(z.object({ orderLineId: z.string(), quantity })),
});
export const shipOrderInput = z.object({
  orderId: z.string(),
  parcels: z.array(parcelInput).min(1, 'Name at least one parcel.').max(20, 'At most 20 parcels at once.'),
});

/**
 * The shop hands parcels to carriers (row 5): all that is left, or part of it. A parcel without lines takes all that is left.
 * Shipping while a cancel request waits answers it with a no.
 *
 * @throws NotFound, OrderTransitionRefused, TrackingNumberInvalid, InvalidInput
 */
export async function shipOrder(ctx: Context, input: z.input<typeof shipOrderInput>): Promise<Order> {
  const wanted = parseInput(shipOrderInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, wanted.orderId);
    decide(order.state, 'shipPart', 'SELLER');
    if (order.shipBy !== null && ctx.clock.now() > order.shipBy) {
      throw new OrderTransitionRefused(
        'ship',
        order.state,
        'SELLER',
        'The time to ship is over: the buyer is being refunded. Do not send this parcel.',
      );
    }
    const parcels = await takeLines(tx, order, wanted.parcels);
    const purchase = (await findPurchase(tx, order.purchaseId))!;
    await declareParcels(ctx, tx, { id: order.id, shopId: order.shopId, country: purchase.address.country }, parcels);
    await sellStock(
      tx,
      order.id,
      parcels.flatMap((parcel) => parcel.lines),
    );
    const isAll = (await listLinesOfOrders(tx, [order.id])).every((line) => unshippedOf(line) === 0);
    return takeStep(ctx, tx, order, isAll ? 'shipAll' : 'shipPart', await byViewer(ctx, tx), {
      shippedAt: order.shippedAt ?? ctx.clock.now(),
      ...answeredByShipping(ctx, order),
    });
  });
}

async function takeLines(tx: Tx, order: Order, parcels: readonly z.output<typeof parcelInput>[]) {
  const lines = await listLinesOfOrders(tx, [order.id]);
  const divided: ParcelLines[] | string = divideLines(
    lines,
    parcels.map((parcel) => parcel.lines),
  );
  if (typeof divided === 'string') throw new InvalidInput([{ path: ['parcels'], message: divided }]);
  for (const line of lines) {
    const shipped = divided
      .flat()
      .filter((each) => each.orderLineId === line.id)
      .reduce((sum, each) => sum + each.quantity, 0);
    if (shipped > 0) await saveLineCounts(tx, line.id, { shippedQuantity: line.shippedQuantity + shipped });
  }
  return parcels.map(({ carrier, number }, i) => ({ carrierCode: carrier, number, lines: divided[i]! }));
}

function answeredByShipping(ctx: Context, { cancelRequest }: Order): Partial<Order> {
  if (cancelRequest?.state !== 'PENDING') return {};
  return {
    cancelRequest: { ...cancelRequest, state: 'REJECTED', answeredAt: ctx.clock.now(), answer: 'The parcel was already on its way.' },
  };
}
