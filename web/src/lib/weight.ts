/** A weight as people say it: `740 g`, `1.2 kg`. */
export function weightText(grams: number, locale = 'en-GB'): string {
  const [value, unit] = grams < 1_000 ? [grams, 'gram'] : [grams / 1_000, 'kilogram'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 2 }).format(value);
}
