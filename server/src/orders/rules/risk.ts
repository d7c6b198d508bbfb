/** What the risk rules look at. */
export interface RiskFacts {
  readonly totalMinor: number;
  readonly shipToCountry: string;
  readonly accountCountry: string;
  /** How long the buyer's account has existed. */
  readonly accountAgeDays: number;
  readonly failedAttempts: number;
}

interface RiskPolicies {
  readonly riskReviewFromMinor: number;
}

/** Why a person should look at a payment before it passes; empty when the clock may pass it (T2). Only staff read these. */
export function riskSignals(facts: RiskFacts, policies: RiskPolicies): string[] {
  const signals: string[] = [];
  if (facts.totalMinor >= policies.riskReviewFromMinor) signals.push('The amount is high.');
  if (facts.failedAttempts >= 3) signals.push(`${facts.failedAttempts} tries to pay failed before this one.`);
  if (facts.accountAgeDays < 1 && facts.shipToCountry !== facts.accountCountry)
    signals.push('A new account sends goods to another country than its own.');
  return signals;
}
