import { createRequire } from 'node:module';
import { isNumberKey, numberKey } from './rules/number-key.ts';
import type { NumberCheck } from './rules/parcel.ts';
import { passesS10 } from './rules/s10.ts';
import type { Carrier } from './tables.ts';

/** Its tables take longer to load than the rest of the slice: loaded at the first number, and at once, for a transaction awaits nothing else. */
const library = (): typeof import('ts-tracking-number') => createRequire(import.meta.url)('ts-tracking-number');

/** Carriers whose numbers carry a check digit that the library knows. */
const checked: Readonly<Record<string, readonly string[]>> = { UPS: ['ups'], FEDEX: ['fedex'], DHL: ['dhl'] };

/** Carriers that use the postal union's numbers (S10). */
const postal = new Set(['EMS', 'E_EMS', 'EPACKET']);

/**
 * Whether a carrier can have issued a number: VALID by format and check digit, UNVERIFIABLE where the carrier publishes none,
 * undefined when it cannot.
 */
export function checkNumber(carrier: Carrier, number: string): NumberCheck | undefined {
  const key = numberKey(number);
  if (!isNumberKey(key)) return undefined;
  if (carrier.numberPattern && !new RegExp(carrier.numberPattern).test(key)) return undefined;
  if (postal.has(carrier.code)) return passesS10(key) ? 'VALID' : undefined;
  const couriers = checked[carrier.code];
  if (!couriers) return 'UNVERIFIABLE';
  const found = library().getTracking(key);
  return found && couriers.includes(found.courier.code) ? 'VALID' : undefined;
}
