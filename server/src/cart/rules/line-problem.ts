export type CartLineProblem = 'SOLD_OUT' | 'LESS_LEFT' | 'PRICE_CHANGED' | 'GONE' | 'SHOP_CLOSED';

/** What stands between a cart line and an order, the worst first; null when nothing does. */
export function problemOf(
  line: { quantity: number; addedPriceMinor: number },
  now: { available: number; priceMinor: number; isClosed: boolean } | undefined,
): CartLineProblem | null {
  if (!now) return 'GONE';
  if (now.isClosed) return 'SHOP_CLOSED';
  if (now.available === 0) return 'SOLD_OUT';
  if (now.available < line.quantity) return 'LESS_LEFT';
  return now.priceMinor === line.addedPriceMinor ? null : 'PRICE_CHANGED';
}
