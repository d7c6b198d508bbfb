/** A number such as `4821-709312` from whatever people type of it: blanks, dashes and wide digits do not matter (O9). */
export function orderNumberOf(typed: string): string {
  const digits = typed.slice(0, 100).normalize('NFKC').replace(/[^\d]/g, '');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
