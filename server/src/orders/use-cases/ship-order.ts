import { z } from 'zod';
import type { Context } from '#server/platform/context.js';
import { optionalList, parseInput, quantity } from '#server/platform/input.js';
import { planShipment, ship } from '../shipment.ts';
import { requireActiveOrder } from '../side.ts';
import type { Order } from '../tables.ts';
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
 * @throws NotFound, OrderFrozen, OrderTransitionRefused, InvalidInput, TrackingNumberInvalid
 */
export async function shipOrder(ctx: Context, input: z.input<typeof shipOrderInput>): Promise<Order> {
  const { orderId, parcels } = parseInput(shipOrderInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, orderId);
    return ship(ctx, tx, order, await planShipment(ctx, tx, order, parcels));
  });
}
