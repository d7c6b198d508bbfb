import { countryCodes } from '#server/kernel/countries.js';

/** The countries to which at least one option of the shop goes. */
export function countriesServed(options: readonly { readonly countries: readonly string[] | null }[]): readonly string[] {
  if (options.some((option) => option.countries === null)) return countryCodes;
  const served = new Set(options.flatMap((option) => option.countries ?? []));
  return countryCodes.filter((code) => served.has(code));
}

/** For every country the number of shops that ship there. */
export function countShopsByCountry(
  options: readonly { readonly shopId: string; readonly countries: readonly string[] | null }[],
): Map<string, number> {
  const byShop = new Map<string, { countries: readonly string[] | null }[]>();
  for (const option of options) byShop.set(option.shopId, [...(byShop.get(option.shopId) ?? []), option]);
  const counts = new Map(countryCodes.map((code) => [code, 0]));
  for (const ofShop of byShop.values()) for (const code of countriesServed(ofShop)) counts.set(code, counts.get(code)! + 1);
  return counts;
}
