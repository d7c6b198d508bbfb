import { DAY, endOfDay } from '#server/kernel/time.js';

interface ProtectionPolicies {
  readonly protectionTailDays: number;
  readonly confirmReceiptDays: number;
}

/** T5, phase 1: until the tail after the promised day. @param promisedTo Calendar day. @returns Milliseconds UTC. */
export function phaseOneEnd(promisedTo: string, policies: ProtectionPolicies): number {
  return endOfDay(promisedTo) + policies.protectionTailDays * DAY;
}

/** Protection never ends while receipt may still be confirmed by the clock (T7): a late parcel moves the end. */
export function endAfterDelivery(phaseOneEndsAt: number, deliveredAt: number, policies: ProtectionPolicies): number {
  return Math.max(phaseOneEndsAt, deliveredAt + policies.confirmReceiptDays * DAY);
}

/** T5, phase 2: a tail after receipt was confirmed, by the buyer or, after a delivery scan, by the clock. */
export function phaseTwoEnd(completedAt: number, policies: ProtectionPolicies): number {
  return completedAt + policies.protectionTailDays * DAY;
}

/** Buyer Protection as both sides see it; null until the order is paid. */
export function protectionOf(order: { protectionEndsAt: number | null; completedAt: number | null; state: string }, now: number) {
  if (order.protectionEndsAt === null || order.state === 'CLOSED') return null;
  return { endsAt: order.protectionEndsAt, phase: order.completedAt === null ? 1 : 2, hasEnded: now > order.protectionEndsAt };
}
