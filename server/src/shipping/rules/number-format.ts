/**
 * The form of a carrier's numbers as an operator writes it: `#` is a digit, `@` a letter, `*` either; `{9}` behind one of them repeats it,
 * `{8,20}` from so many to so many times; other capitals and digits stand for themselves. So `E@#{9}@{2}` is what EMS has.
 * Not a regular expression: whatever is typed, a look at a number takes no longer than its length.
 */
const part = /([#@*])(?:\{(\d{1,2})(?:,(\d{1,2}))?\})?|([A-Z0-9])/gy;

const signs: Readonly<Record<string, string>> = { '#': '[0-9]', '@': '[A-Z]', '*': '[A-Z0-9]' };

/** Lengths that a tracking number can have. */
const lengthMin = 6;
const lengthMax = 40;

interface ReadFormat {
  readonly pattern: string;
  readonly min: number;
  readonly max: number;
  /** How many parts have no fixed length. */
  readonly ranges: number;
}

function readFormat(format: string): ReadFormat | null {
  const parts = [...format.matchAll(part)];
  if (parts.map(([whole]) => whole).join('') !== format) return null;
  let [pattern, min, max, ranges] = ['^', 0, 0, 0];
  for (const [, sign, from = '1', to = from, literal] of parts) {
    if (Number(from) < 1 || Number(to) < Number(from)) return null;
    pattern += literal ?? `${signs[sign!]}{${Number(from)},${Number(to)}}`;
    min += Number(from);
    max += Number(to);
    if (to !== from) ranges += 1;
  }
  return { pattern: `${pattern}$`, min, max, ranges };
}

/** What does not fit about a form; undefined when it fits. */
export function formatFault(format: string): string | undefined {
  const read = readFormat(format);
  if (!read) return 'Write # for a digit, @ for a letter, * for either, {9} to repeat; capitals and digits stand for themselves.';
  if (read.ranges > 1) return 'Only one part can be of several lengths. Write two forms instead.';
  if (read.min < lengthMin || read.max > lengthMax) return `Numbers have ${lengthMin} to ${lengthMax} signs.`;
  return undefined;
}

/** Whether a number has one of a carrier's forms. @param key As `numberKey` makes it. @param formats Null or none: every number has. */
export function hasFormat(key: string, formats: readonly string[] | null): boolean {
  if (!formats?.length) return true;
  return formats.some((format) => {
    const read = readFormat(format);
    return read !== null && new RegExp(read.pattern).test(key);
  });
}
