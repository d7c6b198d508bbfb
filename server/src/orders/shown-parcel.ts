import type { Context } from '#server/platform/context.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import { loadMany } from '#server/platform/loaders.js';
import {
  correctionRefusal,
  deliveredElsewhere,
  listCorrections,
  loadScans,
  type NumberCorrection,
  type Parcel,
} from '#server/shipping/index.js';
import { isCorrectableIn } from './rules/correctable.ts';
import { freezeTexts } from './rules/freeze.ts';
import { loadVisibleOrder } from './side.ts';

/** How a parcel's number was corrected; nothing for strangers, to whom the old number is somebody else's. */
export async function correctionsFor(ctx: Context, parcel: Parcel): Promise<NumberCorrection[]> {
  if (parcel.corrections === 0 || !(await loadVisibleOrder(ctx, parcel.orderId))) return [];
  return loadMany(ctx, listCorrections, (each) => each.parcelId, parcel.id);
}

/** The country in which a parcel was handed over when it is the wrong one; strangers are not told where it was to go. */
export async function deliveredElsewhereFor(ctx: Context, parcel: Parcel): Promise<string | null> {
  if (parcel.state !== 'DELIVERED' || !(await loadVisibleOrder(ctx, parcel.orderId))) return null;
  return deliveredElsewhere(await loadScans(ctx, parcel.id), parcel.destinationCountry);
}

/** What a shop may do with a parcel of its own now. */
export async function parcelActionsOf(ctx: Context, parcel: Parcel): Promise<AvailableAction[]> {
  const order = ctx.viewer?.kind === 'SELLER' ? await loadVisibleOrder(ctx, parcel.orderId) : null;
  if (!order) return [];
  const notNow = isCorrectableIn(order.state) ? null : 'Not in the state that the order is in.';
  const refusal = correctionRefusal(parcel, ctx.clock.now(), ctx.policies)?.message ?? null;
  const reason = (order.freezeReason && freezeTexts[order.freezeReason]) ?? notNow ?? refusal;
  return [{ action: 'CORRECT_NUMBER', allowed: reason === null, reason }];
}
