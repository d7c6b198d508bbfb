import { OrderFrozen } from './order-refusals.ts';

/** Why an order is frozen (2-processes B.6). */
export const freezeTexts = {
  CHARGEBACK:
    'The buyer’s bank has asked for the payment of this order back. Until the bank decides, nobody can act on the order and its clocks stand still. Messages stay open.',
} as const;
export type FreezeReason = keyof typeof freezeTexts;

interface MaybeFrozen {
  readonly freezeReason: FreezeReason | null;
  readonly frozenSince: number | null;
}

/** The freeze as both sides see it; null when there is none. */
export function freezeOf({ freezeReason, frozenSince }: MaybeFrozen) {
  return freezeReason && { reason: freezeReason, since: frozenSince!, text: freezeTexts[freezeReason] };
}

/** @throws OrderFrozen when neither side can act. */
export function refuseFrozen({ freezeReason }: MaybeFrozen): void {
  if (freezeReason) throw new OrderFrozen(freezeTexts[freezeReason]);
}

/** When a clock rings after a freeze: later by the time that it stood still in it. What fell due before the freeze does not move. */
export function shiftedBy({ startedAt, dueAt }: { startedAt: number; dueAt: number }, frozenSince: number, now: number): number {
  return dueAt <= frozenSince ? dueAt : dueAt + now - Math.max(startedAt, frozenSince);
}
