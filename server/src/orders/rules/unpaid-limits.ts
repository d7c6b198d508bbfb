import { DomainError } from '#server/kernel/errors.js';

/** So many unpaid purchases keep goods for this buyer that another one cannot. */
export class TooManyUnpaid extends DomainError {
  readonly code = 'TOO_MANY_UNPAID';
  constructor(
    /** How many may be unpaid at once. */
    readonly limit: number,
    override readonly path: readonly string[],
  ) {
    super(
      `You have ${limit} unpaid ${limit === 1 ? 'purchase' : 'purchases'}, and the shops keep the goods for you. Pay one of them or cancel it, then try again.`,
    );
  }
}

/** A payment from outside takes days, and so many pieces are not kept for one buyer so long. */
export class TooManyPiecesUnpaid extends DomainError {
  readonly code = 'TOO_MANY_PIECES_UNPAID';
  override readonly path = ['method'];
  constructor(
    readonly variantId: string,
    title: string,
    /** How many may be kept. */
    readonly limit: number,
  ) {
    super(
      `While a payment from outside is awaited, at most ${limit} ${limit === 1 ? 'piece' : 'pieces'} of “${title}” are kept for one buyer, in all his unpaid purchases together. Pay another way here, or pay or cancel another unpaid purchase first.`,
    );
  }
}

/** @param others How many other unpaid purchases of the buyer keep goods. @throws TooManyUnpaid */
export function refuseTooManyUnpaid(others: number, limit: number, path: readonly string[]): void {
  if (others >= limit) throw new TooManyUnpaid(limit, path);
}

interface Pieces {
  readonly variantId: string;
  readonly title: string;
  readonly quantity: number;
}

/**
 * Only what is in the purchase at hand is counted: other purchases say no to nothing that is not in it.
 *
 * @param others What other unpaid purchases of the buyer keep.
 * @throws TooManyPiecesUnpaid
 */
export function refuseTooManyPieces(wanted: readonly Pieces[], others: readonly Pieces[], limit: number): void {
  const kept = new Map<string, number>();
  for (const { variantId, quantity } of [...wanted, ...others]) kept.set(variantId, (kept.get(variantId) ?? 0) + quantity);
  const over = wanted.find(({ variantId }) => kept.get(variantId)! > limit);
  if (over) throw new TooManyPiecesUnpaid(over.variantId, over.title, limit);
}
