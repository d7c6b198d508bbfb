/** An amount in minor units (cents, yen, fils) of one currency. Whole, within the safe integers. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

const isWhole = (n: number) => Number.isSafeInteger(n) && n >= 0;

/**
 * Divides `amountMinor` over `weights` without losing or inventing a minor unit.
 *
 * Each share is rounded down; the units left over go one each to the shares that lost most, earlier ones first
 * (largest-remainder method with the Hare quota). Exact for all safe integers: the division is done in BigInt.
 *
 * @param amountMinor Minor units: a whole number, zero or more.
 * @param weights Whole numbers, zero or more each. All zero means equal shares.
 * @returns One share per weight, in order. Their sum is exactly `amountMinor`.
 * @throws RangeError if a number is negative or not whole, or `weights` is empty.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  if (!isWhole(amountMinor) || weights.length === 0 || !weights.every(isWhole)) {
    throw new RangeError(`Cannot allocate ${amountMinor} over [${weights}].`);
  }

  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = total > 0n ? weights.map(BigInt) : weights.map(() => 1n);
  const whole = total > 0n ? total : BigInt(weights.length);
  const shares = parts.map((part) => Number((BigInt(amountMinor) * part) / whole));
  const lost = parts.map((part) => (BigInt(amountMinor) * part) % whole);
  const leftOver = amountMinor - shares.reduce((sum, share) => sum + share, 0);

  const byLoss = lost.map((_, i) => i).sort((a, b) => Number(lost[b]! > lost[a]!) - Number(lost[b]! < lost[a]!) || a - b);
  for (const i of byLoss.slice(0, leftOver)) shares[i]! += 1;
  return shares;
}

/**
 * `amountMinor * numerator / denominator`, rounded half up, exact in BigInt.
 *
 * @throws RangeError for negative or fractional numbers, a zero denominator, or a result beyond the safe integers.
 */
export function proportion(amountMinor: number, numerator: number, denominator: number): number {
  if (![amountMinor, numerator, denominator].every(isWhole) || denominator === 0) {
    throw new RangeError(`Cannot take ${numerator}/${denominator} of ${amountMinor}.`);
  }
  const doubled = 2n * BigInt(amountMinor) * BigInt(numerator) + BigInt(denominator);
  return safe(Number(doubled / (2n * BigInt(denominator))));
}

/** `unitMinor * quantity`. @throws RangeError beyond the safe integers, so that no price is ever silently wrong. */
export function times(unitMinor: number, quantity: number): number {
  return safe(Number(BigInt(unitMinor) * BigInt(quantity)));
}

/** The sum of minor units. @throws RangeError beyond the safe integers. */
export function sum(amounts: readonly number[]): number {
  return safe(amounts.reduce((total, amount) => total + amount, 0));
}

function safe(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError('The amount is beyond what can be counted exactly.');
  return n;
}

/** Digits after the point for a currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return writerOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount as people of `locale` write it, such as `US$52.20`. */
export function formatMoney({ amountMinor, currency }: Money, locale = 'en'): string {
  return writerOf(locale, currency).format(amountMinor / 10 ** minorDigits(currency));
}

const writers = new Map<string, Intl.NumberFormat>();

/** Making one costs more than all else that is done with an amount; there are as many as locales and currencies. */
function writerOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const writer = writers.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  writers.set(key, writer);
  return writer;
}
