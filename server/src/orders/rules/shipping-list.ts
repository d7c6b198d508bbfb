/** What the lines of a list of shipments can be parted by. */
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What parts the cells of a list: whatever its first line with text has most of, outside of quotes; a comma when it has none. */
export function delimiterOf(text: string): Delimiter {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.replace(/^\uFEFF/, '').trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/** Whether a text came through a decoding that was not its own: signs that stand for what could not be read, or zero bytes of UTF-16. */
export function isMisread(text: string): boolean {
  return text.includes('\u0000') || text.includes('\uFFFD');
}

/** One shipment of a list, as it was typed. */
export interface ListedShipment {
  /** Where it stands in the text, counted from 1. */
  readonly line: number;
  readonly order: string;
  /** Null: the carrier that the buyer chose. */
  readonly carrier: string | null;
  readonly number: string;
  /** What is wrong with the row as such; null when its cells can be looked at. */
  readonly fault: string | null;
}

type Column = 'order' | 'carrier' | 'number';

/** The names that columns have in shops' spreadsheets, letters only. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  order: ['order', 'orderno', 'ordernr', 'ordernumber', 'orderid'],
  carrier: ['carrier', 'courier', 'carriername', 'shippingcarrier', 'shippingcompany'],
  number: ['number', 'tracking', 'trackingno', 'trackingnr', 'trackingnumber', 'trackingcode', 'trackingid', 'waybill', 'awb'],
};

type Columns = Readonly<Record<Column, number>>;

/** Where a heading says that the columns are; null when the row is none. A heading may leave out the carrier. */
function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const placeOf = (column: Column) => names.findIndex((name) => columnNames[column].includes(name));
  const columns = { order: placeOf('order'), carrier: placeOf('carrier'), number: placeOf('number') };
  return columns.order >= 0 && columns.number >= 0 ? columns : null;
}

/** A list without a heading has order, carrier and number, or order and number. */
function bareColumns(cells: readonly string[]): Columns | null {
  if (cells.length === 3) return { order: 0, carrier: 1, number: 2 };
  return cells.length === 2 ? { order: 0, carrier: -1, number: 1 } : null;
}

const columnsFault = 'A line needs an order number, a carrier and a tracking number.';

/** The shipments of a list, with or without a heading. @param rows Cells without blanks around them, with the line on which they stand. */
export function listShipments(rows: readonly { line: number; cells: readonly string[] }[]): ListedShipment[] {
  const heading = rows[0] ? columnsOf(rows[0].cells) : null;
  return (heading ? rows.slice(1) : rows).map(({ line, cells: all }) => {
    const cells = withoutEmptyEnd(all);
    const columns = heading ?? bareColumns(cells);
    if (!columns) return { line, order: cells[0] ?? '', carrier: null, number: '', fault: columnsFault };
    const carrier = cells[columns.carrier] ?? '';
    return {
      line,
      order: cells[columns.order] ?? '',
      carrier: carrier === '' ? null : carrier,
      number: cells[columns.number] ?? '',
      fault: null,
    };
  });
}

/** Spreadsheets write empty cells behind the last one; the three columns stay. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(last + 1, Math.min(cells.length, 3)));
}

/** A carrier as it is compared: `S.F. Express`, `sf express` and `SF_EXPRESS` are one. */
function carrierKey(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}_]/gu, '');
}

/** The code of the carrier that somebody means by its code or name; what he typed when there is none, so that the refusal is about it. */
export function carrierCodeOf(typed: string, carriers: readonly { code: string; name: string }[]): string {
  const key = carrierKey(typed);
  return carriers.find(({ code, name }) => carrierKey(code) === key || carrierKey(name) === key)?.code ?? typed;
}
