import type { ErrorCode } from './error-codes.ts';

/** A refusal that the caller can understand and act on. A rolled-back transaction follows. */
export abstract class DomainError extends Error {
  /** Stable, UPPER_SNAKE, part of the public API. */
  abstract readonly code: ErrorCode;
  /** Where in the mutation's input the cause lies, such as `['lines', '0', 'quantity']`. */
  readonly path: readonly string[] = [];
}

export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/** Input that has the schema's shape but not its sense. Each issue becomes one user error with its path. */
export class InvalidInput extends DomainError {
  readonly code = 'INVALID_INPUT';
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join(' '));
  }
}

/** Also the answer for things that exist but belong to somebody else. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(
    readonly what: string,
    override readonly path: readonly string[] = [],
  ) {
    super(`We cannot find this ${what}. Check the link, or look for it in your lists.`);
  }
}

export class ChangedMeanwhile extends DomainError {
  readonly code = 'CONFLICT';
  constructor(readonly what: string) {
    super(`This ${what} changed while you were looking at it. Look at it again, then decide.`);
  }
}

/** The key was used before for something else: the caller's mistake, so nothing happens. */
export class IdempotencyKeyReused extends DomainError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  override readonly path = ['idempotencyKey'];
  constructor() {
    super('This idempotency key was used for another request. Make a new key for a new request.');
  }
}

/** Someone who may see the thing, but whose step this is not. */
export class WrongActor extends DomainError {
  readonly code = 'WRONG_ACTOR';
}

/** Too many tries of the same kind in a while. */
export class RateLimited extends DomainError {
  readonly code = 'RATE_LIMITED';
}
