interface Line {
  id: string;
  quantity: number;
  shippedQuantity: number;
  cancelledQuantity: number;
}

/** The lines of which something still has to be sent, and how much. */
export function unshippedLines<Each extends Line>(lines: readonly Each[]): (Each & { left: number })[] {
  return lines
    .map((line) => ({ ...line, left: line.quantity - line.shippedQuantity - line.cancelledQuantity }))
    .filter(({ left }) => left > 0);
}

/** What of them was picked for this parcel, as the API takes it. */
export function partOf(lines: readonly { id: string }[], picked: Record<string, number>): { orderLineId: string; quantity: number }[] {
  return lines.map((line) => ({ orderLineId: line.id, quantity: picked[line.id] ?? 0 })).filter(({ quantity }) => quantity > 0);
}
