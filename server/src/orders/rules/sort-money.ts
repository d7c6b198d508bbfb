/** Money that arrived from outside for a purchase, and where the purchase stands. */
export interface MoneyArrived {
  readonly arrivedMinor: number;
  /** All that arrived by this attempt and did not go back, this payment among it. */
  readonly leftMinor: number;
  readonly dueMinor: number;
  /** Whether the attempt still waits for money. */
  readonly isAwaited: boolean;
  readonly purchase: 'WAITING' | 'PAID' | 'ENDED';
}

/** What becomes of it. Nothing is lost: what does not pay and is not kept for the rest goes back. */
export interface MoneySorted {
  readonly pays: boolean;
  readonly isShort: boolean;
  readonly backMinor: number;
  readonly reason: 'DUPLICATE' | 'ORDER_CLOSED' | 'OVERPAYMENT' | 'UNDERPAID';
}

/** Says what becomes of money from outside: exact, over (O1), under, twice (O1), late (O3). */
export function sortMoney({ arrivedMinor, leftMinor, dueMinor, isAwaited, purchase }: MoneyArrived): MoneySorted {
  const back = (reason: MoneySorted['reason']) => ({ pays: false, isShort: false, backMinor: arrivedMinor, reason });
  if (purchase === 'PAID') return back('DUPLICATE');
  if (purchase === 'ENDED') return back('ORDER_CLOSED');
  if (leftMinor >= dueMinor) return { pays: true, isShort: false, backMinor: leftMinor - dueMinor, reason: 'OVERPAYMENT' };
  return isAwaited ? { pays: false, isShort: true, backMinor: 0, reason: 'UNDERPAID' } : back('UNDERPAID');
}
