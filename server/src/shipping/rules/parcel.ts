import { DAY } from '#server/kernel/time.js';

/** The states of a parcel: declared by its seller, the rest told by its carrier, NOT_FOUND and EXPIRED by the clock. */
export type ParcelState =
  | 'DECLARED'
  | 'INFO_RECEIVED'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'AVAILABLE_FOR_PICKUP'
  | 'FAILED_ATTEMPT'
  | 'EXCEPTION'
  | 'RETURNED'
  | 'NOT_FOUND'
  | 'EXPIRED';

/** VALID: format and checksum fit; UNVERIFIABLE: the carrier publishes no checksum. */
export type NumberCheck = 'VALID' | 'UNVERIFIABLE';

/** Whether nothing more is expected of the carrier. */
export function isAtItsEnd(state: ParcelState): boolean {
  return state === 'DELIVERED' || state === 'RETURNED';
}

/** Whether the goods will not come with this parcel, as far as anybody knows (row 7b, T6). */
export function isLost(state: ParcelState): boolean {
  return state === 'RETURNED' || state === 'NOT_FOUND' || state === 'EXPIRED';
}

/** What people read for a state. */
export function parcelLabel(state: ParcelState, { firstScanNoteDays: from, firstScanMissingDays: to }: FirstScanPolicies): string {
  return state === 'DECLARED' ? `Waiting for carrier update (usually ${from}\u2013${to} days)` : parcelLabels[state];
}

interface FirstScanPolicies {
  readonly firstScanNoteDays: number;
  readonly firstScanMissingDays: number;
}

const parcelLabels: Record<Exclude<ParcelState, 'DECLARED'>, string> = {
  INFO_RECEIVED: 'Announced to the carrier',
  IN_TRANSIT: 'In transit',
  OUT_FOR_DELIVERY: 'Out for delivery',
  DELIVERED: 'Delivered',
  AVAILABLE_FOR_PICKUP: 'Ready for pickup',
  FAILED_ATTEMPT: 'Nobody was in',
  EXCEPTION: 'Something went wrong on the way',
  RETURNED: 'Going back to the shop',
  NOT_FOUND: 'Not found by the carrier',
  EXPIRED: 'No news for a long time',
};

export interface Scan {
  readonly at: number;
  readonly code: ParcelState;
}

/**
 * Where a parcel is, from all its scans in whatever order they came: the latest by the carrier's time, except that nothing undoes a delivery
 * but a return (a late "in transit" after "delivered" is old news).
 */
export function foldScans(scans: readonly Scan[]): ParcelState {
  const ordered = [...scans].sort((a, b) => a.at - b.at);
  let state: ParcelState = 'DECLARED';
  for (const { code } of ordered) {
    if (state === 'DELIVERED' && code !== 'RETURNED') continue;
    state = code;
  }
  return state;
}

/** When a parcel that nobody scanned counts as not found. @returns Milliseconds UTC; null once there was news. */
export function firstScanBy(
  parcel: { state: ParcelState; declaredAt: number; correctedAt: number | null },
  { firstScanMissingDays }: FirstScanPolicies,
): number | null {
  return parcel.state === 'DECLARED' ? (parcel.correctedAt ?? parcel.declaredAt) + firstScanMissingDays * DAY : null;
}
