import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '#server/kernel/errors.js';
import { delimiterOf, isMisread, type ListedShipment, listShipments } from './rules/shipping-list.ts';

/** Most signs of a list: fifty orders with room to spare, and less than a request may hold. */
export const listLengthMax = 50_000;
const rowsMax = 50;

/** A text of which nobody can tell what its cells are; nothing of it is shipped. */
export class ListUnreadable extends DomainError {
  readonly code = 'LIST_UNREADABLE';
  override readonly path = ['text'];
}

export class TooManyRows extends DomainError {
  readonly code = 'TOO_MANY_ROWS';
  override readonly path = ['text'];
  constructor(count: number) {
    super(`Ship at most ${rowsMax} orders at once; this list has ${count}. Send it in parts.`);
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The shipments of pasted lines or a CSV file (RFC 4180): parted by commas, semicolons or tabs, with or without a heading, quotes and byte order mark.
 *
 * @throws ListUnreadable, TooManyRows
 */
export function readShippingList(text: string): ListedShipment[] {
  if (isMisread(text))
    throw new ListUnreadable('The file is not written in UTF-8. Save it as “CSV UTF-8” in your spreadsheet, or paste its lines.');
  const shipments = listShipments(cellsOf(text));
  if (shipments.length === 0)
    throw new ListUnreadable('There is no order in it. Each line is an order number, a carrier and a tracking number.');
  if (shipments.length > rowsMax) throw new TooManyRows(shipments.length);
  return shipments;
}

function cellsOf(text: string) {
  const options = { bom: true, delimiter: delimiterOf(text), info: true, trim: true } as const;
  const forgiving = { relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true } as const;
  try {
    const rows = parse(text, { ...options, ...forgiving }) as unknown as Parsed[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ListUnreadable(`A quotation mark is out of place near line ${Number(error['lines'])}. Quotes open and close a whole cell.`);
  }
}
