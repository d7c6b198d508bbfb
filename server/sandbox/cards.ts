/** What a test card does: which brand it is, whether the bank asks, and how it ends. The numbers are the ones that providers publish for tests. */
export interface TestCard {
  readonly brand: string;
  /** NONE: no 3-D Secure; FRICTIONLESS: passed without asking; CHALLENGE: the bank asks for the password; UNAVAILABLE: its page is down. */
  readonly threeDS: 'NONE' | 'FRICTIONLESS' | 'CHALLENGE' | 'UNAVAILABLE';
  readonly result: 'OK' | 'DECLINED' | 'INSUFFICIENT_FUNDS';
}

const card = (brand: string, threeDS: TestCard['threeDS'], result: TestCard['result'] = 'OK'): TestCard => ({ brand, threeDS, result });

export const testCards: Readonly<Record<string, TestCard>> = {
  '4242424242424242': card('Visa', 'NONE'),
  '4000000000003220': card('Visa', 'CHALLENGE'),
  '4000002760003184': card('Visa', 'CHALLENGE'),
  '4000008400001629': card('Visa', 'CHALLENGE', 'DECLINED'),
  '4000008400001280': card('Visa', 'UNAVAILABLE'),
  '4000000000003055': card('Visa', 'FRICTIONLESS'),
  '4000000000003097': card('Visa', 'UNAVAILABLE'),
  '4000008260003178': card('Visa', 'CHALLENGE', 'INSUFFICIENT_FUNDS'),
  '4000000000000002': card('Visa', 'NONE', 'DECLINED'),
  '5555555555554444': card('MasterCard', 'FRICTIONLESS'),
  '5200828282828210': card('MasterCard', 'NONE'),
  '378282246310005': card('American Express', 'NONE'),
  '371449635398431': card('American Express', 'NONE'),
  '6011111111111117': card('Discover', 'NONE'),
  '30569309025904': card('Diners Club', 'NONE'),
  '38520000023237': card('Diners Club', 'NONE'),
  '6703444444444449': card('Maestro', 'CHALLENGE'),
};

export interface CardFields {
  readonly number: string;
  readonly expires: string;
  readonly code: string;
}

export interface CardFault {
  readonly field: keyof CardFields;
  readonly message: string;
}

/** What is wrong with the typed fields, each with the way out. @param nowMs Milliseconds UTC. */
export function faultsOf(fields: CardFields, nowMs: number): CardFault[] {
  const number = fields.number.replace(/[\s-]/g, '');
  const faults: CardFault[] = [];
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    faults.push({ field: 'number', message: 'This is not a card number. Check the digits.' });
  else if (!testCards[number]) faults.push({ field: 'number', message: 'The sandbox takes test cards only, such as 4242 4242 4242 4242.' });
  const expiry = /^(0?[1-9]|1[0-2])\s*\/\s*(\d{2})$/.exec(fields.expires.trim());
  if (!expiry) faults.push({ field: 'expires', message: 'Type month and year, such as 10 / 29.' });
  else if (Date.UTC(2000 + Number(expiry[2]), Number(expiry[1]), 1) <= nowMs)
    faults.push({ field: 'expires', message: 'This date has passed. Check the card, or use another one.' });
  const digits = testCards[number]?.brand === 'American Express' ? 4 : 3;
  if (!new RegExp(`^\\d{${digits}}$`).test(fields.code.trim()))
    faults.push({ field: 'code', message: digits === 4 ? 'Type the 4 digits on the front.' : 'Type the 3 digits on the back.' });
  return faults;
}

/** The check digit of card numbers (ISO/IEC 7812-1). */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
