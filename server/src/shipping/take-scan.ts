import './parcel-events.ts';
import { DAY } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { insertTrackingEvent, listCurrentScans, saveParcelState } from './parcel-store.ts';
import { foldScans, isAtItsEnd, type ParcelState } from './rules/parcel.ts';
import { readTrackingKey } from './rules/tracking-key.ts';
import type { Parcel } from './tables.ts';
import type { CarrierScan } from './tracker.ts';

/**
 * Adds a scan to its parcel, whose state is folded anew from all scans of the number that it has now. Told twice, it is taken once.
 * What is told of a number that was corrected since is kept, and moves nothing.
 *
 * @returns the parcel as it is now.
 */
export async function takeScan(ctx: Context, tx: Tx, parcel: Parcel, scan: CarrierScan): Promise<Parcel> {
  const { key, at, code, description, place, country } = scan;
  const { corrections } = readTrackingKey(key);
  const scanKey = [key, code, at, place ?? ''].join('|');
  const said = { at, code, description, place, country };
  const told = { id: ctx.ids('trackingEvent'), parcelId: parcel.id, corrections, ...said, scanKey, receivedAt: ctx.clock.now() };
  if (!(await insertTrackingEvent(tx, told)) || corrections !== parcel.corrections) return parcel;
  const events = await listCurrentScans(tx, [parcel.id]);
  const state = foldScans(events);
  const deliveredAt = state === 'DELIVERED' ? (events.find((event) => event.code === 'DELIVERED')?.at ?? null) : null;
  return moveParcel(ctx, tx, parcel, state, deliveredAt, Math.max(...events.map((event) => event.at)));
}

/** The clock's word about a parcel of which nobody heard (T8). */
export async function giveUpOn(ctx: Context, tx: Tx, parcel: Parcel, state: 'NOT_FOUND' | 'EXPIRED'): Promise<Parcel> {
  return moveParcel(ctx, tx, parcel, state, null, null);
}

/** @param lastNewsAt When the carrier last scanned it; null when it is given up: the next scan, if one comes, finds it again. */
async function moveParcel(
  ctx: Context,
  tx: Tx,
  parcel: Parcel,
  state: ParcelState,
  deliveredAt: number | null,
  lastNewsAt: number | null,
): Promise<Parcel> {
  await saveParcelState(tx, parcel.id, state, deliveredAt);
  await deleteDeadlines(tx, parcel.id, lastNewsAt === null || isAtItsEnd(state) ? ['FIRST_SCAN', 'TRACKING_SILENCE'] : ['FIRST_SCAN']);
  if (lastNewsAt !== null && !isAtItsEnd(state)) await awaitNews(ctx, tx, parcel.id, 'TRACKING_SILENCE', lastNewsAt);
  const { id: parcelId, orderId, shopId } = parcel;
  await ctx.outbox.add(tx, 'parcel.updated', orderId, { parcelId, orderId, shopId, from: parcel.state, to: state });
  return { ...parcel, state, deliveredAt };
}

/** Starts the clock of a parcel that ought to be heard of (T8). */
export async function awaitNews(
  ctx: Context,
  tx: Tx,
  parcelId: string,
  kind: 'FIRST_SCAN' | 'TRACKING_SILENCE',
  since: number,
): Promise<void> {
  const { firstScanMissingDays, trackingExpiresDays } = ctx.policies;
  const dueAt = since + (kind === 'FIRST_SCAN' ? firstScanMissingDays : trackingExpiresDays) * DAY;
  await startDeadline(ctx, tx, { kind, subjectId: parcelId, awaiting: 'PROVIDER', startedAt: since, dueAt });
}
