import { z } from 'zod';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { amountMinor, countryCode, name } from '#server/platform/input.js';
import type { Policies } from '#server/policies/index.js';
import { requireShopId } from '#server/shops/index.js';
import { findOptionOfShop, insertShippingOptions, listCarriers, listOptionsOfShop, updateShippingOption } from '../option-store.ts';
import { feeMax, optionFaults, optionsMax, stepsMax } from '../rules/option.ts';
import type { ShippingOption } from '../tables.ts';

const fee = amountMinor.max(feeMax, `A fee may be at most ${feeMax.toLocaleString('en')} minor units.`);

/** Countries of a list: all 249 fit, each counts once. */
const countries = z
  .array(countryCode)
  .max(300, 'Name each country once.')
  .transform((codes) => [...new Set(codes)].sort());

/** What can be wrong in it depends on the market's bounds and on the carriers that it offers. */
function optionInput({ transitMinDays: least, transitMaxDays: most }: Policies, carriers: ReadonlySet<string>) {
  const days = z
    .number()
    .refine((n) => Number.isInteger(n) && n >= least && n <= most, `Transit takes ${least} to ${most} business days here.`);
  const grams = z.number().refine((n) => Number.isInteger(n) && n >= 1 && n <= 1_000_000, 'A step goes to 1 to 1,000,000 g.');
  return z.object({
    id: z.string().nullish(),
    carrier: z.string().refine((code) => carriers.has(code), 'Choose a carrier of the list.'),
    service: name('The service', 120),
    countries: countries.nullish().transform((codes) => codes ?? null),
    excludedCountries: countries.nullish().transform((codes) => (codes?.length ? codes : null)),
    feeMinor: fee.nullish().transform((amount) => amount ?? null),
    perItemMinor: fee.nullish().transform((amount) => amount || null),
    weightSteps: z
      .array(z.object({ upToGrams: grams, feeMinor: fee }))
      .max(stepsMax, `Name at most ${stepsMax} steps.`)
      .nullish()
      .transform((steps) => steps ?? []),
    freeOverMinor: amountMinor
      .max(10_000_000_000, 'Nobody orders for that much. Name a lower amount, or leave it empty.')
      .nullish()
      .transform((amount) => amount ?? null),
    transitMinDays: days,
    transitMaxDays: days,
    isTracked: z.boolean(),
  });
}

export type SaveShippingOptionWanted = z.input<ReturnType<typeof optionInput>>;

/**
 * A seller adds a way of shipping to his shop, or with an id changes one (S2). Orders that were placed keep what they were promised.
 *
 * @throws InvalidInput with every fault at once; NotFound for an option that does not exist or belongs to another shop.
 */
export async function saveShippingOption(ctx: Context, input: SaveShippingOptionWanted): Promise<ShippingOption> {
  const shopId = requireShopId(ctx);
  const carriers = (await listCarriers(ctx.db.reader)).filter((carrier) => carrier.isEnabled);
  const { id, carrier, weightSteps, feeMinor, perItemMinor, ...rest } = parseOption(ctx, new Set(carriers.map(({ code }) => code)), input);
  const terms = {
    ...rest,
    carrierCode: carrier,
    feeMinor: feeMinor ?? 0,
    perItemMinor: perItemMinor ?? 0,
    weightSteps: weightSteps.length > 0 ? weightSteps : null,
    currency: ctx.policies.currency,
  };

  return ctx.db.transaction(async (tx) => {
    const option = { ...(await begun(ctx, tx, shopId, id ?? null)), ...terms };
    if (id) await updateShippingOption(tx, option);
    else await insertShippingOptions(tx, [option]);
    await ctx.outbox.add(tx, 'shipping.changed', shopId, { shopId });
    return option;
  });
}

/** Every fault of each part and of what does not fit together, in one refusal. */
function parseOption(ctx: Context, carriers: ReadonlySet<string>, input: SaveShippingOptionWanted) {
  const parsed = optionInput(ctx.policies, carriers).safeParse(input);
  const whole = parsed.success ? parsed.data : wholeOf(input);
  const single = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
  const told = new Set(single.map(({ path }) => path.join('.')));
  const together = optionFaults(whole).filter(({ path }) => !told.has(path.join('.')));
  if (parsed.success && together.length === 0) return parsed.data;
  throw new InvalidInput([...single, ...together]);
}

/** The parts as they came, for the faults between them. */
function wholeOf(input: SaveShippingOptionWanted) {
  const { countries = null, excludedCountries, feeMinor = null, perItemMinor, weightSteps, transitMinDays, transitMaxDays } = input;
  return {
    ...{ countries, excludedCountries: excludedCountries ?? null, feeMinor, perItemMinor: perItemMinor || null },
    ...{ weightSteps: weightSteps ?? [], transitMinDays, transitMaxDays },
  };
}

/** The identity of the option: the known one's, or a new one. */
async function begun(
  ctx: Context,
  tx: Tx,
  shopId: string,
  id: string | null,
): Promise<Pick<ShippingOption, 'id' | 'shopId' | 'isEnabled'>> {
  if (id) {
    const known = await findOptionOfShop(tx, shopId, id);
    if (!known) throw new NotFound('shipping option', ['id']);
    return known;
  }
  if ((await listOptionsOfShop(tx, shopId)).length >= optionsMax) {
    throw new InvalidInput([{ path: [], message: `A shop has at most ${optionsMax} shipping options. Change one that you do not need.` }]);
  }
  return { id: ctx.ids('shippingOption'), shopId, isEnabled: true };
}
