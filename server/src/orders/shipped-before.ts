import type { Reader } from '#server/platform/db/database.js';
import { listCorrections, listParcelsOfOrders, numberKey } from '#server/shipping/index.js';

/** Whether an order has had a parcel with this carrier and number, corrected since or not: then a repeated list means that one. */
export async function isShippedBefore(db: Reader, orderId: string, named: { carrier: string; number: string }): Promise<boolean> {
  const key = numberKey(named.number);
  const parcels = await listParcelsOfOrders(db, [orderId]);
  const corrections = await listCorrections(
    db,
    parcels.map(({ id }) => id),
  );
  return (
    parcels.some((parcel) => parcel.carrierCode === named.carrier && parcel.numberKey === key) ||
    corrections.some((each) => each.oldCarrierCode === named.carrier && numberKey(each.oldNumber) === key)
  );
}
