import { findFact } from '#server/platform/clock/store.js';
import type { Database } from '#server/platform/db/database.js';
import { defaultPolicies, type Policies } from './rules/default-policies.ts';

export { PoliciesType } from './graphql.ts';
export { defaultPolicies, type Policies };

declare module '#server/platform/context.js' {
  interface Ports {
    readonly policies: Policies;
  }
}

/** The defaults, with what this market's operator changed (the fact `policies`). */
export async function readPolicies(db: Database): Promise<Policies> {
  return { ...defaultPolicies, ...(await findFact<Partial<Policies>>(db.reader, 'policies')) };
}
