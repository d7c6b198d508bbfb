import { countryCodes } from '#server/kernel/countries.js';

/** Where an option goes: these countries, or all where it names none; never to those it excludes, nor beyond where its carrier delivers. */
export interface Reach {
  readonly countries: readonly string[] | null;
  readonly excludedCountries?: readonly string[] | null;
  /** Where its carrier delivers; null or nothing: everywhere. */
  readonly carrierCountries?: readonly string[] | null;
}

/** Where an option goes with its carrier. */
export function reachOf({ option, carrier }: { option: Reach; carrier: { countries: readonly string[] | null } }): Reach {
  return { countries: option.countries, excludedCountries: option.excludedCountries, carrierCountries: carrier.countries };
}

/** Whether an option goes to a country (ISO 3166-1). */
export function serves({ countries, excludedCountries, carrierCountries }: Reach, country: string): boolean {
  const isWithin = (carrierCountries ?? null) === null || carrierCountries!.includes(country);
  return isWithin && (countries === null || countries.includes(country)) && !excludedCountries?.includes(country);
}

/** The countries to which at least one option of the shop goes. */
export function countriesServed(options: readonly Reach[]): readonly string[] {
  if (options.some((option) => option.countries === null && !option.excludedCountries?.length && !option.carrierCountries))
    return countryCodes;
  const served = new Set(options.flatMap((option) => (option.countries ?? countryCodes).filter((code) => serves(option, code))));
  return countryCodes.filter((code) => served.has(code));
}

/** The countries to which no option of the shop goes. */
export function countriesUnserved(options: readonly Reach[]): readonly string[] {
  const served = new Set(countriesServed(options));
  return countryCodes.filter((code) => !served.has(code));
}

/** For every country the number of shops that ship there. */
export function countShopsByCountry(options: readonly (Reach & { readonly shopId: string })[]): Map<string, number> {
  const byShop = new Map<string, Reach[]>();
  for (const option of options) byShop.set(option.shopId, [...(byShop.get(option.shopId) ?? []), option]);
  const counts = new Map(countryCodes.map((code) => [code, 0]));
  for (const ofShop of byShop.values()) for (const code of countriesServed(ofShop)) counts.set(code, counts.get(code)! + 1);
  return counts;
}
