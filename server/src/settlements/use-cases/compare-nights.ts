import type { PaymentProvider } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { daysDue, firstDayDue } from '../rules/nights.ts';
import { findFirstDay, listSettlementsFrom } from '../store.ts';
import { compareDay } from './compare-day.ts';

/** Compares what is due, provider by provider, the earliest day first. One that gives no answer is left alone until the next night. */
export async function compareNights(ctx: Context): Promise<void> {
  for (const provider of ctx.paymentProviders.values()) if (provider.settlementFile) await compareProvider(ctx, provider);
}

async function compareProvider(ctx: Context, provider: PaymentProvider): Promise<void> {
  const { reader } = ctx.db;
  const now = ctx.clock.now();
  const runs = await listSettlementsFrom(reader, provider.code, firstDayDue(now));
  const compared = new Set(runs.filter(({ state }) => state === 'COMPARED').map(({ day }) => day));
  for (const day of daysDue(now, compared, await findFirstDay(reader, provider.code)))
    if ((await compareDay(ctx, provider, day)) === 'UNREACHED') return;
}
