import type { Clock } from '#server/platform/clock/clock.js';
import { type GuardedProvider, type PaymentProvider, ProviderFault } from '../provider.ts';
import { afterCall, type Breaker, beforeCall, closedBreaker, pausedUntil } from '../rules/breaker.ts';

/**
 * Puts a circuit breaker before a provider (P10). New payments are refused while it is open; what is under way (captures, voids, refunds) is
 * asked for all the same, by handlers that wait longer each time. The state is this process's own: another one finds out by itself.
 */
export function withBreaker(provider: PaymentProvider, clock: Clock): GuardedProvider {
  let breaker: Breaker = closedBreaker;
  async function counted<T>(call: Promise<T>): Promise<T> {
    try {
      const answer = await call;
      breaker = afterCall(breaker, true, clock.now());
      return answer;
    } catch (error) {
      const hasAnswered = error instanceof ProviderFault && error.isRefused; // a no is an answer: one buyer's odd amount is nobody else's outage
      breaker = afterCall(breaker, hasAnswered, clock.now());
      throw error;
    }
  }
  return {
    ...provider,
    open: (payment) => {
      const next = beforeCall(breaker, clock.now());
      if (!next) return Promise.reject(new ProviderFault(`${provider.code} is left alone for a moment.`, false));
      breaker = next;
      return counted(provider.open(payment));
    },
    find: (ref) => counted(provider.find(ref)),
    pausedUntil: () => pausedUntil(breaker, clock.now()),
  };
}
