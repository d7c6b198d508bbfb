import type Stripe from 'stripe';
import { type PaymentProvider, type PaymentToOpen, type ProviderChargeback, ProviderFault } from '../../provider.ts';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts';
import { stripeCallback } from './stripe-callback.ts';
import { chargebackStateOf, paymentOf, refundOf } from './stripe-words.ts';

export interface StripeAccess {
  readonly secretKey: string;
  /** Of the endpoint that Stripe calls; two while one is exchanged. */
  readonly webhookSecrets: readonly string[];
  /** How long an answer is waited for, in milliseconds; five seconds when it is not said. */
  readonly timeLimitMs?: number;
}

const openSeconds = 32 * 60; // Stripe keeps a page open for half an hour at least, and may be asked again
/** Not with these words, not this card, no such thing. A wrong key (401), a lock (409) and too many calls (429) are trouble, not an answer. */
const refusals = new Set([400, 402, 404]);
const expand = ['payment_intent.latest_charge'];

/**
 * Stripe by its hosted Checkout page: the buyer goes there and comes back, and no script of theirs runs in our pages. Money is authorised
 * there and captured by us. Our name of a payment is the id of its Checkout Session.
 */
export async function stripeProvider({ secretKey, webhookSecrets, timeLimitMs = 5_000 }: StripeAccess): Promise<PaymentProvider> {
  const { default: StripeClient } = await import('stripe'); // a market without it does not load it
  const client = new StripeClient(secretKey, { timeout: timeLimitMs, maxNetworkRetries: 0, telemetry: false });
  const { sessions } = client.checkout;
  const asked = <T>(call: () => Promise<T>) => askStripe(timeLimitMs, call);
  const find = async (ref: string) => paymentOf(await asked(() => sessions.retrieve(ref, { expand })));

  /** Does something to the payment intent behind a session; what is too late is told by how things stand then. */
  async function change(ref: string, deed: (session: Stripe.Checkout.Session, intentId: string | null) => Promise<unknown>) {
    await asked(async () => {
      const session = await sessions.retrieve(ref);
      await deed(session, idOf(session.payment_intent)).catch((error: unknown) => {
        if (!isTooLate(error)) throw error;
      });
    });
    return find(ref);
  }

  return {
    code: 'stripe',
    open: async (payment) => paymentOf(await asked(() => sessions.create(sessionFor(payment), { idempotencyKey: `open:${payment.key}` }))),
    find,
    capture: (ref, key) =>
      change(ref, async (_session, intentId) => {
        if (intentId) await client.paymentIntents.capture(intentId, {}, { idempotencyKey: `capture:${key}` });
      }),
    void: (ref, key) =>
      change(ref, async ({ status }, intentId) => {
        if (status === 'open') await sessions.expire(ref, {}, { idempotencyKey: `expire:${key}` });
        else if (intentId) await client.paymentIntents.cancel(intentId, {}, { idempotencyKey: `void:${key}` });
      }),
    refund: (ref, { key, amountMinor }) =>
      asked(async () => {
        const session = await sessions.retrieve(ref);
        const paymentIntent = idOf(session.payment_intent);
        if (!paymentIntent) throw new ProviderFault('Nothing was paid that could go back.', true);
        const known = await findRefundByKey(client, paymentIntent, key);
        if (known) return refundOf(known);
        const amount = toStripeAmount(amountMinor, session.currency!.toUpperCase());
        const wanted = { payment_intent: paymentIntent, amount, metadata: { refund: key } };
        return refundOf(await client.refunds.create(wanted, { idempotencyKey: `refund:${key}` }));
      }),
    findRefund: async (ref) => refundOf(await asked(() => client.refunds.retrieve(ref))),
    findChargeback: (ref) => asked(() => findChargeback(client, ref)),
    readCallback: (body, headers) => stripeCallback(client, webhookSecrets, body, headers),
  };
}

function sessionFor(payment: PaymentToOpen): Stripe.Checkout.SessionCreateParams {
  const { key, amountMinor, description, returnUrl, startedAt } = payment;
  const price = { currency: payment.currency.toLowerCase(), unit_amount: toStripeAmount(amountMinor, payment.currency) };
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    client_reference_id: key,
    line_items: [{ quantity: 1, price_data: { ...price, product_data: { name: description } } }],
    payment_intent_data: { capture_method: 'manual', description, metadata: { attempt: key } },
    success_url: returnUrl,
    cancel_url: returnUrl,
    expires_at: Math.floor(startedAt / 1_000) + openSeconds,
    expand,
  };
}

/** Stripe forgets idempotency keys after a day, and an answer may have been lost for longer: so the refunds themselves are looked at first. */
async function findRefundByKey(client: Stripe, paymentIntent: string, key: string): Promise<Stripe.Refund | undefined> {
  for await (const refund of client.refunds.list({ payment_intent: paymentIntent, limit: 100 }))
    if (refund.metadata?.['refund'] === key) return refund;
  return undefined;
}

async function findChargeback(client: Stripe, ref: string): Promise<ProviderChargeback> {
  const dispute = await client.disputes.retrieve(ref);
  const paymentIntent = idOf(dispute.payment_intent);
  const [session] = paymentIntent ? (await client.checkout.sessions.list({ payment_intent: paymentIntent, limit: 1 })).data : [];
  const status = chargebackStateOf(dispute.status);
  if (!session || !status) throw new ProviderFault(`The dispute ${ref} is about no payment of ours.`, true);
  const currency = dispute.currency.toUpperCase();
  return { ref, paymentRef: session.id, status, amountMinor: fromStripeAmount(dispute.amount, currency), currency };
}

/**
 * @param timeLimitMs For all that the call needs of Stripe; its own limit is for silence alone, and starts anew with each byte.
 * @throws ProviderFault for whatever keeps Stripe from answering as it should.
 */
async function askStripe<T>(timeLimitMs: number, call: () => Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new ProviderFault(`Stripe did not answer within ${timeLimitMs} ms.`, false)), timeLimitMs);
  });
  try {
    return await Promise.race([call(), limit]);
  } catch (error) {
    if (error instanceof ProviderFault) throw error;
    const { type = '', statusCode = 0 } = error as { type?: string; statusCode?: number };
    const isRefused = refusals.has(statusCode) || error instanceof RangeError;
    throw new ProviderFault(`Stripe did not do it: ${type} ${(error as Error).message}`, isRefused);
  } finally {
    clearTimeout(late);
  }
}

/** It has been captured, canceled or expired meanwhile. */
function isTooLate(error: unknown): boolean {
  const { code, statusCode, message = '' } = error as { code?: string; statusCode?: number; message?: string };
  return code === 'payment_intent_unexpected_state' || (statusCode === 400 && /Only Checkout Sessions with a status in/.test(message));
}

function idOf(field: string | { id: string } | null | undefined): string | null {
  return typeof field === 'string' ? field : (field?.id ?? null);
}
