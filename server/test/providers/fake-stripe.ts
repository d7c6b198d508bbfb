import { randomUUID } from 'node:crypto';

/** Answers of Stripe's API in the shapes that docs.stripe.com/api gives them, from a book in memory. */
export interface StripeAnswer {
  readonly status: number;
  readonly body: object;
}

export interface FakeIntent {
  readonly id: string;
  object: 'payment_intent';
  status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled';
  amount: number;
  amount_received: number;
  currency: string;
  latest_charge: string | null;
  last_payment_error: { code: string; decline_code?: string } | null;
  metadata: Record<string, string>;
}
interface FakeSession {
  readonly id: string;
  object: 'checkout.session';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid';
  url: string | null;
  expires_at: number;
  amount_total: number;
  currency: string;
  client_reference_id: string;
  payment_intent: string | null;
}
interface FakeRefund {
  readonly id: string;
  object: 'refund';
  status: 'pending' | 'succeeded' | 'failed';
  amount: number;
  currency: string;
  payment_intent: string;
  metadata: Record<string, string>;
  failure_reason?: string;
}
interface FakeDispute {
  readonly id: string;
  object: 'dispute';
  status: string;
  amount: number;
  currency: string;
  payment_intent: string;
}

const refusal = (status: number, code: string | undefined, message: string): StripeAnswer => ({
  status,
  body: { error: { type: 'invalid_request_error', ...(code ? { code } : {}), message } },
});
const missing = (what: string, id: string) => refusal(404, 'resource_missing', `No such ${what}: '${id}'`);
const list = (data: object[]): StripeAnswer => ({ status: 200, body: { object: 'list', data, has_more: false, url: '/v1/list' } });
const makeId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** Stripe's book and rules, as far as a market meets them. */
export class FakeStripe {
  readonly sessions = new Map<string, FakeSession>();
  readonly intents = new Map<string, FakeIntent>();
  readonly charges = new Map<string, object>();
  readonly refunds = new Map<string, FakeRefund>();
  readonly disputes = new Map<string, FakeDispute>();
  private readonly done = new Map<string, { asked: string; answer: StripeAnswer }>();

  constructor(readonly secretKey: string) {}

  /** @param form The body, in the flat form `a[b][c]=d` that Stripe takes. */
  answer(method: string, path: string, form: URLSearchParams, headers: Headers): StripeAnswer {
    if (headers.get('authorization') !== `Bearer ${this.secretKey}`)
      return { status: 401, body: { error: { type: 'invalid_request_error', message: 'Invalid API Key provided.' } } };
    const key = method === 'POST' ? headers.get('idempotency-key') : null;
    const known = key ? this.done.get(key) : undefined;
    const asked = `${path}?${form}`;
    if (known)
      return known.asked === asked
        ? known.answer
        : {
            status: 400,
            body: {
              error: {
                type: 'idempotency_error',
                message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
              },
            },
          };
    const answer = structuredClone(this.route(method, path.split('/').slice(2).map(decodeURIComponent), form));
    if (key) this.done.set(key, { asked, answer });
    return answer;
  }

  forgetKeys(): void {
    this.done.clear();
  }

  private route(method: string, [room = '', one = '', two = '', three = '']: string[], form: URLSearchParams): StripeAnswer {
    const isPost = method === 'POST';
    if (room === 'checkout' && one === 'sessions') {
      if (!two)
        return isPost
          ? this.openSession(form)
          : list([...this.sessions.values()].filter((each) => each.payment_intent === form.get('payment_intent')));
      const session = this.sessions.get(two);
      if (!session) return missing('checkout.session', two);
      return three === 'expire' ? this.expire(session) : { status: 200, body: this.shown(session, form) };
    }
    if (room === 'payment_intents') return this.changeIntent(this.intents.get(one), one, two);
    if (room === 'refunds' && !one)
      return isPost
        ? this.refund(form)
        : list([...this.refunds.values()].filter((each) => each.payment_intent === form.get('payment_intent')));
    const found = { refunds: this.refunds, disputes: this.disputes }[room]?.get(one);
    return found ? { status: 200, body: found } : missing(room, one);
  }

  private openSession(form: URLSearchParams): StripeAnswer {
    const id = makeId('cs_test');
    const amount = Number(form.get('line_items[0][price_data][unit_amount]'));
    if (!(amount > 0)) return refusal(400, 'parameter_invalid_integer', 'This value must be greater than or equal to 1.');
    const session: FakeSession = {
      ...{ id, object: 'checkout.session', status: 'open', payment_status: 'unpaid', payment_intent: null },
      url: `https://checkout.stripe.com/c/pay/${id}`,
      expires_at: Number(form.get('expires_at')),
      amount_total: amount * Number(form.get('line_items[0][quantity]')),
      currency: form.get('line_items[0][price_data][currency]')!,
      client_reference_id: form.get('client_reference_id')!,
    };
    this.sessions.set(id, session);
    return { status: 200, body: session };
  }

  private shown(session: FakeSession, form: URLSearchParams): object {
    const intent = this.intents.get(session.payment_intent ?? '');
    if (!intent || !form.getAll('expand[0]').includes('payment_intent.latest_charge')) return session;
    return { ...session, payment_intent: { ...intent, latest_charge: this.charges.get(intent.latest_charge ?? '') ?? null } };
  }

  private expire(session: FakeSession): StripeAnswer {
    if (session.status !== 'open')
      return refusal(
        400,
        undefined,
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
      );
    Object.assign(session, { status: 'expired', url: null });
    return { status: 200, body: session };
  }

  private changeIntent(intent: FakeIntent | undefined, id: string, deed: string): StripeAnswer {
    if (!intent) return missing('payment_intent', id);
    const isCapture = deed === 'capture';
    const isReady = intent.status === 'requires_capture' || (!isCapture && intent.status === 'requires_payment_method');
    if (!isReady)
      return refusal(
        400,
        'payment_intent_unexpected_state',
        `This PaymentIntent could not be changed because it has a status of ${intent.status}.`,
      );
    Object.assign(intent, isCapture ? { status: 'succeeded', amount_received: intent.amount } : { status: 'canceled' });
    return { status: 200, body: intent };
  }

  private refund(form: URLSearchParams): StripeAnswer {
    const intent = this.intents.get(form.get('payment_intent') ?? '');
    const amount = Number(form.get('amount'));
    if (!Number.isInteger(amount) || amount < 1) return refusal(400, 'parameter_invalid_integer', 'Invalid positive integer');
    if (intent?.status !== 'succeeded') return refusal(400, undefined, 'This PaymentIntent does not have a successful charge to refund.');
    if (amount > intent.amount_received - this.refundedOf(intent.id))
      return refusal(400, undefined, 'Refund amount is greater than unrefunded amount on charge.');
    const id = makeId('re');
    const refund: FakeRefund = {
      ...{ id, object: 'refund', status: 'pending', amount, currency: intent.currency, payment_intent: intent.id },
      metadata: { refund: form.get('metadata[refund]')! },
    };
    this.refunds.set(id, refund);
    return { status: 200, body: refund };
  }

  refundsOf(intentId: string): FakeRefund[] {
    return [...this.refunds.values()].filter((each) => each.payment_intent === intentId && each.status !== 'failed');
  }

  refundedOf(intentId: string): number {
    return this.refundsOf(intentId).reduce((sum, each) => sum + each.amount, 0);
  }
}
