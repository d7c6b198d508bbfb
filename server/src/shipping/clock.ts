import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { type DeadlineRow, findDeadline } from '#server/platform/deadlines/store.js';
import { findParcel } from './parcel-store.ts';
import { readTrackingKey, trackingKey } from './rules/tracking-key.ts';
import { giveUpOn, takeScan } from './take-scan.ts';
import type { CarrierScan } from './tracker.ts';

/** What a parcel is called when its clock rings and its carrier has nothing to say (T8). */
const givenUpAs = { FIRST_SCAN: 'NOT_FOUND', TRACKING_SILENCE: 'EXPIRED' } as const;

/** The clocks of parcels. The carrier is asked before a parcel is given up: its messages may have been lost, or be under way. */
export const parcelRingings: Ringing[] = (['FIRST_SCAN', 'TRACKING_SILENCE'] as const).map((kind) => ({
  kind,
  async run(ctx, deadline) {
    const known = await findParcel(ctx.db.reader, deadline.subjectId);
    const scans = known ? await askCarriers(ctx, trackingKey(known)) : [];
    await ctx.db.transaction(async (tx) => {
      for (const scan of scans) {
        const parcel = await findParcel(tx, readTrackingKey(scan.key).parcelId);
        if (parcel) await takeScan(ctx, tx, parcel, scan);
      }
      const parcel = (await isStillDue(ctx, tx, deadline)) ? await findParcel(tx, deadline.subjectId) : undefined;
      if (parcel) await giveUpOn(ctx, tx, parcel, givenUpAs[kind]);
    });
  },
}));

async function askCarriers(ctx: Context, key: string): Promise<CarrierScan[]> {
  const answers = await Promise.all([...ctx.parcelTrackers.values()].map((tracker) => tracker.listScans(key)));
  return answers.flat();
}

async function isStillDue(ctx: Context, tx: Tx, { subjectId, kind }: DeadlineRow): Promise<boolean> {
  const row = await findDeadline(tx, subjectId, kind);
  return row !== undefined && row.dueAt <= ctx.clock.now();
}
