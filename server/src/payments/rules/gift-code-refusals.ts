import { DomainError } from '#server/kernel/errors.js';

/** What was typed cannot be a gift code: the check letter says so, before anything is looked up. */
export class GiftCodeMistyped extends DomainError {
  readonly code = 'GIFT_CODE_MISTYPED';
  override readonly path = ['code'];
  constructor() {
    super('A letter of this code is wrong or missing. Compare it with the card: 16 letters and digits, never O, 0, I, 1, L, U or Z.');
  }
}

export class GiftCodeUnknown extends DomainError {
  readonly code = 'GIFT_CODE_UNKNOWN';
  override readonly path = ['code'];
  constructor() {
    super('This market has issued no such gift code. Ask whoever gave it to you for which market it is.');
  }
}

export class GiftCodeUsed extends DomainError {
  readonly code = 'GIFT_CODE_USED';
  override readonly path = ['code'];
  /** @param isMine Whether the viewer himself did. */
  constructor(isMine: boolean) {
    super(
      isMine
        ? 'You have redeemed this code already: its money is among the entries of your wallet.'
        : 'This code has been redeemed already, by somebody else. Ask whoever gave it to you.',
    );
  }
}

export class GiftCodeOver extends DomainError {
  readonly code = 'GIFT_CODE_OVER';
  override readonly path = ['code'];
  constructor(isCancelled: boolean) {
    super(
      isCancelled
        ? 'This code was cancelled by the market. Ask customer service why.'
        : 'The time of this code is over: it cannot be redeemed any more.',
    );
  }
}

/** Only the hashes are kept, so nobody can show the codes of an earlier click. */
export class GiftCodesShown extends DomainError {
  readonly code = 'GIFT_CODES_SHOWN';
  override readonly path = ['idempotencyKey'];
  constructor() {
    super('These codes were issued already, and codes are shown once. Cancel them in the list below, and issue new ones.');
  }
}

/** A code that was redeemed, or whose time is over, cannot be cancelled. */
export class GiftCodeNotOpen extends DomainError {
  readonly code = 'CONFLICT';
  override readonly path = ['giftCodeId'];
  constructor() {
    super('This code is not open any more, so it cannot be cancelled. Look at where it stands now.');
  }
}
