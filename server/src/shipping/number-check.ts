import { createRequire } from 'node:module';
import { hasFormat } from './rules/number-format.ts';
import { isNumberKey, numberKey } from './rules/number-key.ts';
import type { NumberCheck } from './rules/parcel.ts';
import { passesS10 } from './rules/s10.ts';
import type { Carrier } from './tables.ts';

/** Its tables take longer to load than the rest of the slice: loaded at the first number, and at once, for a transaction awaits nothing else. */
const library = (): typeof import('ts-tracking-number') => createRequire(import.meta.url)('ts-tracking-number');

/** What the library calls the carriers whose check digits it knows. */
const couriers = { UPS: 'ups', FEDEX: 'fedex', DHL: 'dhl' } as const;

/** The form of the postal union's numbers (S10); a post has others too, which nobody can check. */
const postal = ['@{2}#{9}@{2}'];

/**
 * Whether a carrier can have issued a number: VALID by format and check digit, UNVERIFIABLE where the carrier publishes none,
 * undefined when it cannot.
 */
export function checkNumber(carrier: Pick<Carrier, 'numberFormats' | 'checkDigit'>, number: string): NumberCheck | undefined {
  const key = numberKey(number);
  if (!isNumberKey(key)) return undefined;
  if (!hasFormat(key, carrier.numberFormats)) return undefined;
  const { checkDigit } = carrier;
  if (checkDigit === 'NONE' || (checkDigit === 'S10' && !hasFormat(key, postal))) return 'UNVERIFIABLE';
  if (checkDigit === 'S10') return passesS10(key) ? 'VALID' : undefined;
  return library().getTracking(key)?.courier.code === couriers[checkDigit] ? 'VALID' : undefined;
}
