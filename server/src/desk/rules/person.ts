import { DomainError } from '#server/kernel/errors.js';

/** Staff does not act on itself or, but for operators, on staff. */
export class NotYourself extends DomainError {
  readonly code = 'WRONG_ACTOR';
  override readonly path = ['accountId'];
  constructor() {
    super('Nobody restricts himself or changes his own rights. Ask another operator.');
  }
}

export class StaffOfOperators extends DomainError {
  readonly code = 'WRONG_ACTOR';
  override readonly path = ['accountId'];
  constructor() {
    super('Only an operator acts on the accounts of staff.');
  }
}

export class NotStaff extends DomainError {
  readonly code = 'ACCOUNT_TYPE_IMMUTABLE';
  override readonly path = ['accountId'];
  constructor() {
    super('Buyers and sellers have no roles, and never become staff. Invite the person as staff; that is an account of its own.');
  }
}

export class LastOperator extends DomainError {
  readonly code = 'ACCOUNT_IN_USE';
  override readonly path = ['accountId'];
  constructor() {
    super('This is the last operator. Make somebody else an operator first.');
  }
}
