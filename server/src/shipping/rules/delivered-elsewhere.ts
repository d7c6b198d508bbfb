import type { Scan } from './parcel.ts';

/** Countries of ISO 3166 that a larger one's post serves: carriers call both by either name. */
const servedBy: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['PR', 'GU', 'VI', 'AS', 'MP', 'UM'].map((code) => [code, 'US'])),
  ...Object.fromEntries(['GF', 'GP', 'MQ', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF', 'TF', 'MC'].map((code) => [code, 'FR'])),
  ...Object.fromEntries(['JE', 'GG', 'IM'].map((code) => [code, 'GB'])),
  ...Object.fromEntries(['CX', 'CC', 'NF'].map((code) => [code, 'AU'])),
  ...{ SJ: 'NO', AX: 'FI', FO: 'DK', GL: 'DK', SM: 'IT', VA: 'IT', LI: 'CH' },
};

const postOf = (country: string) => servedBy[country] ?? country;

/**
 * The country in which a parcel was handed over, when that is not the one that it was to go to (2-processes B.5: a flag for disputes).
 *
 * @param destination ISO 3166-1.
 * @returns null when it was not handed over, arrived where it should, or its carrier does not say where.
 */
export function deliveredElsewhere(scans: readonly (Scan & { readonly country: string | null })[], destination: string): string | null {
  const delivered = scans.filter(({ code }) => code === 'DELIVERED').at(-1);
  const country = delivered?.country ?? null;
  return country !== null && postOf(country) !== postOf(destination) ? country : null;
}
