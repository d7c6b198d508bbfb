interface SealedTransaction {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly refId: string;
  readonly idempotencyKey: string;
  readonly reverses: string | null;
}

interface SealedEntry {
  readonly id: string;
  readonly account: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/**
 * The one text of a booking that its seal covers: every column of the transaction and of its entries, in the order of their ids.
 * Whoever changes it makes all seals that exist wrong.
 */
export function sealedText(transaction: SealedTransaction, entries: readonly SealedEntry[]): string {
  const { id, at, kind, refId, idempotencyKey, reverses } = transaction;
  const lines = [...entries]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => [entry.id, entry.account, entry.currency, entry.amountMinor]);
  return JSON.stringify([id, at, kind, refId, idempotencyKey, reverses, lines]);
}
