import type { Policies } from './rules/default-policies.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** An operator changed numbers of the market; all of them as they are now. */
    'policies.changed': { policies: Policies };
  }
}
