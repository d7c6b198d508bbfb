import { type AttemptState, failureText } from './attempt.ts';

interface AttemptShown {
  readonly state: AttemptState;
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

/** The instrument, such as `Visa 3184`. */
export function shownWayBack(attempt: Pick<AttemptShown, 'brand' | 'last4'> | null): string {
  return attempt?.brand ? `${attempt.brand} ${attempt.last4}` : 'The card that paid';
}
