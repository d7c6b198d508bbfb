import { InvalidInput } from './errors.ts';

/** One page of a list: the rows, and where the next page begins. */
export interface ResultPage<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | (() => Promise<number>);
}

export const pageSizeMax = 100;

/** @throws InvalidInput unless 1..100. */
export function checkPageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= pageSizeMax) return first;
  throw new InvalidInput([{ path: ['first'], message: `Ask for 1 to ${pageSizeMax} at a time, not ${first}.` }]);
}

/**
 * Makes a page of `first` rows from up to `first + 1` rows that were read.
 *
 * @param keyOf The sort key of a row, last part unique: what the cursor carries, so that rows inserted meanwhile neither skip nor repeat others.
 */
export function toPage<T>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => readonly (string | number)[],
  totalCount: ResultPage<T>['totalCount'],
): ResultPage<T> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) })); // seldom asked for
    },
    totalCount,
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encodeCursor(keyOf(last)) : null },
  };
}

export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws InvalidInput for a cursor that this list did not give out. */
export function decodeCursor(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === shape.length && key.every((part, i) => fits(part, shape[i]!))) return key;
  } catch {
    // falls through to the refusal: what a cursor holds is nobody's business but ours
  }
  throw new InvalidInput([{ path: ['after'], message: 'This list did not give out that cursor. Start again without `after`.' }]);
}

function fits(part: unknown, kind: 'string' | 'number'): boolean {
  return kind === 'number' ? Number.isSafeInteger(part) : typeof part === 'string';
}
