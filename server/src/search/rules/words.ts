/** Letters that no accent was ever put on, yet people type without what makes them special. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The words of a text as they are compared: small letters, without accents, letters and digits only. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter]!);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** An English word without the ending of its plural; other words stay. "Mugs" and "mug" are one word to a shopper. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What is kept of a text for searching: every word once, and its singular. */
export function indexedWords(texts: readonly string[]): string {
  const words = texts.flatMap(wordsOf);
  return [...new Set([...words, ...words.map(singular)])].join(' ');
}

const wordsMax = 10;
const lettersMax = 60;

/** What somebody searches for: every word must be there; of the last one the beginning is enough, because it may still be typed. */
export interface WantedWords {
  readonly whole: readonly string[];
  readonly last: string;
}

/** @returns undefined when the text holds no word at all: nothing matches it. */
export function wantedWords(query: string): WantedWords | undefined {
  const words = wordsOf(query.slice(0, 1_000))
    .slice(0, wordsMax)
    .map((word) => word.slice(0, lettersMax));
  const last = words.pop();
  return last === undefined ? undefined : { whole: words.map(singular), last };
}
