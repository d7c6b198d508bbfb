import type Stripe from 'stripe';
import type { ProviderPayment, ProviderRefund } from '../../provider.ts';
import type { ProviderStatus } from '../../rules/attempt.ts';
import type { ChargebackState } from '../../rules/chargeback.ts';
import type { ThreeDS } from '../../tables.ts';
import { fromStripeAmount } from './stripe-amount.ts';

/** A Checkout Session with its payment intent and charge expanded. */
export function paymentOf(session: Stripe.Checkout.Session): ProviderPayment {
  const intent = expanded(session.payment_intent);
  const card = expanded(intent?.latest_charge)?.payment_method_details?.card;
  const currency = (session.currency ?? '').toUpperCase();
  const status = statusOf(session, intent);
  return {
    ref: session.id,
    status,
    amountMinor: fromStripeAmount(session.amount_total ?? 0, currency),
    currency,
    nextAction:
      status === 'WAITING_FOR_CARD' && session.url ? { type: 'REDIRECT', url: session.url, expiresAt: session.expires_at * 1_000 } : null,
    failureCode: status === 'FAILED' ? failureOf(intent?.last_payment_error) : null,
    threeDS: threeDSOf(card?.three_d_secure),
    brand: card?.brand ? (brands[card.brand] ?? card.brand) : null,
    last4: card?.last4 ?? null,
  };
}

/** The session says whether the buyer is still at it, the intent where the money is. A decline on Stripe's page ends nothing: another card may follow there. */
function statusOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | undefined): ProviderStatus {
  if (intent?.status === 'canceled') return 'VOIDED';
  if (intent?.status === 'requires_capture') return 'AUTHORIZED';
  if (intent?.status === 'succeeded') return 'CAPTURED';
  if (session.status === 'expired') return 'EXPIRED';
  if (session.status === 'complete' && intent?.status === 'requires_payment_method') return 'FAILED';
  return session.status === 'complete' ? 'REQUIRES_ACTION' : 'WAITING_FOR_CARD';
}

function failureOf(error: Stripe.PaymentIntent['last_payment_error'] | undefined): string {
  if (error?.decline_code === 'insufficient_funds') return 'INSUFFICIENT_FUNDS';
  return error?.code === 'payment_intent_authentication_failure' ? 'AUTHENTICATION_FAILED' : 'DECLINED';
}

/** The letters of EMV 3-D Secure for Stripe's words. */
const results: Record<string, string> = {
  authenticated: 'Y',
  attempt_acknowledged: 'A',
  exempted: 'I',
  failed: 'N',
  not_supported: 'U',
  processing_error: 'U',
};

function threeDSOf(secure: Stripe.Charge.PaymentMethodDetails.Card['three_d_secure'] | undefined): ThreeDS | null {
  if (!secure) return null;
  const status = results[secure.result ?? ''] ?? 'U';
  return {
    version: secure.version ?? '',
    flow: secure.authentication_flow === 'challenge' ? 'CHALLENGE' : 'FRICTIONLESS',
    status,
    eci: secure.electronic_commerce_indicator ?? '',
    liabilityShift: status === 'Y' || status === 'A',
  };
}

/** Brands as the cards themselves say it (P1). */
const brands: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'MasterCard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

export function refundOf(refund: Stripe.Refund): ProviderRefund {
  const status =
    refund.status === 'succeeded' ? 'COMPLETE' : refund.status === 'failed' || refund.status === 'canceled' ? 'FAILED' : 'PENDING';
  return { ref: refund.id, status, failureCode: status === 'FAILED' ? (refund.failure_reason ?? 'canceled').toUpperCase() : null };
}

/** Where a dispute stands; undefined for a mere question of the bank, which takes no money. An appeal is lost until it is won. */
export function chargebackStateOf(status: string): ChargebackState | undefined {
  if (status.startsWith('warning_')) return undefined;
  if (status === 'won' || status === 'prevented') return 'WON';
  return status === 'lost' || status.startsWith('appeal_') ? 'LOST' : 'OPEN';
}

/** What was asked to be expanded; undefined where there is nothing. */
function expanded<T extends object>(field: string | T | null | undefined): T | undefined {
  return typeof field === 'object' && field !== null ? field : undefined;
}
