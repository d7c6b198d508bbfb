import type { ParcelState } from './rules/parcel.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A shop handed a parcel to its carrier. */
    'parcel.declared': { parcelId: string; orderId: string };
    /** A shop corrected its number; what its carrier told of the old one counts no more. */
    'parcel.corrected': { parcelId: string; orderId: string };
    /** The carrier scanned it, or the clock gave it up (T8). */
    'parcel.updated': { parcelId: string; orderId: string; shopId: string; from: ParcelState; to: ParcelState };
  }
}
