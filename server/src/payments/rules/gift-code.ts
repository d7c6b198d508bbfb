/** Letters and digits of which none is taken for another: no 0, O, 1, I, L, no Z beside 2, no U beside V. Their count is a prime, for the check. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXY23456789';
const groupLength = 4;

/** How many letters of a code are left to chance: with 29 letters some 73 bits, so that nobody guesses one. The last letter checks them. */
export const chanceLength = 15;

/** From how many letters each is drawn. */
export const letterCount = alphabet.length;

/** The letter that makes a code whole. A code with one letter changed, or two neighbours swapped, never has the right one. */
function checkLetter(letters: string): string {
  const weighted = [...letters].reduce((sum, letter, i) => sum + (i + 1) * alphabet.indexOf(letter), 0);
  return alphabet[weighted % alphabet.length]!;
}

/** The code of fifteen random numbers below `letterCount`. */
export function giftCodeOf(chance: readonly number[]): string {
  const letters = chance.map((n) => alphabet[n]).join('');
  return letters + checkLetter(letters);
}

/** As people read it: `ABCD-EFGH-JKMN-PQRS`. */
export function shownGiftCode(code: string): string {
  return code.match(new RegExp(`.{${groupLength}}`, 'g'))!.join('-');
}

/** The code that somebody typed in his own way, with small letters, blanks or dashes; undefined when no code looks so: he has mistyped it. */
export function readGiftCode(typed: string): string | undefined {
  const code = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
  const isWhole = code.length === chanceLength + 1 && [...code].every((letter) => alphabet.includes(letter));
  return isWhole && checkLetter(code.slice(0, chanceLength)) === code[chanceLength] ? code : undefined;
}

export type GiftCodeState = 'OPEN' | 'REDEEMED' | 'CANCELLED' | 'EXPIRED';

interface GiftCodeTimes {
  readonly expiresAt: number;
  readonly redeemedAt: number | null;
  readonly cancelledAt: number | null;
}

/** Where a code stands. @param now Milliseconds UTC. */
export function giftCodeState({ expiresAt, redeemedAt, cancelledAt }: GiftCodeTimes, now: number): GiftCodeState {
  if (redeemedAt !== null) return 'REDEEMED';
  if (cancelledAt !== null) return 'CANCELLED';
  return expiresAt <= now ? 'EXPIRED' : 'OPEN';
}
