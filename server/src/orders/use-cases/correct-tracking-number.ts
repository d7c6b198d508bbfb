import { z } from 'zod';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { parseInput } from '#server/platform/input.js';
import { correctNumber, findCarrier, findParcel, type NumberCorrection, type Parcel } from '#server/shipping/index.js';
import { refuseCorrectionIn } from '../rules/correctable.ts';
import { byViewer, requireActiveOrder } from '../side.ts';
import { record } from '../take-step.ts';
import { trackingNumber } from '../tracking-number-input.ts';

const correctTrackingNumberInput = z.object({ parcelId: z.string(), ...trackingNumber });

/**
 * The shop corrects the carrier or the number of a parcel (2-processes B.5). The old number stays readable; the clocks of the order do not move.
 *
 * @throws NotFound, OrderFrozen, OrderTransitionRefused, and what `correctNumber` refuses
 */
export async function correctTrackingNumber(ctx: Context, input: z.input<typeof correctTrackingNumberInput>): Promise<Parcel> {
  const { parcelId, carrier: carrierCode, number } = parseInput(correctTrackingNumberInput, input);
  return ctx.db.transaction(async (tx) => {
    const parcel = await findParcel(tx, parcelId);
    if (!parcel) throw new NotFound('parcel', ['parcelId']);
    const order = await requireActiveOrder(ctx, tx, parcel.orderId).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('parcel', ['parcelId']) : error;
    });
    refuseCorrectionIn(order.state);
    const by = await byViewer(ctx, tx);
    const correction = await correctNumber(ctx, tx, parcel, { carrierCode, number }, { actorId: by.actorId!, actorName: by.actorName });
    await record(ctx, tx, order, 'correctNumber', by, order.state, await inWords(tx, correction));
    return (await findParcel(tx, parcelId))!;
  });
}

async function inWords(tx: Tx, { oldCarrierCode, oldNumber, newCarrierCode, newNumber }: NumberCorrection): Promise<string> {
  const nameOf = async (code: string) => (await findCarrier(tx, code))?.name ?? code;
  return `${await nameOf(oldCarrierCode)} ${oldNumber} is now ${await nameOf(newCarrierCode)} ${newNumber}`;
}
