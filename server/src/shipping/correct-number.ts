import './parcel-events.ts';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { nameNumber } from './name-number.ts';
import { listCarriers } from './option-store.ts';
import { insertCorrection, saveParcelNumber } from './parcel-store.ts';
import { correctionRefusal, SameNumber } from './rules/correction.ts';
import type { NumberCorrection, Parcel } from './tables.ts';
import { awaitNews } from './take-scan.ts';

interface NumberWanted {
  readonly carrierCode: string;
  readonly number: string;
}

/**
 * Gives a parcel the number that it should have had (2-processes B.5). What its carrier told of the old number counts no more: the parcel waits
 * for news again, under the new one. The old number stays readable.
 *
 * @param by Who corrects it, as both sides read him.
 * @throws ParcelAtItsEnd, CorrectionsUsedUp, CorrectionTooLate, TrackingNumberInvalid, SameNumber; in this order
 */
export async function correctNumber(
  ctx: Context,
  tx: Tx,
  parcel: Parcel,
  wanted: NumberWanted,
  by: { readonly actorId: string; readonly actorName: string },
): Promise<NumberCorrection> {
  const at = ctx.clock.now();
  const refusal = correctionRefusal(parcel, at, ctx.policies);
  if (refusal) throw refusal;
  const named = nameNumber(await listCarriers(tx), wanted, [], parcel.carrierCode);
  if (named.carrierCode === parcel.carrierCode && named.numberKey === parcel.numberKey) throw new SameNumber();

  const { id, orderId } = parcel;
  const corrections = parcel.corrections + 1;
  await saveParcelNumber(tx, { id, ...named, state: 'DECLARED', corrections, correctedAt: at });
  const correction: NumberCorrection = {
    ...{ id: ctx.ids('numberCorrection'), parcelId: id, place: corrections, at, ...by },
    ...{ oldCarrierCode: parcel.carrierCode, oldNumber: parcel.number },
    ...{ newCarrierCode: named.carrierCode, newNumber: named.number },
  };
  await insertCorrection(tx, correction);
  await deleteDeadlines(tx, id, ['TRACKING_SILENCE']);
  await awaitNews(ctx, tx, id, 'FIRST_SCAN', at);
  await ctx.outbox.add(tx, 'parcel.corrected', orderId, { parcelId: id, orderId });
  return correction;
}
