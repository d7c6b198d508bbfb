import { DomainError } from '#server/kernel/errors.js';
import { notChargedText } from './attempt.ts';

export class PaymentProviderUnavailable extends DomainError {
  readonly code = 'PAYMENT_PROVIDER_UNAVAILABLE';
  override readonly path = ['method'];
  /**
   * @param retryAt When it may work again, in milliseconds UTC; null when nobody knows.
   * @param notCharged As `notChargedText` says.
   */
  constructor(
    readonly retryAt: number | null = null,
    notCharged = notChargedText(undefined),
  ) {
    super(
      `The payment provider does not answer right now. ${notCharged}. Your order is kept: use another way to pay, or try again in a few minutes.`,
    );
  }
}

export class PaymentMethodUnavailable extends DomainError {
  readonly code = 'PAYMENT_METHOD_UNAVAILABLE';
  override readonly path = ['method'];
}

/** The same reference for another payment: somebody has mistyped it, or money is about to be booked twice. */
export class PaymentReferenceUsed extends DomainError {
  readonly code = 'PAYMENT_REFERENCE_USED';
  override readonly path = ['reference'];
  constructor() {
    super('A payment with this reference was confirmed before, for another amount or another purchase. Compare it with the statement.');
  }
}

export class WalletHoldsLess extends DomainError {
  readonly code = 'WALLET_HOLDS_LESS';
  override readonly path = ['walletAmountMinor'];
  /** @param holds What it holds, as people write it. */
  constructor(holds: string) {
    super(`Your wallet holds ${holds} now, less than it was to pay. Nothing was charged: look at the amounts again, then pay.`);
  }
}

export class RefundNotFailed extends DomainError {
  readonly code = 'REFUND_NOT_FAILED';
  override readonly path = ['refundId'];
  constructor() {
    super('Only a refund that failed, or that nobody but a person can send, can be settled so. Look at where this one stands now.');
  }
}

/** Who pays by hand says so before: else a clock or the buyer could take the same money another way meanwhile. */
export class RefundNotClaimed extends DomainError {
  readonly code = 'REFUND_NOT_CLAIMED';
  override readonly path = ['refundId'];
  constructor() {
    super(
      'You have not taken this refund to pay it by hand, or it was paid another way meanwhile. Look at where it stands; if you have sent the money already, tell an operator.',
    );
  }
}

export class RefundContested extends DomainError {
  readonly code = 'CONFLICT';
  override readonly path = ['refundId'];
  constructor() {
    super('The buyer’s bank has asked for the same money, and has not decided yet. Wait for its decision, so that nobody is paid twice.');
  }
}

export class AlreadyPaid extends DomainError {
  readonly code = 'ALREADY_PAID';
  constructor() {
    super('This purchase is paid already. There is nothing more to pay.');
  }
}
