interface ShippedOrder {
  /** Milliseconds UTC; null before it left, or when it has no such date. */
  readonly shippedAt: number | null;
  readonly shipBy: number | null;
}

/** What a step of an order adds to its shop's record (rows 4b, 4c and 5b are marks against its reliability); undefined when it adds nothing. */
export function figuresOf(event: string, { shippedAt, shipBy }: ShippedOrder) {
  switch (event) {
    case 'capture':
      return { orderCount: 1 };
    case 'shipAll':
      return { shippedCount: 1, onTimeCount: shippedAt !== null && shippedAt <= (shipBy ?? shippedAt) ? 1 : 0 };
    case 'cannotFulfil':
    case 'missShipBy':
    case 'dropUnshipped':
      return { shippedCount: 1 };
    default:
      return undefined;
  }
}
