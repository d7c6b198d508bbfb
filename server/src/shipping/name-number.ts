import { DomainError } from '#server/kernel/errors.js';
import type { Reader } from '#server/platform/db/database.js';
import { checkNumber } from './number-check.ts';
import { listCarriers } from './option-store.ts';
import { numberFault } from './rules/number-fault.ts';
import { numberKey } from './rules/number-key.ts';
import type { Carrier, Parcel } from './tables.ts';

/** The carrier cannot have issued the number, or there is no such carrier. */
export class TrackingNumberInvalid extends DomainError {
  readonly code = 'TRACKING_NUMBER_INVALID';
  constructor(
    message: string,
    override readonly path: readonly string[],
  ) {
    super(message);
  }
}

export type NamedNumber = Pick<Parcel, 'carrierCode' | 'number' | 'numberKey' | 'numberCheck'>;

/** Looks at the numbers of parcels that are to be declared. @throws TrackingNumberInvalid with the path of the faulty one. */
export async function requireNumbers(db: Reader, wanted: readonly { carrierCode: string; number: string }[]): Promise<void> {
  const carriers = await listCarriers(db);
  for (const [i, parcel] of wanted.entries()) nameNumber(carriers, parcel, ['parcels', String(i)]);
}

/**
 * A number as a parcel keeps it, when its carrier can have issued it.
 *
 * @param kept The carrier that the parcel has already: it may stay, though it is retired.
 * @throws TrackingNumberInvalid with `path` and the faulty field.
 */
export function nameNumber(
  carriers: readonly Carrier[],
  { carrierCode, number }: { carrierCode: string; number: string },
  path: readonly string[],
  kept: string | null = null,
): NamedNumber {
  const carrier = carriers.find(({ code }) => code === carrierCode);
  if (!carrier || !(carrier.isEnabled || carrier.code === kept))
    throw new TrackingNumberInvalid('Choose one of the carriers in the list.', [...path, 'carrier']);
  const numberCheck = checkNumber(carrier, number);
  if (!numberCheck) throw new TrackingNumberInvalid(numberFault(number, carrier.name), [...path, 'number']);
  return { carrierCode, number: number.trim(), numberKey: numberKey(number), numberCheck };
}
