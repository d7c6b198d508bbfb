import { DomainError } from '#server/kernel/errors.js';

export class PaymentProviderUnavailable extends DomainError {
  readonly code = 'PAYMENT_PROVIDER_UNAVAILABLE';
  constructor() {
    super('The payment provider does not answer right now. Nothing was charged and your order is kept; try again in a few minutes.');
  }
}

export class PaymentMethodUnavailable extends DomainError {
  readonly code = 'PAYMENT_METHOD_UNAVAILABLE';
  override readonly path = ['method'];
}

export class RefundNotFailed extends DomainError {
  readonly code = 'REFUND_NOT_FAILED';
  override readonly path = ['refundId'];
  constructor() {
    super('Only a refund that failed can be sent again or settled by hand. Look at where this one stands now.');
  }
}

export class AlreadyPaid extends DomainError {
  readonly code = 'ALREADY_PAID';
  constructor() {
    super('This purchase is paid already. There is nothing more to pay.');
  }
}
