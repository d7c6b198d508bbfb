export type RefundState = 'REQUESTED' | 'PROCESSING' | 'COMPLETE' | 'FAILED' | 'MANUAL';

export type RefundReason =
  | 'DUPLICATE'
  | 'ORDER_CLOSED'
  | 'CANCELLED'
  | 'SHIPMENT_MISSED'
  | 'DISPUTE'
  | 'GOODWILL'
  | 'OVERPAYMENT'
  | 'UNDERPAID';

/** In how many business days a refund arrives (P4, O2, O4), as the policies of the day say. */
export interface RefundWindow {
  readonly minDays: number;
  readonly maxDays: number;
}

interface WindowPolicies {
  readonly cardRefundMinDays: number;
  readonly cardRefundMaxDays: number;
  readonly closedRefundMinDays: number;
  readonly closedRefundMaxDays: number;
}

/** Disputes and goodwill go by the card's window; duplicates and closed orders by the narrower one (T18). */
export function refundWindow(reason: RefundReason, policies: WindowPolicies): RefundWindow {
  return reason === 'DISPUTE' || reason === 'GOODWILL'
    ? { minDays: policies.cardRefundMinDays, maxDays: policies.cardRefundMaxDays }
    : { minDays: policies.closedRefundMinDays, maxDays: policies.closedRefundMaxDays };
}

/** A part of a refund that goes back to one attempt's instrument. */
export interface RefundPart {
  readonly attemptId: string;
  readonly amountMinor: number;
}

/**
 * Divides a refund over the attempts that paid, earlier ones first, never more than what is left of each (P3).
 *
 * @returns undefined when they do not hold as much.
 */
export function divideRefund(amountMinor: number, attempts: readonly { id: string; leftMinor: number }[]): RefundPart[] | undefined {
  const parts: RefundPart[] = [];
  let open = amountMinor;
  for (const { id, leftMinor } of attempts) {
    const part = Math.min(open, leftMinor);
    if (part > 0) parts.push({ attemptId: id, amountMinor: part });
    open -= part;
  }
  return open === 0 ? parts : undefined;
}
