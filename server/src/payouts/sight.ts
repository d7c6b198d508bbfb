import { type Context, isStaff, type Viewer } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { listPayoutsById } from './store.ts';
import type { Payout } from './tables.ts';

/** Whether somebody sees the money of a shop: who acts for it, and staff. */
export function seesMoneyOf(viewer: Viewer | null, shopId: string): boolean {
  return viewer !== null && (isStaff(viewer) || viewer.shopId === shopId);
}

/** A payout that the viewer may see; null for a stranger's as for none. */
export async function findVisiblePayout(ctx: Context, id: string): Promise<Payout | null> {
  const payout = ctx.viewer && (await loadOne(ctx, listPayoutsById, id));
  return payout && seesMoneyOf(ctx.viewer, payout.shopId) ? payout : null;
}

/** The payouts that the viewer may see, each as it is after it changed, from now on. */
export function payoutChanges(ctx: Context): AsyncGenerator<Payout> {
  const shopIdOf = (event: Announced) => (event as Announced<'payout.changed'>).payload.shopId;
  return ctx.live.stream(
    (event) => event.type === 'payout.changed' && seesMoneyOf(ctx.viewer, shopIdOf(event)),
    async function* (events) {
      for await (const event of events) {
        const payout = await findVisiblePayout(ctx, (event as Announced<'payout.changed'>).payload.payoutId);
        if (payout) yield payout;
      }
    },
  );
}
