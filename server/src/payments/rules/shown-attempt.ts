import { MINUTE } from '#server/kernel/time.js';
import { type AttemptState, failureText, isAwaited } from './attempt.ts';
import { type MethodCode, methodData } from './method-data.ts';

interface AttemptShown {
  readonly state: AttemptState;
  readonly method: MethodCode;
  readonly failureCode: string | null;
  readonly nextActionType: string | null;
  readonly nextActionUrl: string | null;
  readonly expiresAt: number | null;
  readonly brand: string | null;
  readonly last4: string | null;
}

/** Why it failed, as a sentence; null unless it did. */
export function shownFailure({ state, failureCode }: AttemptShown): string | null {
  return state === 'FAILED' ? failureText(failureCode) : null;
}

/** Where the buyer goes on; null when there is nothing to do. */
export function shownNextAction({ state, nextActionType, nextActionUrl, expiresAt }: AttemptShown) {
  const isOpen = state === 'CREATED' || state === 'REQUIRES_ACTION';
  return isOpen && nextActionType && nextActionUrl ? { type: nextActionType, url: nextActionUrl, expiresAt } : null;
}

/** What paid, or where money goes back to, such as `Visa 3184`. */
export function shownWayBack(attempt: Pick<AttemptShown, 'method' | 'brand' | 'last4'> | null): string {
  if (attempt?.brand) return `${attempt.brand} ${attempt.last4}`;
  return methodData[attempt?.method ?? 'CARD'].wayBack;
}

/** What an order was paid with, such as `Visa 3184` or `Wire Transfer`. */
export function shownPaidBy(attempt: Pick<AttemptShown, 'method' | 'brand' | 'last4'>): string {
  return attempt.brand ? `${attempt.brand} ${attempt.last4}` : methodData[attempt.method].name;
}

const hourAndMinute = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });

/** The minute from which something may be tried again, such as `14:05 UTC`: rounded up, so that it is never too early. */
export function clockText(at: number): string {
  return `${hourAndMinute.format(Math.ceil(at / MINUTE) * MINUTE)} UTC`;
}

interface OfflineShown extends AttemptShown {
  readonly amountMinor: number;
  readonly currency: string;
  readonly receivedMinor: number | null;
  readonly reference: string | null;
  readonly payTo: string | null;
}

/** What a buyer needs to pay outside of this market; null for what is paid here. */
export function shownTransfer(attempt: OfflineShown) {
  const { reference, payTo, expiresAt, currency, amountMinor, receivedMinor } = attempt;
  if (reference === null || payTo === null) return null;
  const received = receivedMinor ?? 0;
  const missing = isAwaited(attempt.state) ? amountMinor - received : 0;
  return {
    reference,
    payTo,
    payBy: expiresAt,
    received: { amountMinor: received, currency },
    missing: { amountMinor: missing, currency },
  };
}
