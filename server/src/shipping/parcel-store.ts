import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import type { ParcelState } from './rules/parcel.ts';
import { type NumberCorrection, numberCorrections, type Parcel, parcels, type TrackingEvent, trackingEvents } from './tables.ts';

export async function findParcel(db: Reader, id: string): Promise<Parcel | undefined> {
  const [parcel] = await db.select().from(parcels).where(eq(parcels.id, id));
  return parcel;
}

/** The newest parcel with a number: carriers use numbers again after some years. */
export async function findParcelByNumber(db: Reader, numberKey: string): Promise<Parcel | undefined> {
  const [parcel] = await db.select().from(parcels).where(eq(parcels.numberKey, numberKey)).orderBy(desc(parcels.declaredAt)).limit(1);
  return parcel;
}

/** The parcels with these numbers, of whatever order: the same number on two orders is one that somebody sent twice. */
export async function listParcelsByNumber(db: Reader, numberKeys: readonly string[]): Promise<Parcel[]> {
  return db
    .select()
    .from(parcels)
    .where(inArray(parcels.numberKey, [...numberKeys]))
    .orderBy(asc(parcels.declaredAt), asc(parcels.id));
}

export async function listParcelsOfOrders(db: Reader, orderIds: readonly string[]): Promise<Parcel[]> {
  return db
    .select()
    .from(parcels)
    .where(inArray(parcels.orderId, [...orderIds]))
    .orderBy(asc(parcels.declaredAt), asc(parcels.id));
}

export async function insertParcels(tx: Tx, rows: Parcel[]): Promise<void> {
  await tx.insert(parcels).values(rows);
}

export async function saveParcelState(tx: Tx, id: string, state: ParcelState, deliveredAt: number | null): Promise<void> {
  await tx.update(parcels).set({ state, deliveredAt }).where(eq(parcels.id, id));
}

/** Adds a scan. @returns false when it was told before. */
export async function insertTrackingEvent(tx: Tx, event: TrackingEvent): Promise<boolean> {
  return (await tx.insert(trackingEvents).values(event).onConflictDoNothing().returning()).length > 0;
}

/** The scans of the numbers that parcels have now, in the carrier's order. */
export async function listCurrentScans(db: Reader, parcelIds: readonly string[]): Promise<TrackingEvent[]> {
  const isCurrent = and(eq(parcels.id, trackingEvents.parcelId), eq(parcels.corrections, trackingEvents.corrections));
  return db
    .select(getTableColumns(trackingEvents))
    .from(trackingEvents)
    .innerJoin(parcels, isCurrent)
    .where(inArray(trackingEvents.parcelId, [...parcelIds]))
    .orderBy(asc(trackingEvents.at), asc(trackingEvents.id));
}

/** Gives a parcel another number. */
export async function saveParcelNumber(
  tx: Tx,
  { id, ...named }: Pick<Parcel, 'id' | 'carrierCode' | 'number' | 'numberKey' | 'numberCheck' | 'state' | 'corrections' | 'correctedAt'>,
): Promise<void> {
  await tx.update(parcels).set(named).where(eq(parcels.id, id));
}

export async function insertCorrection(tx: Tx, row: NumberCorrection): Promise<void> {
  await tx.insert(numberCorrections).values(row);
}

/** How the numbers of parcels were corrected, oldest first. */
export async function listCorrections(db: Reader, parcelIds: readonly string[]): Promise<NumberCorrection[]> {
  return db
    .select()
    .from(numberCorrections)
    .where(inArray(numberCorrections.parcelId, [...parcelIds]))
    .orderBy(asc(numberCorrections.parcelId), asc(numberCorrections.place));
}
