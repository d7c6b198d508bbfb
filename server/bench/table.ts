/** One line of the report. */
export interface Figure {
  readonly products: number;
  readonly what: string;
  readonly perSecond?: number;
  readonly p50Ms?: number;
  readonly p99Ms?: number;
  /** Processor time of the market's process for one request, in microseconds. */
  readonly cpuMicros?: number;
  readonly memoryMiB?: number;
  /** Requests a second in parts of what the substrate did in the same run. */
  readonly ratio?: number;
  /** The same by processor time: what the substrate used for a request in parts of ours. */
  readonly cpuRatio?: number;
  readonly note?: string;
}

type Column = [title: string, width: number, cell: (figure: Figure) => string];

const fixed = (digits: number, value: number | undefined) => (value === undefined ? '' : value.toFixed(digits));
const percent = (value: number | undefined) => (value === undefined ? '' : `${(value * 100).toFixed(0)} %`);

const columns: Column[] = [
  ['products', 9, ({ products }) => String(products)],
  ['what', -34, ({ what }) => what],
  ['1/s', 8, ({ perSecond }) => fixed(perSecond && perSecond < 100 ? 1 : 0, perSecond)],
  ['p50 ms', 8, ({ p50Ms }) => fixed(1, p50Ms)],
  ['p99 ms', 8, ({ p99Ms }) => fixed(1, p99Ms)],
  ['CPU µs', 8, ({ cpuMicros }) => fixed(0, cpuMicros)],
  ['MiB', 6, ({ memoryMiB }) => fixed(0, memoryMiB)],
  ['of limit', 9, ({ ratio }) => percent(ratio)],
  ['by CPU', 7, ({ cpuRatio }) => percent(cpuRatio)],
  ['', -1, ({ note }) => note ?? ''],
];

export const tableHead = columns.map(([title, width]) => aligned(title, width)).join('  ');

export function tableLine(figure: Figure): string {
  return columns
    .map(([, width, cell]) => aligned(cell(figure), width))
    .join('  ')
    .trimEnd();
}

function aligned(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** The middle one; of two the smaller. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}

/** The value that a part of all stays below, such as 0.95 for the p95. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
