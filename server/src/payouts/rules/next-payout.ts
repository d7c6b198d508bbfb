export type PayoutObstacle = 'NO_ACCOUNT' | 'ACCOUNT_REFUSED' | 'SUSPENDED' | 'OWES' | 'BELOW_MINIMUM' | 'COOL_DOWN';

interface AccountFacts {
  readonly payFrom: number;
  readonly nextAt: number;
  readonly refusedFor: string | null;
}

/** Why nothing may be sent to a shop now; null when something may. */
export function obstacleToSend(account: AccountFacts | undefined, isSuspended: boolean, now: number): PayoutObstacle | null {
  if (!account) return 'NO_ACCOUNT';
  if (isSuspended) return 'SUSPENDED';
  if (account.refusedFor !== null) return 'ACCOUNT_REFUSED';
  return account.payFrom > now ? 'COOL_DOWN' : null;
}

/** Why this amount is not paid out; null when it is. @param availableMinor Below zero the shop owes. */
export function obstacleToPay(availableMinor: number, minimumMinor: number): PayoutObstacle | null {
  if (availableMinor < 0) return 'OWES';
  return availableMinor < minimumMinor ? 'BELOW_MINIMUM' : null;
}

/** The next time of a rhythm behind `now`: a market that stood still catches up with one payout, not with many. */
export function nextTime(nextAt: number, now: number, intervalMs: number): number {
  return nextAt + Math.max(1, Math.floor((now - nextAt) / intervalMs) + 1) * intervalMs;
}
