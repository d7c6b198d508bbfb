import { isValidIBAN } from 'ibantools';

/** Numbers that card brands give out: how they begin and how long they are (ISO/IEC 7812). Shorter ones would be phone numbers and bar codes too. */
const brands: readonly [begins: RegExp, lengths: readonly number[]][] = [
  [/^4/, [16, 19]], // Visa
  [/^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]], // MasterCard
  [/^3[47]/, [15]], // American Express
  [/^3(0[0-5]|[689])/, [14, 16, 17, 18, 19]], // Diners Club
  [/^35(2[89]|[3-8])/, [16, 17, 18, 19]], // JCB
  [/^(5[0678]|6)/, [16, 17, 18, 19]], // Discover, Maestro, UnionPay
];
const lengthMin = 14;
const lengthMax = 19;

/** Digits of any script, with what people and programs put between them. */
const digitRuns = /\p{Nd}(?:[\s\p{Pd}\p{Cf}\p{M}\u2212._·]{0,4}\p{Nd}){13,}/gu;
const ibans = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/gi;

/**
 * Masks card numbers in words that somebody typed, all but their last four digits: `•••• 4242`. What is masked has the beginning, the length and
 * the check digit of a card number, and stands between other characters than digits. Account numbers with the check digits of an IBAN are left.
 */
export function maskCards(text: string): string {
  let masked = '';
  let done = 0;
  for (const [from, to] of ibanSpans(text)) {
    masked += text.slice(done, from).replace(digitRuns, maskRun) + text.slice(from, to);
    done = to;
  }
  masked += text.slice(done).replace(digitRuns, maskRun);
  return masked === text ? text : maskCards(masked); // what is left of one and what stands behind it may look like another
}

/** Whether the words hold a card number. */
export function holdsCard(text: string): boolean {
  return maskCards(text) !== text;
}

interface Group {
  readonly digits: string;
  /** Whether a new line begins before it. */
  readonly isNewLine: boolean;
  readonly from: number;
  readonly to: number;
}

/** Masks the cards of a run: each begins and ends where a group of digits does, so `4242 4242 4242 4242 12 29` holds one. */
function maskRun(run: string): string {
  const groups = [...run.matchAll(/\P{Nd}*(\p{Nd}+)/gu)].map(({ 0: found, 1: digits = '', index }): Group => {
    const to = index + found.length;
    return { digits: asciiDigits(digits), isNewLine: found.includes('\n'), from: to - digits.length, to };
  });
  let masked = '';
  let done = 0;
  for (let first = 0; first < groups.length; first++) {
    const last = lastOfCard(groups, first);
    if (last === undefined) continue;
    const card = digitsOf(groups, first, last);
    masked += `${run.slice(done, groups[first]!.from)}•••• ${card.slice(-4)}`;
    done = groups[last]!.to;
    first = last;
  }
  return masked + run.slice(done);
}

/** The group in which a card ends that begins with group `first`; undefined when none begins there. */
function lastOfCard(groups: readonly Group[], first: number): number | undefined {
  for (let last = first; last < groups.length; last++) {
    const digits = digitsOf(groups, first, last);
    if (digits.length > lengthMax) return undefined;
    if (digits.length >= lengthMin && isCardNumber(digits) && !areLines(groups, first, last)) return last;
  }
  return undefined;
}

/** Whether these are numbers on lines of their own, such as two phone numbers: who breaks a card's number over lines writes it in fours. */
function areLines(groups: readonly Group[], first: number, last: number): boolean {
  const isBroken = groups.slice(first + 1, last + 1).some(({ isNewLine }) => isNewLine);
  return isBroken && groups.slice(first, last).some(({ digits }) => digits.length < 4);
}

function digitsOf(groups: readonly Group[], first: number, last: number): string {
  return groups
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join('');
}

function isCardNumber(digits: string): boolean {
  return brands.some(([begins, lengths]) => lengths.includes(digits.length) && begins.test(digits)) && passesLuhn(digits);
}

/** The check digit of card numbers (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Digits of other scripts as 0 to 9: Unicode lists each script's ten in a row. */
function asciiDigits(digits: string): string {
  return [...digits].map((digit) => digitValue(digit.codePointAt(0)!)).join('');
}

function digitValue(point: number): number {
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

/** Where account numbers with right check digits stand; words behind them are let go one character after the other. */
function ibanSpans(text: string): [from: number, to: number][] {
  return [...text.matchAll(ibans)].flatMap(({ 0: found, index }) => {
    for (let length = found.length; length >= 15; length--)
      if (isValidIBAN(found.slice(0, length).replace(/[ -]/g, '').toUpperCase())) return [[index, index + length] as [number, number]];
    return [];
  });
}
