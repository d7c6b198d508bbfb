import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { limitTries } from '#server/platform/throttle/throttle.js';
import { findParcelByNumber } from './parcel-store.ts';
import { isNumberKey, numberKey } from './rules/number-key.ts';
import type { Parcel } from './tables.ts';

/** Counts one look at a parcel, by whatever it is named: numbers are not to be guessed (O9). @throws TooManyRequests */
export async function limitTracking(ctx: Context): Promise<void> {
  const { trackingTriesPerAddress: most, throttleMinutes } = ctx.policies;
  await limitTries(ctx, { id: `track-from:${networkOf(ctx.address)}`, most, windowMs: throttleMinutes * MINUTE });
}

/** The parcel with a tracking number, however it is typed (O9); null when this market knows none. @throws TooManyRequests */
export async function findTrackedParcel(ctx: Context, number: string): Promise<Parcel | null> {
  await limitTracking(ctx);
  const key = numberKey(number);
  return isNumberKey(key) ? ((await findParcelByNumber(ctx.db.reader, key)) ?? null) : null;
}
