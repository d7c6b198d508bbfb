/**
 * What a parcel is called at the carriers' service: its id, and after a correction of its number the id with the count of corrections.
 * So what is still told of an earlier number is known as such.
 */
export function trackingKey({ id, corrections }: { readonly id: string; readonly corrections: number }): string {
  return corrections === 0 ? id : `${id}.${corrections}`;
}

/** Reads what `trackingKey` made. */
export function readTrackingKey(key: string): { parcelId: string; corrections: number } {
  const [parcelId, corrections] = key.split('.');
  return { parcelId: parcelId!, corrections: Number(corrections ?? 0) };
}
