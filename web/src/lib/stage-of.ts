/** A number from 1 to `count` that is always the same for the same text. */
export function stageOf(seed: string, count = 5): number {
  let sum = 7;
  for (const letter of seed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % count) + 1;
}
