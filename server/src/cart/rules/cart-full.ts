import { DomainError } from '#server/kernel/errors.js';

export const linesMax = 100;

/** A cart is no warehouse. */
export class CartFull extends DomainError {
  readonly code = 'INVALID_INPUT';
  constructor() {
    super(`A cart holds at most ${linesMax} different things. Order some, or remove some.`);
  }
}
