/** One line of a booking: debit above zero, credit below, in minor units. */
export interface BookingLine {
  readonly account: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** A debit and a credit of the same amount: money moving between two accounts. Nothing when the amount is zero. */
export function move(amountMinor: number, currency: string, debit: string, credit: string): BookingLine[] {
  if (amountMinor === 0) return [];
  return [
    { account: debit, currency, amountMinor },
    { account: credit, currency, amountMinor: -amountMinor },
  ];
}

/**
 * Says why lines cannot be booked, or undefined when they can: at least two, none of zero, whole minor units, and in every currency debits equal credits.
 */
export function faultOf(lines: readonly BookingLine[]): string | undefined {
  if (lines.length < 2) return 'A booking has at least two lines.';
  if (lines.some((line) => !Number.isSafeInteger(line.amountMinor) || line.amountMinor === 0))
    return 'A line carries whole minor units, not zero.';
  const sums = new Map<string, bigint>();
  for (const { currency, amountMinor } of lines) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amountMinor));
  const unbalanced = [...sums].find(([, sum]) => sum !== 0n);
  return unbalanced && `Debits and credits differ by ${unbalanced[1]} in ${unbalanced[0]}.`;
}
