import { countrySpecs, electronicFormatIBAN, ValidationErrorsIBAN, validateBIC, validateIBAN } from 'ibantools';
import { z } from 'zod';
import { InvalidInput } from '#server/kernel/errors.js';
import type { System } from '#server/platform/context.js';
import { countryCode, name, parseInput } from '#server/platform/input.js';
import type { PayoutAccount, PayoutAccountKind } from './tables.ts';

/** Holder and numbers of a bank account: what is sealed. */
export interface AccountDetails {
  readonly holder: string;
  readonly country: string;
  readonly iban: string | null;
  readonly accountNumber: string | null;
  readonly bankCode: string | null;
  readonly bic: string | null;
}

/** Territories whose accounts carry another country's IBAN. */
const ibanOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'].map((code) => [code, 'FR'])),
  ...Object.fromEntries(['GG', 'IM', 'JE'].map((code) => [code, 'GB'])),
  AX: 'FI',
};

/** How many characters an IBAN of this country has (the registry of SWIFT); null where accounts have other numbers. */
export function ibanLength(country: string): number | null {
  const spec = countrySpecs[ibanOf[country] ?? country];
  return spec?.IBANRegistry ? (spec.chars ?? null) : null;
}

const compact = (text: string) => text.replace(/[\s.\-/]/gu, '').toUpperCase();
/** What people type with blanks and dashes. @returns null for nothing. */
const number = (label: string, max: number) =>
  z
    .string()
    .max(100, `${label} is too long.`)
    .transform(compact)
    .refine((text) => /^[A-Z0-9]*$/.test(text), `${label} has letters and digits only.`)
    .refine((text) => text.length <= max, `${label} may have at most ${max} characters.`)
    .nullish()
    .transform((text) => text || null);

/** What banks take in a name; a file for one may be opened by a spreadsheet, for which `;=` inside a cell could begin a formula. */
const bankName = /^[\p{L}\p{M}\p{N} '’.,\-/()&+]+$/u;

export const accountInput = z.object({
  holder: name('The holder', 70, 2).refine(
    (text) => bankName.test(text),
    'Banks take letters, digits, blanks and . , - / ( ) & + in a name.',
  ),
  country: countryCode,
  iban: number('The IBAN', 34),
  accountNumber: number('The account number', 34),
  bankCode: number('The bank code', 20),
  bic: number('The BIC', 11),
});

/**
 * Reads a bank account as somebody typed it: an IBAN where the country has one (its length, its form and its check digits), else an account
 * number with the bank's code. The numbers that the country does not use are left out.
 *
 * @throws InvalidInput with every fault at once, each with its path.
 */
export function readAccount(input: z.input<typeof accountInput>): AccountDetails {
  const typed = parseInput(accountInput, input);
  const { country, holder, bic } = typed;
  const length = ibanLength(country);
  const details =
    length === null
      ? { holder, country, bic, iban: null, accountNumber: typed.accountNumber, bankCode: typed.bankCode }
      : { holder, country, bic, iban: typed.iban && electronicFormatIBAN(typed.iban), accountNumber: null, bankCode: null };
  const faults = [...(length === null ? numberFaults(details) : ibanFaults(details, length)), ...bicFaults(details)];
  if (faults.length > 0) throw new InvalidInput(faults.map(([field, message]) => ({ path: [field], message })));
  return details;
}

type Fault = [field: string, message: string];

function ibanFaults({ iban, country }: AccountDetails, length: number): Fault[] {
  const prefix = ibanOf[country] ?? country;
  if (!iban) return [['iban', `Type the IBAN: it begins with ${prefix} and has ${length} characters.`]];
  if (!iban.startsWith(prefix)) return [['iban', `An IBAN of this country begins with ${prefix}. Check it, or choose another country.`]];
  if (iban.length !== length) return [['iban', `An IBAN of this country has ${length} characters; this one has ${iban.length}.`]];
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return [];
  return errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat)
    ? [['iban', 'An IBAN of this country looks different. Compare it with your bank statement.']]
    : [['iban', 'A digit of the IBAN is wrong, missing or in another place. Compare it with your bank statement.']];
}

function numberFaults({ accountNumber, bankCode, country }: AccountDetails): Fault[] {
  const faults: Fault[] = [];
  if (!accountNumber || accountNumber.length < 5) faults.push(['accountNumber', 'Type the number of the account.']);
  if (!bankCode || bankCode.length < 3) faults.push(['bankCode', 'Type the code of the bank, such as its routing or branch number.']);
  else if (country === 'US' && !isRoutingNumber(bankCode))
    faults.push(['bankCode', 'A routing number has nine digits, and one of these is wrong. Compare it with your bank statement.']);
  return faults;
}

/** The check digit of the American Bankers Association. */
function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const weights = [3, 7, 1];
  return [...text].reduce((sum, digit, i) => sum + Number(digit) * weights[i % 3]!, 0) % 10 === 0;
}

function bicFaults({ bic, country }: AccountDetails): Fault[] {
  if (bic === null) return [];
  if (!validateBIC(bic).valid) return [['bic', 'A BIC has 8 or 11 characters, such as DEUTDEFF. Check it, or leave it empty.']];
  const of = bic.slice(4, 6);
  return of === country || of === ibanOf[country] ? [] : [['bic', `This BIC is of a bank in ${of}. Check it, or leave it empty.`]];
}

/** Of details, what is kept in the open. */
export function shownOf({ iban, accountNumber, country }: AccountDetails): { kind: PayoutAccountKind; country: string; ending: string } {
  return { kind: iban ? 'IBAN' : 'NUMBER', country, ending: endingOf(iban ?? accountNumber!) };
}

/** The last four of a number, less of a short one: what is shown is never most of it. */
function endingOf(number: string): string {
  return number.slice(-Math.min(4, number.length - 4));
}

/** The details of a shop as text; null when they were sealed with a key that the market has no more: then the shop types them again. */
export function unsealed({ sealer, log }: System, { shopId, sealed }: Pick<PayoutAccount, 'shopId' | 'sealed'>): string | null {
  try {
    return sealer.unseal(sealed, shopId);
  } catch (error) {
    log.error({ err: error, shopId }, 'A payout account cannot be unsealed; nothing is sent there until the shop types it again.');
    return null;
  }
}
