import { DomainError } from '#server/kernel/errors.js';

/** HELD for an unpaid order, ALLOCATED once paid, SOLD once shipped; RELEASED goes back to the shelf. */
export type HoldState = 'HELD' | 'ALLOCATED' | 'SOLD' | 'RELEASED';

/** Less is left than was asked for. */
export class OutOfStock extends DomainError {
  readonly code = 'OUT_OF_STOCK';
  constructor(
    readonly variantId: string,
    /** What could still be had. */
    readonly available: number,
    readonly title: string,
    override readonly path: readonly string[] = [],
  ) {
    super(
      available > 0
        ? `Only ${available} of “${title}” are left. Take fewer, or look for another.`
        : `“${title}” is sold out. Remove it, or choose another.`,
    );
  }
}
