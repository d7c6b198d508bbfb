export interface MoneyValue {
  amountMinor: number;
  currency: string;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, made);
  return made;
}

/** How many digits stand behind the point: 2 for US dollars, 0 for yen. */
export function fractionDigits(currency: string): number {
  return formatOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The sign and the figure apart, so that they can be set in two sizes: `US$` and `48.00`. */
export function moneyParts({ amountMinor, currency }: MoneyValue, locale: string): { sign: string; figure: string } {
  const parts = formatOf(locale, currency).formatToParts(amountMinor / 10 ** fractionDigits(currency));
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  const figure = parts.filter((part) => part.type !== 'currency' && part.type !== 'literal').map((part) => part.value);
  return { sign, figure: figure.join('') };
}

/** One line of text: `US$ 48.00`. The space does not break. */
export function moneyText(money: MoneyValue, locale = 'en-GB'): string {
  const { sign, figure } = moneyParts(money, locale);
  return `${sign}\u00a0${figure}`;
}

/** What a shopper typed ("12", "12.50", "12,50") in minor units, or null when it is no amount. */
export function minorFromTyped(typed: string, currency: string): number | null {
  const plain = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const digits = fractionDigits(currency);
  const [whole = '0', fraction = ''] = plain.split('.');
  if (fraction.length > digits) return null;
  return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || 0);
}

/** The amount as a shopper would type it: `12.50`. */
export function typedFromMinor({ amountMinor, currency }: MoneyValue): string {
  const digits = fractionDigits(currency);
  return (amountMinor / 10 ** digits).toFixed(digits);
}
