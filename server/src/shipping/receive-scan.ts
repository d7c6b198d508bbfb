import './parcel-events.ts';
import type { Context } from '#server/platform/context.js';
import { findParcel, insertTrackingEvent, listTrackingEvents, saveParcelState } from './parcel-store.ts';
import { foldScans } from './rules/parcel.ts';

/**
 * Takes a carrier's scan: in any order, as often as it is told. The parcel's state is folded anew from all of its scans.
 *
 * @returns false when the signature does not prove who wrote it; then nothing is stored.
 */
export async function receiveScan(
  ctx: Context,
  trackerCode: string,
  body: string,
  headers: Record<string, string | string[] | undefined>,
): Promise<boolean> {
  const scan = ctx.parcelTrackers.get(trackerCode)?.readCallback(body, headers);
  if (!scan) return false;
  await ctx.db.transaction(async (tx) => {
    const parcel = await findParcel(tx, scan.parcelId);
    if (!parcel) return;
    const { parcelId, at, code, description, place, country } = scan;
    const scanKey = [parcelId, code, at, place ?? ''].join('|');
    const isNew = await insertTrackingEvent(tx, {
      id: ctx.ids('trackingEvent'),
      parcelId,
      at,
      code,
      description,
      place,
      country,
      scanKey,
      receivedAt: ctx.clock.now(),
    });
    if (!isNew) return;
    const events = await listTrackingEvents(tx, [parcelId]);
    const state = foldScans(events);
    const deliveredAt = state === 'DELIVERED' ? (events.find((event) => event.code === 'DELIVERED')?.at ?? null) : null;
    await saveParcelState(tx, parcelId, state, deliveredAt);
    await ctx.outbox.add(tx, 'parcel.updated', parcel.orderId, { parcelId, orderId: parcel.orderId, from: parcel.state, to: state });
  });
  return true;
}
