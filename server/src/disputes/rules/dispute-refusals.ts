import { DomainError } from '#server/kernel/errors.js';

export class DisputeTransitionRefused extends DomainError {
  readonly code = 'DISPUTE_TRANSITION_REFUSED';
  constructor(
    readonly state: string,
    message = 'The dispute has moved on, so this step is not possible any more. Look at it again.',
  ) {
    super(message);
  }
}

export class ProtectionEnded extends DomainError {
  readonly code = 'PROTECTION_ENDED';
  /** @param endedAt Milliseconds UTC. */
  constructor(readonly endedAt: number) {
    super('Buyer Protection for this order has ended, so a dispute cannot be opened any more. Write to the shop, or ask customer service.');
  }
}

export class AmountTooHigh extends DomainError {
  readonly code = 'AMOUNT_TOO_HIGH';
  constructor(
    readonly most: { amountMinor: number; currency: string },
    override readonly path: readonly string[],
  ) {
    super('That is more than what is left of this order. Choose a smaller amount.');
  }
}
