import type { DisputeState } from './rules/lifecycle.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A dispute took a step; `event` says which, `open` and `addStatement` among them. */
    'dispute.changed': {
      disputeId: string;
      orderId: string;
      buyerId: string;
      shopId: string;
      statementId: string;
      event: string;
      state: DisputeState;
    };
  }
}
