/** How the check digit of a carrier's numbers is made; NONE where it publishes none. */
export const checkDigits = ['NONE', 'S10', 'UPS', 'FEDEX', 'DHL'] as const;
export type CheckDigit = (typeof checkDigits)[number];

/** What does not fit about the address of a carrier's tracking page; undefined when it fits. The number may stand in its path or behind it. */
export function trackingUrlFault(template: string): string | undefined {
  const address = 'Write the whole address of its tracking page, from https:// on, with {number} where the number belongs.';
  if (template.split('{number}').length !== 2 || !URL.canParse(template.replace('{number}', '1'))) return address;
  const [one, other] = ['1', '2'].map((number) => new URL(template.replace('{number}', number)));
  return one!.protocol === 'https:' && one!.origin === other!.origin && one!.username === '' ? undefined : address;
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
