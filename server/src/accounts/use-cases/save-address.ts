import { z } from 'zod';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { countryCode, name, optionalName, parseInput } from '#server/platform/input.js';
import { checkAddress } from '../address-forms.ts';
import { clearDefaultAddress, insertAddresses, listAddresses, saveAddress as updateAddress } from '../store.ts';
import type { AddressRow } from '../tables.ts';
import { requireViewer } from '../viewer.ts';

/** Where something is sent, as people type it. */
export const postalAddressInput = z.object({
  name: name('The name', 120),
  line1: name('The street and number', 200),
  line2: optionalName('The second line', 200),
  city: optionalName('The town', 120).transform((town) => town ?? ''),
  region: optionalName('The region', 120),
  postcode: optionalName('The postcode', 20),
  country: countryCode,
  phone: optionalName('The phone number', 40),
});

export const saveAddressInput = postalAddressInput.extend({ id: z.string().nullish(), isDefault: z.boolean().default(false) });

/** Keeps an address in the viewer's address book; with an id, changes that one. */
export async function saveAddress(ctx: Context, input: z.input<typeof saveAddressInput>): Promise<AddressRow> {
  const { id, ...parts } = parseInput(saveAddressInput, input);
  const { accountId } = requireViewer(ctx);
  await checkAddress(parts);

  return ctx.db.transaction(async (tx) => {
    const known = await listAddresses(tx, accountId);
    const isDefault = parts.isDefault || known.length === 0;
    if (isDefault) await clearDefaultAddress(tx, accountId);
    const row = { ...parts, isDefault, accountId, id: id ?? ctx.ids('address'), createdAt: ctx.clock.now() };
    if (!id) await insertAddresses(tx, [row]);
    else if (!(await updateAddress(tx, row))) throw new NotFound('address', ['id']);
    return row;
  });
}
