import { type Context, isStaff } from '#server/platform/context.js';
import { loadMany } from '#server/platform/loaders.js';
import { checkNumber } from './number-check.ts';
import { findCarrier } from './option-store.ts';
import { listParcelsByNumber } from './parcel-store.ts';
import { numberFault } from './rules/number-fault.ts';
import { numberKey } from './rules/number-key.ts';
import type { NumberCheck } from './rules/parcel.ts';
import type { Parcel } from './tables.ts';

/** What is to be said of a number while it is typed. */
interface TypedNumber {
  /** Null when its carrier cannot have issued it. */
  readonly check: NumberCheck | null;
  /** Why it cannot be, and the way out; null when it can. */
  readonly fault: string | null;
  readonly isReused: boolean;
}

/** Looks at a number before a parcel is sent with it (O10). Nothing is written down. @param wanted `orderId`: the order that it is for. */
export async function checkTypedNumber(ctx: Context, wanted: { carrier: string; number: string; orderId: string }): Promise<TypedNumber> {
  const found = await findCarrier(ctx.db.reader, wanted.carrier);
  const carrier = found?.isEnabled ? found : undefined;
  const check = carrier && checkNumber(carrier, wanted.number);
  if (!check) return { check: null, fault: numberFault(wanted.number, carrier?.name ?? null), isReused: false };
  const parcels = await listParcelsByNumber(ctx.db.reader, [numberKey(wanted.number)]);
  return { check, fault: null, isReused: parcels.some((parcel) => parcel.orderId !== wanted.orderId) };
}

/** Whether another order's parcel has this one's number; null for who is neither its shop nor staff. */
export async function isNumberReused(ctx: Context, parcel: Parcel): Promise<boolean | null> {
  if (!isStaff(ctx.viewer) && ctx.viewer?.shopId !== parcel.shopId) return null;
  const parcels = await loadMany(ctx, listParcelsByNumber, (each) => each.numberKey, parcel.numberKey);
  return parcels.some((each) => each.orderId !== parcel.orderId);
}
