import { isPaidOffline } from '../methods.ts';
import type { PaymentAttempt, Refund } from '../tables.ts';

/** Whether a refund waits for a person: what was paid outside of this market can be sent back by no program. */
export function needsPerson({ state }: Pick<Refund, 'state'>, attempt: Pick<PaymentAttempt, 'method'> | null): boolean {
  return state === 'REQUESTED' && attempt !== null && isPaidOffline(attempt);
}

/** Whether nobody sends it: one that failed, or that waits for a person. A clock may still send it again. */
export function isStuck(refund: Pick<Refund, 'state'>, attempt: Pick<PaymentAttempt, 'method'> | null): boolean {
  return refund.state === 'FAILED' || needsPerson(refund, attempt);
}
