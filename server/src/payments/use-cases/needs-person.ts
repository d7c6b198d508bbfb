import { isPaidOffline } from '../methods.ts';
import type { PaymentAttempt, Refund } from '../tables.ts';

/** Whether a refund waits for a person: what was paid outside of this market can be sent back by no program. */
export function needsPerson({ state }: Pick<Refund, 'state'>, attempt: Pick<PaymentAttempt, 'method'> | null): boolean {
  return state === 'REQUESTED' && attempt !== null && isPaidOffline(attempt);
}
