import './parcel-events.ts';
import { DomainError } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { checkNumber } from './number-check.ts';
import { listCarriers } from './option-store.ts';
import { insertParcels } from './parcel-store.ts';
import { numberFault } from './rules/number-fault.ts';
import { numberKey } from './rules/number-key.ts';
import type { Parcel } from './tables.ts';
import { awaitNews } from './take-scan.ts';

export interface ParcelWanted {
  readonly carrierCode: string;
  readonly number: string;
  readonly lines: Parcel['lines'];
}

/** The carrier cannot have issued the number, or there is no such carrier. */
export class TrackingNumberInvalid extends DomainError {
  readonly code = 'TRACKING_NUMBER_INVALID';
  constructor(
    message: string,
    override readonly path: readonly string[],
  ) {
    super(message);
  }
}

/** Notes the parcels of an order, each with a number that its carrier can have issued. @throws TrackingNumberInvalid with the path of the faulty one. */
export async function declareParcels(
  ctx: Context,
  tx: Tx,
  order: { id: string; shopId: string; country: string },
  wanted: readonly ParcelWanted[],
): Promise<Parcel[]> {
  const carriers = new Map((await listCarriers(tx)).map((carrier) => [carrier.code, carrier]));
  const declaredAt = ctx.clock.now();
  const rows = wanted.map(({ carrierCode, number, lines }, i): Parcel => {
    const carrier = carriers.get(carrierCode);
    if (!carrier?.isEnabled) throw new TrackingNumberInvalid('Choose one of the carriers in the list.', ['parcels', String(i), 'carrier']);
    const numberCheck = checkNumber(carrier, number);
    if (!numberCheck) throw new TrackingNumberInvalid(numberFault(number, carrier.name), ['parcels', String(i), 'number']);
    const id = ctx.ids('parcel');
    return {
      id,
      orderId: order.id,
      shopId: order.shopId,
      carrierCode,
      number: number.trim(),
      numberKey: numberKey(number),
      numberCheck,
      lines,
      state: 'DECLARED',
      destinationCountry: order.country,
      declaredAt,
      deliveredAt: null,
    };
  });
  await insertParcels(tx, rows);
  for (const { id, orderId } of rows) {
    await awaitNews(ctx, tx, id, 'FIRST_SCAN', declaredAt);
    await ctx.outbox.add(tx, 'parcel.declared', orderId, { parcelId: id, orderId });
  }
  return rows;
}
