import type { ChargebackState } from './rules/chargeback.ts';
import type { RefundReason } from './rules/refund.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A provider told us something; the body is stored. */
    'payment.callbackReceived': { callbackId: string };
    /** The bank agreed; the capture follows. */
    'payment.authorized': { attemptId: string; purchaseId: string };
    /** The buyer has something to do, or a try ended without money. */
    'payment.changed': { attemptId: string; purchaseId: string; buyerId: string };
    /** Money arrived for a purchase. */
    'payment.captured': { attemptId: string; purchaseId: string; amountMinor: number; currency: string };
    /** Another try took its place, or the purchase ended: whatever it authorised is given up. */
    'payment.cancelled': { attemptId: string };
    /** What a wallet had set aside for a purchase, or a part of it, is back in it. */
    'wallet.partReturned': { attemptId: string; purchaseId: string; buyerId: string; amountMinor: number; currency: string };
    /** A buyer's bank asked captured money back, or has decided. */
    'chargeback.changed': { chargebackId: string; attemptId: string; purchaseId: string; state: ChargebackState };
    'refund.requested': { refundId: string };
    'refund.changed': {
      refundId: string;
      orderId: string | null;
      purchaseId: string;
      buyerId: string;
      amountMinor: number;
      currency: string;
      reason: RefundReason;
      state: string;
    };
  }
}
