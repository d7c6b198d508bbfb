export type DueBucket = 'over' | 'today' | 'tomorrow' | 'week' | 'later' | 'none';

const order: DueBucket[] = ['over', 'today', 'tomorrow', 'week', 'later', 'none'];
const dayMs = 86_400_000;

/** In which part of a list by deadline a clock belongs, by the reader's own days. */
export function dueBucket(nowMs: number, dueMs: number | null): DueBucket {
  if (dueMs === null) return 'none';
  if (dueMs <= nowMs) return 'over';
  const midnight = new Date(nowMs).setHours(24, 0, 0, 0);
  if (dueMs < midnight) return 'today';
  if (dueMs < midnight + dayMs) return 'tomorrow';
  return dueMs < midnight + 6 * dayMs ? 'week' : 'later';
}

/** The rows in their parts, the most urgent first; empty parts are left out. */
export function inBuckets<Row>(rows: readonly Row[], nowMs: number, dueOf: (row: Row) => string | null | undefined): [DueBucket, Row[]][] {
  const msOf = (row: Row) => {
    const due = dueOf(row);
    return due ? Date.parse(due) : null;
  };
  const sorted = rows.toSorted((one, other) => (msOf(one) ?? Infinity) - (msOf(other) ?? Infinity) || 0);
  return order
    .map((bucket): [DueBucket, Row[]] => [bucket, sorted.filter((row) => dueBucket(nowMs, msOf(row)) === bucket)])
    .filter(([, inside]) => inside.length > 0);
}
