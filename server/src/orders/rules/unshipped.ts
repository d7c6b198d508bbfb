/** What of a line was bought, shipped and cancelled, in pieces. */
export interface LineCounts {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
  readonly shippedQuantity: number;
  readonly cancelledQuantity: number;
}

export type ParcelLines = { orderLineId: string; quantity: number; title: string }[];

/** Pieces that still have to leave. */
export function unshippedOf(line: Pick<LineCounts, 'quantity' | 'shippedQuantity' | 'cancelledQuantity'>): number {
  return line.quantity - line.shippedQuantity - line.cancelledQuantity;
}

/**
 * Which pieces are in which parcel; a parcel that names none takes all that the others left.
 *
 * @returns the lines of each parcel, or a sentence about what cannot be.
 */
export function divideLines(
  lines: readonly LineCounts[],
  parcels: readonly (readonly { orderLineId: string; quantity: number }[])[],
): ParcelLines[] | string {
  const left = new Map(lines.map((line) => [line.id, unshippedOf(line)]));
  const titles = new Map(lines.map((line) => [line.id, line.title]));
  for (const { orderLineId, quantity } of parcels.flat()) {
    if (!left.has(orderLineId)) return 'A parcel names a line that is not in this order.';
    left.set(orderLineId, left.get(orderLineId)! - quantity);
    if (left.get(orderLineId)! < 0) return `More of “${titles.get(orderLineId)}” is in the parcels than is left to ship.`;
  }
  const divided = parcels.map((named): ParcelLines => {
    if (named.length > 0) return named.map((line) => ({ ...line, title: titles.get(line.orderLineId)! }));
    const rest = [...left]
      .filter(([, quantity]) => quantity > 0)
      .map(([orderLineId, quantity]) => ({ orderLineId, quantity, title: titles.get(orderLineId)! }));
    for (const { orderLineId } of rest) left.set(orderLineId, 0);
    return rest;
  });
  return divided.some((parcel) => parcel.length === 0) ? 'A parcel has nothing in it. Name its lines, or leave it out.' : divided;
}
