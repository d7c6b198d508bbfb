import { DomainError } from '#server/kernel/errors.js';
import type { Gap } from './gaps.ts';

const list = (missing: readonly Gap[]) => missing.map((gap) => gap.message).join(' ');

/** Something is missing before a product can be offered, or would be after a change. Nothing was changed. */
export class ProductIncomplete extends DomainError {
  readonly code = 'PRODUCT_INCOMPLETE';
  constructor(readonly missing: readonly Gap[]) {
    super(`Something is missing before this can be offered. ${list(missing)}`);
  }
}

/** Something is missing before an operator looks at a shop. */
export class ShopIncomplete extends DomainError {
  readonly code = 'SHOP_INCOMPLETE';
  constructor() {
    super('Finish the list first; then ask for approval.');
  }
}

export class ProductTransitionRefused extends DomainError {
  readonly code = 'PRODUCT_TRANSITION_REFUSED';
}

export class ShopTransitionRefused extends DomainError {
  readonly code = 'SHOP_TRANSITION_REFUSED';
}
