import type { ParcelState } from './rules/parcel.ts';

/** A parcel as a carrier's service wants to know it. */
export interface ParcelToFollow {
  /** What we call it there: by this its scans come back. Another one after each correction of its number. */
  readonly key: string;
  readonly number: string;
  readonly carrierCode: string;
  readonly from: { readonly city: string; readonly country: string };
  readonly to: { readonly city: string; readonly country: string };
  readonly declaredAt: number;
  readonly transitDays: number;
}

/** One scan, as the carrier tells it. */
export interface CarrierScan {
  /** As `follow` named the parcel. */
  readonly key: string;
  readonly code: ParcelState;
  readonly at: number;
  readonly description: string;
  readonly place: string | null;
  readonly country: string | null;
}

/** Follows parcels at a carrier or a service over many carriers. */
export interface ParcelTracker {
  readonly code: string;
  /** Asks for news about a parcel; asked twice, it is followed once. */
  follow(parcel: ParcelToFollow): Promise<void>;
  /** Every scan of a parcel until now, for who missed its messages; empty when the carrier does not know it. */
  listScans(key: string): Promise<CarrierScan[]>;
  /** @returns undefined when the signature does not prove who wrote it. */
  readCallback(body: string, headers: Record<string, string | string[] | undefined>): CarrierScan | undefined;
}

declare module '#server/platform/context.js' {
  interface Ports {
    /** By code. A market without one relies on its shops' links. */
    readonly parcelTrackers: ReadonlyMap<string, ParcelTracker>;
  }
}
