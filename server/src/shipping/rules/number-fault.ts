import { numberKey } from './number-key.ts';

/** Why a carrier cannot have issued a number, with the way out. @param carrierName Null when there is no such carrier to choose. */
export function numberFault(number: string, carrierName: string | null): string {
  if (carrierName === null) return 'Choose one of the carriers in the list.';
  if (/^\d[.,]?\d*E[+]?\d+$/i.test(number.trim()))
    return 'A spreadsheet has shortened this number. Make its column a column of text, and copy the number again.';
  const odd = [...numberKey(number)].find((sign) => !/[A-Z0-9]/.test(sign));
  if (odd && /\p{L}/u.test(odd))
    return `The letter “${odd}” is of another alphabet and only looks like one of the number. Type the number by hand, from the receipt.`;
  if (odd) return 'Tracking numbers have letters and digits only. Type the number by hand, from the receipt.';
  return `${carrierName} cannot have issued this number. Compare it with the receipt, digit by digit.`;
}
