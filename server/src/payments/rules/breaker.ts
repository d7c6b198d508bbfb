/** How many of the last calls are looked at, how many faults among them are too many, and how long a provider is then left alone. */
const lookedAt = 10;
const tooManyFaults = 5;
const pauseMs = 30_000;

/**
 * A circuit breaker (P10, G2). Closed while `openUntil` is null. Open until then, nothing is asked of the provider; after it, one call may try:
 * when that works the breaker closes, else it is open once more.
 */
export interface Breaker {
  /** The last calls, the oldest first: whether each worked. */
  readonly calls: readonly boolean[];
  /** Milliseconds UTC. */
  readonly openUntil: number | null;
  readonly isTrying: boolean;
}

export const closedBreaker: Breaker = { calls: [], openUntil: null, isTrying: false };

/** Whether the provider may be asked for something new now; undefined when not. @returns the breaker with the call under way. */
export function beforeCall(breaker: Breaker, now: number): Breaker | undefined {
  if (breaker.openUntil === null) return breaker;
  if (now < breaker.openUntil || breaker.isTrying) return undefined;
  return { ...breaker, isTrying: true };
}

/** The breaker after a call. What was asked before it opened changes nothing, unless it worked. */
export function afterCall(breaker: Breaker, hasWorked: boolean, now: number): Breaker {
  const calls = [...breaker.calls, hasWorked].slice(-lookedAt);
  if (breaker.openUntil !== null) {
    if (hasWorked) return closedBreaker;
    return breaker.isTrying ? { calls, openUntil: now + pauseMs, isTrying: false } : breaker;
  }
  const faults = calls.filter((each) => !each).length;
  return { calls, openUntil: faults >= tooManyFaults ? now + pauseMs : null, isTrying: false };
}

/** Until when the provider is left alone; null when it may be asked, if only to try. */
export function pausedUntil({ openUntil }: Breaker, now: number): number | null {
  return openUntil !== null && now < openUntil ? openUntil : null;
}
