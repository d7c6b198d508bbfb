import { flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { CheckDigit } from './rules/carrier.ts';
import type { WeightStep } from './rules/fee.ts';
import type { NumberCheck, ParcelState } from './rules/parcel.ts';

export const carriers = table('carriers', {
  /** Such as `UPS` or `E_EMS`; never reused. */
  code: text().primaryKey(),
  name: text().notNull(),
  /** Address of the carrier's own tracking page, with `{number}`; null when it has none. */
  trackingUrl: text(),
  /** What it calls its ways of carrying; null in rows from before they were kept. */
  services: json<string[] | null>(),
  /** Countries to which it delivers; null means every country. */
  countries: json<string[] | null>(),
  /** The forms of its numbers, see `rules/number-format.ts`; null when any is taken. */
  numberFormats: json<string[] | null>(),
  checkDigit: text().$type<CheckDigit>().notNull().default('NONE'),
  /** A retired carrier stays readable on old orders and cannot be chosen. */
  isEnabled: flag().notNull().default(true),
});

/** A way in which a shop ships: its carrier and service, where to, for how much, how long. Business days. */
export const shippingOptions = table(
  'shipping_options',
  {
    id: text().primaryKey(),
    shopId: text().notNull(),
    carrierCode: text().notNull(),
    service: text().notNull(),
    /** Country codes; null means every country. */
    countries: json<string[] | null>(),
    /** Countries to which it does not go all the same; null means none. */
    excludedCountries: json<string[] | null>(),
    feeMinor: minorUnits().notNull(),
    /** Added for each piece after the first. */
    perItemMinor: minorUnits().notNull(),
    /** Fees by weight, the lightest first; they stand instead of the two fees above. Null: the fee does not depend on weight. */
    weightSteps: json<WeightStep[] | null>(),
    /** Merchandise from which it is free; null means never. */
    freeOverMinor: minorUnits(),
    currency: text().notNull(),
    transitMinDays: integer().notNull(),
    transitMaxDays: integer().notNull(),
    isTracked: flag().notNull(),
    isEnabled: flag().notNull().default(true),
  },
  (t) => [index('shipping_options_of_shop').on(t.shopId)],
);

export const parcels = table(
  'parcels',
  {
    id: text().primaryKey(),
    orderId: text().notNull(),
    shopId: text().notNull(),
    carrierCode: text().notNull(),
    /** As shown. */
    number: text().notNull(),
    /** Capitals and digits only: what is looked up. */
    numberKey: text().notNull(),
    numberCheck: text().$type<NumberCheck>().notNull(),
    lines: json<{ orderLineId: string; quantity: number; title: string }[]>().notNull(),
    /** Folded from its events; kept so that lists need not fold. */
    state: text().$type<ParcelState>().notNull(),
    destinationCountry: text().notNull(),
    declaredAt: instant().notNull(),
    deliveredAt: instant(),
    /** How often its number was corrected, and when last; null: never. */
    corrections: integer().notNull().default(0),
    correctedAt: instant(),
  },
  (t) => [index('parcels_of_order').on(t.orderId), index('parcels_by_number').on(t.numberKey)],
);

/** A carrier's scan. Only ever added, in any order, known by what it says. */
export const trackingEvents = table(
  'tracking_events',
  {
    id: text().primaryKey(),
    parcelId: text().notNull(),
    /** When the carrier scanned it. */
    at: instant().notNull(),
    code: text().$type<ParcelState>().notNull(),
    description: text().notNull(),
    place: text(),
    country: text(),
    /** How often the parcel's number had been corrected when its carrier was asked: scans of an earlier number tell of somebody else's parcel. */
    corrections: integer().notNull().default(0),
    /** Parcel and correction, code, time and place: the same scan told twice is one. */
    scanKey: text().notNull(),
    receivedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('tracking_events_once').on(t.scanKey), index('tracking_events_of_parcel').on(t.parcelId, t.at)],
);

/** A number that turned out to be wrong, and what stands instead of it. Only ever added; `place` counts from 1 within a parcel. */
export const numberCorrections = table(
  'number_corrections',
  {
    id: text().primaryKey(),
    parcelId: text().notNull(),
    place: integer().notNull(),
    at: instant().notNull(),
    /** Who corrected it, and his name as both sides read it. */
    actorId: text().notNull(),
    actorName: text().notNull(),
    oldCarrierCode: text().notNull(),
    oldNumber: text().notNull(),
    newCarrierCode: text().notNull(),
    newNumber: text().notNull(),
  },
  (t) => [uniqueIndex('number_corrections_of_parcel').on(t.parcelId, t.place)],
);

export type Carrier = typeof carriers.$inferSelect;
export type ShippingOption = typeof shippingOptions.$inferSelect;
export type NewShippingOption = typeof shippingOptions.$inferInsert;
export type Parcel = typeof parcels.$inferSelect;
export type NumberCorrection = typeof numberCorrections.$inferSelect;
export type TrackingEvent = typeof trackingEvents.$inferSelect;
