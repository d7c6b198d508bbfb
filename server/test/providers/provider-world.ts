import type { PaymentProvider } from '#server/payments/index.js';

/** Cards that a buyer types, by what they do. */
export type CardTyped =
  | 'VISA'
  | 'MASTERCARD'
  | 'AMEX'
  | 'DISCOVER'
  | 'DINERS'
  | 'FRICTIONLESS'
  | 'CHALLENGE_PASSED'
  | 'CHALLENGE_FAILED'
  | 'DECLINED'
  | 'NO_FUNDS';

/**
 * What a provider does to our calls. OFFLINE: nobody answers, nothing is done. FAILING: it answers 500. GARBAGE: it answers what is no JSON.
 * SILENT: it never answers. LOSES_ANSWERS: it does what it is asked, and the answer never arrives.
 * REFUSES: it says no to all that would change something.
 */
export type Trouble = 'OFFLINE' | 'FAILING' | 'GARBAGE' | 'SILENT' | 'LOSES_ANSWERS' | 'REFUSES';

/** A message of the provider as it comes over the wire. */
export interface RawCallback {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A provider's side of the wire, as a contract test needs it: what buyers and banks do there, what goes wrong, and what its own book says. */
export interface ProviderWorld {
  readonly provider: PaymentProvider;
  pay(ref: string, card: CardTyped): Promise<void>;
  /** The buyer never came. */
  letExpire(ref: string): Promise<void>;
  /** Refunds that are under way arrive, or fail. */
  settleRefunds(isFailing?: boolean): Promise<void>;
  /** A refund that had arrived comes back from the bank, where the provider knows of such a thing. */
  returnRefund?(ref: string): Promise<void>;
  /** @returns the provider's reference. */
  openChargeback(paymentRef: string, amountMinor?: number): Promise<string>;
  decideChargeback(ref: string, isWon: boolean): Promise<void>;
  /** What it has sent to us since the last time. */
  callbacks(): Promise<RawCallback[]>;
  /** `body` as if the provider sent it, signed so many seconds ago, by its present secret, the one before, or somebody else's. */
  signed(body: string, ageSeconds: number, secret?: 'PRESENT' | 'FORMER' | 'FOREIGN'): RawCallback;
  suffer(trouble: Trouble | null): void;
  /** A provider that remembers keys for a day has forgotten them. */
  forgetKeys(): void;
  /** Its own book, in minor units. */
  book(ref: string): Promise<{ capturedMinor: number; refundedMinor: number; refunds: number }>;
  countPayments(): Promise<number>;
  close(): Promise<void>;
}
