/** Carriers whose numbers carry a check digit that is published and that number-check.ts verifies. */
const withChecksum = new Set(['UPS', 'FEDEX', 'DHL', 'EMS', 'E_EMS', 'EPACKET']);

export function hasChecksum(code: string): boolean {
  return withChecksum.has(code);
}

/** The carrier's own page for a number, or null when it has none. The number is put in as data, never as address. */
export function trackingPage(template: string | null, number: string): string | null {
  return template === null ? null : template.replace('{number}', encodeURIComponent(number.trim()));
}

/** A country's name in the words of a locale (BCP 47); English where the locale is unknown. */
export function countryName(code: string, locale: string): string {
  const known = /^[A-Za-z0-9-]{2,35}$/.test(locale) ? supported(locale) : undefined;
  return namesIn(known ?? 'en').of(code) ?? code;
}

function supported(locale: string): string | undefined {
  try {
    return Intl.DisplayNames.supportedLocalesOf([locale])[0];
  } catch {
    return undefined; // letters in an order that no locale has
  }
}

const names = new Map<string, Intl.DisplayNames>();
const localesMax = 50;

function namesIn(locale: string): Intl.DisplayNames {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  if (names.size < localesMax) names.set(locale, known);
  return known;
}
