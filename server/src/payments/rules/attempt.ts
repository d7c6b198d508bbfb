/** States of one try to pay (B.4). CAPTURED, FAILED, CANCELLED and EXPIRED are ends. */
export type AttemptState =
  | 'CREATED'
  | 'REQUIRES_ACTION'
  | 'PENDING_OFFLINE'
  | 'UNDERPAID'
  | 'AUTHORIZED'
  | 'CAPTURED'
  | 'FAILED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'UNKNOWN';

/** What a provider says about a payment, in our words. */
export type ProviderStatus = 'WAITING_FOR_CARD' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'CAPTURED' | 'FAILED' | 'EXPIRED' | 'VOIDED';

/**
 * Where an attempt goes when its provider names a status. A pair that is not here changes nothing: providers repeat themselves and tell old news.
 * A CANCELLED attempt that succeeds all the same moves on, so that its money is seen and given back (O1).
 */
const moves: Partial<Record<AttemptState, Partial<Record<ProviderStatus, AttemptState>>>> = {
  CREATED: {
    REQUIRES_ACTION: 'REQUIRES_ACTION',
    AUTHORIZED: 'AUTHORIZED',
    CAPTURED: 'CAPTURED',
    FAILED: 'FAILED',
    EXPIRED: 'EXPIRED',
    VOIDED: 'CANCELLED',
  },
  REQUIRES_ACTION: { AUTHORIZED: 'AUTHORIZED', CAPTURED: 'CAPTURED', FAILED: 'FAILED', EXPIRED: 'EXPIRED', VOIDED: 'CANCELLED' },
  AUTHORIZED: { CAPTURED: 'CAPTURED', FAILED: 'FAILED', VOIDED: 'CANCELLED', EXPIRED: 'EXPIRED' },
  UNKNOWN: {
    WAITING_FOR_CARD: 'CREATED',
    REQUIRES_ACTION: 'REQUIRES_ACTION',
    AUTHORIZED: 'AUTHORIZED',
    CAPTURED: 'CAPTURED',
    FAILED: 'FAILED',
    EXPIRED: 'EXPIRED',
    VOIDED: 'CANCELLED',
  },
  CANCELLED: { CAPTURED: 'CAPTURED' },
  EXPIRED: { CAPTURED: 'CAPTURED' },
  FAILED: { CAPTURED: 'CAPTURED' },
};

/** The state after the provider's word, or undefined when the word changes nothing. */
export function attemptAfter(state: AttemptState, status: ProviderStatus): AttemptState | undefined {
  return moves[state]?.[status];
}

/** Whether a payment that its provider has authorised belongs to a try that is over: then it is let go, or the buyer's money stays bound for days. */
export function isLeftBehind(state: AttemptState, status: ProviderStatus): boolean {
  return status === 'AUTHORIZED' && (state === 'CANCELLED' || state === 'EXPIRED' || state === 'FAILED');
}

/** Whether money may still come of it: a purchase has at most one such attempt. */
export function isOpen(state: AttemptState): boolean {
  return state === 'CREATED' || state === 'REQUIRES_ACTION' || state === 'AUTHORIZED' || state === 'UNKNOWN' || isAwaited(state);
}

interface AttemptMoney {
  readonly method: string;
  readonly state: AttemptState;
  /** Null until it was decided. */
  readonly isApplied: boolean | null;
}

/** Whether it is what a wallet has set aside for a purchase: out of the wallet, and not yet taken for the purchase. */
export function isWalletPart({ method, state, isApplied }: AttemptMoney): boolean {
  return method === 'WALLET' && state === 'CAPTURED' && isApplied === null;
}

/** Whether it has paid its purchase, or is about to: its money is here and a handler takes it for the purchase in a moment. */
export function hasPaid(attempt: AttemptMoney): boolean {
  return attempt.isApplied === true || (attempt.state === 'CAPTURED' && attempt.isApplied === null && !isWalletPart(attempt));
}

/** Whether money is on its way to it outside of this market. */
export function isAwaited(state: AttemptState): boolean {
  return state === 'PENDING_OFFLINE' || state === 'UNDERPAID';
}

/** What a try that came to nothing cost, without a full stop. @param setAside What the wallet keeps for the purchase, as people write it. */
export function notChargedText(setAside: string | undefined): string {
  if (setAside === undefined) return 'Nothing was charged';
  return `Your card was not charged, and ${setAside} of your wallet stay set aside for this purchase until you pay the rest or cancel it`;
}

/** What a shopper reads when an attempt failed, by the provider's code. @param notCharged As `notChargedText` says. */
export function failureText(code: string | null, notCharged = notChargedText(undefined)): string {
  const texts: Record<string, string> = {
    DECLINED: `The bank declined this card. ${notCharged}; try another card, or ask your bank.`,
    INSUFFICIENT_FUNDS: `There is not enough money on this card. ${notCharged}; try another card.`,
    AUTHENTICATION_FAILED: `The bank could not confirm that it is you. ${notCharged}; try again, or use another card.`,
    AUTHENTICATION_UNAVAILABLE: `The bank’s confirmation page does not work right now. ${notCharged}; try again later, or use another card.`,
    PROVIDER_REFUSED: `The payment provider does not take this payment, perhaps because the amount is too small or too large for a card. ${notCharged}; pay another way, or let your wallet pay less of it.`,
    PROVIDER_UNAVAILABLE: `The payment provider does not answer right now. ${notCharged}; try again in a few minutes.`,
  };
  return texts[code ?? ''] ?? `The payment did not go through. ${notCharged}; try again, or use another card.`;
}
