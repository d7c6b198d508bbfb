import type { CloseReason, OrderEvent, OrderState } from './rules/lifecycle.ts';
import type { OrderHistoryRow } from './tables.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** Money of the order's purchase as a whole is on its way back, or back. */
    'purchase.refundChanged': { orderId: string; purchaseId: string; buyerId: string };
    /** An order took a step; `event` says which. */
    'order.changed': {
      orderId: string;
      purchaseId: string;
      buyerId: string;
      shopId: string;
      /** The row of the order's history: who took the step, and why. */
      historyId: string;
      event: OrderEvent | OrderHistoryRow['event'];
      from: OrderState | null;
      to: OrderState;
      closeReason: CloseReason | null;
    };
  }
}
