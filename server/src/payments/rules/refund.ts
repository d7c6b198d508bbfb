import { allocate, sum } from '#server/kernel/money.js';

export type RefundState = 'REQUESTED' | 'PROCESSING' | 'COMPLETE' | 'FAILED' | 'CLAIMED' | 'MANUAL';

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

/** What paid a purchase, or a part of it, in minor units. */
export interface Payer {
  readonly id: string;
  /** What it paid and was not too much. */
  readonly paidMinor: number;
  /** What of that has gone back, or was asked to. */
  readonly goneMinor: number;
  /** What the buyer's bank took back for good. */
  readonly takenBackMinor: number;
}

/**
 * Divides a refund over the instruments that paid, in the proportions in which they paid (P3): counted over all refunds together, by largest
 * remainder, so that a thousand small ones divide as one large one would, and the last takes what is left. Never more than what is left of each;
 * what a bank took back is counted as gone, as long as the others hold enough.
 *
 * @returns undefined when they do not hold as much.
 */
export function divideRefund(amountMinor: number, payers: readonly Payer[]): RefundPart[] | undefined {
  const dues = duesOf(amountMinor, payers);
  if (amountMinor > sum(dues) || payers.length === 0) return undefined;
  return allocate(amountMinor, dues)
    .map((part, i) => ({ attemptId: payers[i]!.id, amountMinor: part }))
    .filter((part) => part.amountMinor > 0);
}

/** What each is behind its share of all refunds, this one among them; all that is left of each where shares cannot be kept any more. */
function duesOf(amountMinor: number, payers: readonly Payer[]): number[] {
  const kept = payers.map(({ paidMinor, takenBackMinor }) => Math.max(0, paidMinor - takenBackMinor));
  const all = amountMinor + sum(payers.map(({ goneMinor }) => goneMinor));
  if (all > sum(kept)) return payers.map(({ paidMinor, goneMinor }) => Math.max(0, paidMinor - goneMinor));
  return allocate(all, kept).map((share, i) => Math.max(0, share - payers[i]!.goneMinor));
}
