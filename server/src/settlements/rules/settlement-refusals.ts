import { DomainError } from '#server/kernel/errors.js';

/** Somebody wrote before what the difference was. */
export class DifferenceSettled extends DomainError {
  readonly code = 'DIFFERENCE_SETTLED';
  constructor() {
    super('Somebody has settled this difference already. Load the page anew to read what it was.');
  }
}
