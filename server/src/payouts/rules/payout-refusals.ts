import { DomainError } from '#server/kernel/errors.js';

/** The payout is not where this step begins. */
export class PayoutTransitionRefused extends DomainError {
  readonly code = 'PAYOUT_TRANSITION_REFUSED';
}
