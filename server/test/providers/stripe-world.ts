import { randomUUID } from 'node:crypto';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import StripeClient from 'stripe';
import { stripeProvider } from '#server/payments/index.js';
import { wallClockSeconds } from '#server/platform/http/signature.js';
import { FakeStripe } from './fake-stripe.ts';
import type { CardTyped, ProviderWorld, RawCallback, Trouble } from './provider-world.ts';

const secrets = { PRESENT: 'whsec_of_contract', FORMER: 'whsec_of_yesterday', FOREIGN: 'whsec_of_somebody' };
const secure = (flow: string) => ({
  authentication_flow: flow,
  result: 'authenticated',
  version: '2.2.0',
  electronic_commerce_indicator: '05',
});
const failed = (code: string, decline?: string) => ({ code, ...(decline ? { decline_code: decline } : {}) });

/** What Stripe writes on the charge, or on the intent when there is none. */
const cards: Record<CardTyped, { card?: object; error?: object }> = {
  VISA: { card: { brand: 'visa', last4: '4242', three_d_secure: null } },
  MASTERCARD: { card: { brand: 'mastercard', last4: '8210', three_d_secure: null } },
  AMEX: { card: { brand: 'amex', last4: '0005', three_d_secure: null } },
  DISCOVER: { card: { brand: 'discover', last4: '1117', three_d_secure: null } },
  DINERS: { card: { brand: 'diners', last4: '5904', three_d_secure: null } },
  FRICTIONLESS: { card: { brand: 'visa', last4: '3055', three_d_secure: secure('frictionless') } },
  CHALLENGE_PASSED: { card: { brand: 'visa', last4: '3220', three_d_secure: secure('challenge') } },
  CHALLENGE_FAILED: { error: failed('payment_intent_authentication_failure') },
  DECLINED: { error: failed('card_declined', 'generic_decline') },
  NO_FUNDS: { error: failed('card_declined', 'insufficient_funds') },
};

/** Stripe's API on the wire, answered by msw in the documented shapes. */
export async function openStripeWorld(timeLimitMs: number): Promise<ProviderWorld> {
  const stripe = new FakeStripe('sk_test_contract');
  const { webhooks } = new StripeClient('sk_test_contract');
  const provider = await stripeProvider({ secretKey: stripe.secretKey, webhookSecrets: [secrets.PRESENT, secrets.FORMER], timeLimitMs });
  let trouble: Trouble | null = null;
  const heard: RawCallback[] = [];
  const wire = setupServer(
    http.all('https://api.stripe.com/v1/*', async ({ request }) => {
      if (trouble === 'OFFLINE') return HttpResponse.error();
      if (trouble === 'SILENT') await delay('infinite');
      if (trouble === 'FAILING') return HttpResponse.json({ error: { type: 'api_error', message: 'ours' } }, { status: 500 });
      if (trouble === 'GARBAGE') return HttpResponse.html('<html>maintenance</html>');
      if (trouble === 'REFUSES' && request.method === 'POST')
        return HttpResponse.json({ error: { type: 'invalid_request_error', code: 'amount_too_small', message: 'no' } }, { status: 400 });
      const { pathname, searchParams } = new URL(request.url);
      const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : searchParams;
      const { status, body } = stripe.answer(request.method, pathname, form, request.headers);
      if (trouble === 'LOSES_ANSWERS' && request.method === 'POST') return HttpResponse.error();
      return HttpResponse.json(body, { status });
    }),
  );
  wire.listen({ onUnhandledRequest: 'bypass' });

  const intentOf = (ref: string) => stripe.intents.get(stripe.sessions.get(ref)!.payment_intent ?? '');
  function signed(body: string, ageSeconds: number, secret: keyof typeof secrets = 'PRESENT'): RawCallback {
    const timestamp = wallClockSeconds() - ageSeconds;
    const header = webhooks.generateTestHeaderString({ payload: body, secret: secrets[secret], timestamp });
    return { body, headers: { 'stripe-signature': header } };
  }
  function tell(type: string, object: object): void {
    const event = {
      id: `evt_${randomUUID()}`,
      object: 'event',
      api_version: StripeClient.API_VERSION,
      created: wallClockSeconds(),
      type,
      data: { object },
    };
    heard.push(signed(JSON.stringify(event), 0));
  }

  return {
    provider,
    async pay(ref, typed) {
      const session = stripe.sessions.get(ref)!;
      if (session.status !== 'open') return;
      const { card, error } = cards[typed];
      const id = session.payment_intent ?? `pi_${randomUUID()}`;
      const charge = { id: `ch_${randomUUID()}`, object: 'charge', payment_method_details: { type: 'card', card } };
      if (card) stripe.charges.set(charge.id, charge);
      stripe.intents.set(id, {
        ...{ id, object: 'payment_intent', amount: session.amount_total, amount_received: 0, currency: session.currency, metadata: {} },
        status: card ? 'requires_capture' : 'requires_payment_method',
        latest_charge: card ? charge.id : null,
        last_payment_error: (error as { code: string } | undefined) ?? null,
      });
      session.payment_intent = id;
      if (!card) return;
      Object.assign(session, { status: 'complete', url: null });
      tell('checkout.session.completed', session);
    },
    async letExpire(ref) {
      const session = stripe.sessions.get(ref)!;
      Object.assign(session, { status: 'expired', url: null });
      tell('checkout.session.expired', session);
    },
    async settleRefunds(isFailing = false) {
      for (const refund of stripe.refunds.values()) {
        if (refund.status !== 'pending') continue;
        Object.assign(refund, isFailing ? { status: 'failed', failure_reason: 'expired_or_canceled_card' } : { status: 'succeeded' });
        tell(isFailing ? 'refund.failed' : 'refund.updated', refund);
      }
    },
    async returnRefund(ref) {
      const refund = stripe.refunds.get(ref)!;
      Object.assign(refund, { status: 'failed', failure_reason: 'expired_or_canceled_card' });
      tell('refund.failed', refund);
    },
    async openChargeback(paymentRef, amountMinor) {
      const intent = intentOf(paymentRef)!;
      const id = `du_${randomUUID()}`;
      const amount = amountMinor ?? intent.amount_received;
      const dispute = {
        id,
        object: 'dispute' as const,
        status: 'needs_response',
        amount,
        currency: intent.currency,
        payment_intent: intent.id,
      };
      stripe.disputes.set(id, dispute);
      tell('charge.dispute.created', dispute);
      return id;
    },
    async decideChargeback(ref, isWon) {
      const dispute = stripe.disputes.get(ref)!;
      dispute.status = isWon ? 'won' : 'lost';
      tell('charge.dispute.closed', dispute);
    },
    callbacks: async () => heard.splice(0),
    signed,
    suffer(next) {
      trouble = next;
    },
    forgetKeys: () => stripe.forgetKeys(),
    async book(ref) {
      const intent = intentOf(ref);
      if (!intent) return { capturedMinor: 0, refundedMinor: 0, refunds: 0 };
      return {
        capturedMinor: intent.status === 'succeeded' ? intent.amount_received : 0,
        refundedMinor: stripe.refundedOf(intent.id),
        refunds: stripe.refundsOf(intent.id).length,
      };
    },
    countPayments: async () => stripe.sessions.size,
    async close() {
      wire.close();
    },
  };
}
