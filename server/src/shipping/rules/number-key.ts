/** Blanks, every kind of dash, and marks that nobody sees: what people and their programs put between the signs of a number. */
const between = /[\s\p{Pd}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A number as it is looked up: capitals and digits, without the blanks and dashes that people type; wide and circled forms are the plain sign
 * (Unicode NFKC). Letters that only look like Latin ones stay what they are, and belong to no number.
 */
export function numberKey(number: string): string {
  return number.normalize('NFKC').replace(between, '').toUpperCase();
}

/** Whether it can be anybody's number at all. @param key As `numberKey` makes it. */
export function isNumberKey(key: string): boolean {
  return /^[A-Z0-9]{6,40}$/.test(key);
}
