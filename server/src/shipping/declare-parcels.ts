import './parcel-events.ts';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { nameNumber } from './name-number.ts';
import { listCarriers } from './option-store.ts';
import { insertParcels } from './parcel-store.ts';
import type { Parcel } from './tables.ts';
import { awaitNews } from './take-scan.ts';

export interface ParcelWanted {
  readonly carrierCode: string;
  readonly number: string;
  readonly lines: Parcel['lines'];
}

/** Notes the parcels of an order, each with a number that its carrier can have issued. @throws TrackingNumberInvalid with the path of the faulty one. */
export async function declareParcels(
  ctx: Context,
  tx: Tx,
  order: { id: string; shopId: string; country: string },
  wanted: readonly ParcelWanted[],
): Promise<Parcel[]> {
  const carriers = await listCarriers(tx);
  const declaredAt = ctx.clock.now();
  const rows = wanted.map(({ carrierCode, number, lines }, i): Parcel => {
    const id = ctx.ids('parcel');
    return {
      id,
      orderId: order.id,
      shopId: order.shopId,
      ...nameNumber(carriers, { carrierCode, number }, ['parcels', String(i)]),
      lines,
      state: 'DECLARED',
      destinationCountry: order.country,
      declaredAt,
      deliveredAt: null,
      corrections: 0,
      correctedAt: null,
    };
  });
  await insertParcels(tx, rows);
  for (const { id, orderId } of rows) {
    await awaitNews(ctx, tx, id, 'FIRST_SCAN', declaredAt);
    await ctx.outbox.add(tx, 'parcel.declared', orderId, { parcelId: id, orderId });
  }
  return rows;
}
