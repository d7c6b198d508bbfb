import './events.ts';
import { findFact, saveFact } from '#server/platform/clock/store.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { defaultPolicies, type Policies } from './rules/default-policies.ts';

export { PoliciesType } from './graphql.ts';
export { crossedPair, numberOf, type PolicyName, policyBounds, policyNames, problemOf, withChanges } from './rules/policy-bounds.ts';
export { defaultPolicies, type Policies };

declare module '#server/platform/context.js' {
  interface Ports {
    readonly policies: Policies;
  }
}

/** The defaults, with what this market's operator changed (the fact `policies`). */
export async function readPolicies(db: Reader): Promise<Policies> {
  return { ...defaultPolicies, ...(await findFact<Partial<Policies>>(db, 'policies')) };
}

/** Keeps what differs from the defaults: a default that a release changes reaches markets that never touched it. */
export async function savePolicies(tx: Tx, policies: Policies): Promise<void> {
  const changed = Object.entries(policies).filter(([name, value]) => value !== defaultPolicies[name as keyof Policies]);
  await saveFact(tx, 'policies', Object.fromEntries(changed));
}
