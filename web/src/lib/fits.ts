/** Whether every typed word stands somewhere in the texts of a row. Capitals and accents do not matter. */
export function fits(typed: string, texts: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const row = plain(texts.join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => row.includes(word));
}
