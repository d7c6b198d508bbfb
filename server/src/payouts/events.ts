import type { PayoutState } from './rules/payout.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A shop said where its money is paid out to, for the first time or anew. Without digits. */
    'payoutAccount.changed': { shopId: string; actorId: string; country: string; isFirst: boolean };
    /** A payout began, or took a step. */
    'payout.changed': { payoutId: string; shopId: string; state: PayoutState };
  }
}
