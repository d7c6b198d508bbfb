import type { Context } from '#server/platform/context.js';
import { findParcel } from './parcel-store.ts';
import { readTrackingKey } from './rules/tracking-key.ts';
import { takeScan } from './take-scan.ts';

/**
 * Takes a carrier's scan: in any order, as often as it is told.
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
    const parcel = await findParcel(tx, readTrackingKey(scan.key).parcelId);
    if (parcel) await takeScan(ctx, tx, parcel, scan);
  });
  return true;
}
