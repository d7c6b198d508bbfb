import { refusalsOf } from '#server/platform/payload.js';
import type { ShippedRow } from './use-cases/ship-orders.ts';

/** The rows of a list as the shop sees them. */
export function shownRows(rows: readonly ShippedRow[]) {
  return rows.map(({ listed, outcome, order, contents, refusal }) => {
    const { line, orderNumber, carrier, number, isNumberReused } = listed;
    const userErrors = (refusal ? refusalsOf(refusal) : []).map((each) => ({ ...each, path: each.path.slice(-1) }));
    return { id: `${line}:${orderNumber}`, line, orderNumber, carrier, number, isNumberReused, outcome, order, contents, userErrors };
  });
}
