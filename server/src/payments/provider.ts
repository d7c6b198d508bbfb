import type { ProviderStatus } from './rules/attempt.ts';
import type { ChargebackState } from './rules/chargeback.ts';
import type { MovementKind } from './rules/movement.ts';
import type { NextActionType, ThreeDS } from './tables.ts';

/** A payment as its provider sees it. */
export interface ProviderPayment {
  /** The provider's id. */
  readonly ref: string;
  readonly status: ProviderStatus;
  readonly amountMinor: number;
  readonly currency: string;
  /** Where the buyer acts next, while there is something to do. */
  readonly nextAction: { readonly type: NextActionType; readonly url: string; readonly expiresAt: number } | null;
  readonly failureCode: string | null;
  readonly threeDS: ThreeDS | null;
  readonly brand: string | null;
  readonly last4: string | null;
}

export interface ProviderRefund {
  readonly ref: string;
  readonly status: 'PENDING' | 'COMPLETE' | 'FAILED';
  readonly failureCode: string | null;
}

/** Captured money that the buyer's bank asks back. */
export interface ProviderChargeback {
  readonly ref: string;
  /** The payment that it is about. */
  readonly paymentRef: string;
  readonly status: ChargebackState;
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * A callback, checked and read. `about` names a payment, a refund or a chargeback of the provider's; what it says is asked for, never believed.
 * NOTHING is news that no market needs, taken so that it is not sent again.
 */
export interface ProviderCallback {
  readonly eventId: string;
  readonly about:
    | { readonly kind: 'PAYMENT'; readonly ref: string }
    | { readonly kind: 'REFUND'; readonly ref: string; readonly ourId: string }
    | { readonly kind: 'CHARGEBACK'; readonly ref: string }
    | { readonly kind: 'NOTHING' };
}

/**
 * What was asked for did not come back as done. `isRefused`: the provider understood and said no, so nothing happened and asking again is of
 * no use. Otherwise it may have happened, and only the provider knows.
 */
export class ProviderFault extends Error {
  constructor(
    message: string,
    readonly isRefused: boolean,
  ) {
    super(message);
  }
}

/** A movement of money, as a provider's settlement file tells it. */
export interface SettlementLine {
  readonly kind: MovementKind;
  /** The provider's name of the payment, refund or chargeback. */
  readonly ref: string;
  /** A `MovementState` wherever the provider says nothing unheard of. */
  readonly state: string;
  /** Above zero, in minor units. */
  readonly amountMinor: number;
  readonly currency: string;
  /** By the provider's clock, in milliseconds UTC. */
  readonly at: number;
}

/** What a provider says it did with our money in one day of UTC. */
export interface SettlementFile {
  /** Before this moment its books are not complete, in milliseconds UTC; what we booked before is not looked for. */
  readonly from: number;
  readonly lines: readonly SettlementLine[];
}

/** What came as a settlement file is none that can be trusted or understood. The message is a sentence for operators. */
export class SettlementFileUnfit extends Error {}

/** A payment as the market wants it opened. */
export interface PaymentToOpen {
  /** Our own id of it: asked twice, there is one payment. */
  readonly key: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** What the bank shows the buyer. */
  readonly description: string;
  /** Where the buyer comes back to. */
  readonly returnUrl: string;
  /** When the buyer pressed Pay, in milliseconds UTC: what is asked twice is asked in the same words. */
  readonly startedAt: number;
}

/**
 * What the market needs of a payment provider. Every call carries our own id as the key: asked twice, it happens once.
 * Calls end within their time limit (safety rule G2) or throw a ProviderFault.
 */
export interface PaymentProvider {
  readonly code: string;
  /** Opens a payment for the amount; card data goes to the provider's own page. */
  open(payment: PaymentToOpen): Promise<ProviderPayment>;
  find(ref: string): Promise<ProviderPayment>;
  capture(ref: string, key: string): Promise<ProviderPayment>;
  void(ref: string, key: string): Promise<ProviderPayment>;
  refund(ref: string, refund: { key: string; amountMinor: number }): Promise<ProviderRefund>;
  findRefund(ref: string): Promise<ProviderRefund>;
  findChargeback(ref: string): Promise<ProviderChargeback>;
  /**
   * What moved in a day of UTC (`YYYY-MM-DD`) that is over; left out by an adapter whose provider gives no such files.
   *
   * @throws ProviderFault when there is no answer; SettlementFileUnfit when its signature does not prove that the provider wrote it, or it cannot be read.
   */
  settlementFile?(day: string): Promise<SettlementFile>;
  /** @returns undefined when the signature does not prove that the provider wrote these bytes within the last five minutes. */
  readCallback(body: string, headers: Record<string, string | string[] | undefined>): ProviderCallback | undefined;
}

/** A provider behind a circuit breaker: after too many faults no new payment is asked of it for a while (P10). */
export interface GuardedProvider extends PaymentProvider {
  /** Until when it is left alone, in milliseconds UTC; null when it may be asked. */
  pausedUntil(): number | null;
}

declare module '#server/platform/context.js' {
  interface Ports {
    /** By code. A market without one takes no cards. */
    readonly paymentProviders: ReadonlyMap<string, GuardedProvider>;
  }
}
