import { z } from 'zod';
import { addDays, dateIn } from '#server/kernel/time.js';
import { isTimeZone } from '#server/kernel/time-zones.js';
import type { Context } from '#server/platform/context.js';
import { countryCode, line, name, parseInput } from '#server/platform/input.js';
import { isCalendarDay, isTimeOfDay } from '../rules/hours.ts';
import { findShop, saveShop } from '../store.ts';
import type { Shop } from '../tables.ts';
import { requireShop } from '../viewer.ts';

/** What can be wrong in it depends on the shop's day and on the market's bounds. */
function shopInput(today: string, handlingMaxDays: number) {
  const handling = `Handling takes 1 to ${handlingMaxDays} business days here.`;
  const latest = addDays(today, 366);
  return z.object({
    name: name('The name of the shop', 60).nullish(),
    about: line('What the shop says', 4_000, 0).nullish(),
    country: countryCode.nullish(),
    city: name('The town', 120).nullish(),
    timeZone: z.string().refine(isTimeZone, 'Choose a time zone of the list.').nullish(),
    handlingDays: z
      .number()
      .refine((days) => Number.isInteger(days) && days >= 1 && days <= handlingMaxDays, handling)
      .nullish(),
    cutOff: z.string().refine(isTimeOfDay, 'Write the time like 14:30.').nullish(),
    closedUntil: z
      .string()
      .refine(isCalendarDay, 'There is no such day in the calendar.')
      .refine((day) => day > today, 'Choose a day after today, or leave it empty: the shop is open then.')
      .refine((day) => day <= latest, 'A shop closes for a year at most. Choose an earlier day.')
      .nullish(),
  });
}

export type UpdateShopWanted = z.input<ReturnType<typeof shopInput>>;

/**
 * A seller changes what visitors see of his shop and when it works. What is not named stays; null takes a cut-off time or a closing back.
 * The name in links stays for ever.
 *
 * @throws InvalidInput with every fault at once, NotFound for a seller without a shop.
 */
export async function updateShop(ctx: Context, input: UpdateShopWanted): Promise<Shop> {
  const before = await requireShop(ctx);
  const zone = input.timeZone && isTimeZone(input.timeZone) ? input.timeZone : before.timeZone;
  const { cutOff, closedUntil, ...wanted } = parseInput(shopInput(dateIn(zone, ctx.clock.now()), ctx.policies.handlingMaxDays), input);
  const named = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined));
  const change: Partial<Shop> = { ...named, ...(cutOff !== undefined && { cutOff }), ...(closedUntil !== undefined && { closedUntil }) };

  return ctx.db.transaction(async (tx) => {
    const shop = (await findShop(tx, before.id))!;
    if (Object.keys(change).length === 0) return shop;
    await saveShop(tx, shop.id, change);
    const isRenamed = change.name !== undefined && change.name !== shop.name;
    await ctx.outbox.add(tx, 'shop.changed', shop.id, { shopId: shop.id, isRenamed });
    return { ...shop, ...change };
  });
}
