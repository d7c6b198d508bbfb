import { z } from 'zod';
import { callHttp } from '#server/platform/http/call-http.js';
import { isSignedBy } from '#server/platform/http/signature.js';
import { type PaymentProvider, ProviderFault, type ProviderPayment, type ProviderRefund } from '../provider.ts';
import { fileAnswer, readSettlementFile } from './sandbox-settlement.ts';

export interface SandboxAccess {
  /** Such as `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Authorises our calls. */
  readonly apiKey: string;
  /** Signs its callbacks; two while one is exchanged. */
  readonly callbackSecrets: readonly string[];
  /** Where it reaches us. */
  readonly callbackUrl: string;
  /** How long an answer is waited for, in milliseconds; five seconds when it is not said. */
  readonly timeLimitMs?: number;
}

const paymentAnswer = z.object({
  id: z.string(),
  status: z.enum(['WAITING_FOR_CARD', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'EXPIRED', 'VOIDED']),
  amountMinor: z.number().int(),
  currency: z.string(),
  nextAction: z.object({ type: z.enum(['CARD_FIELDS', 'THREE_DS_CHALLENGE']), url: z.string(), expiresAt: z.number() }).nullable(),
  failureCode: z.string().nullable(),
  threeDS: z
    .object({
      version: z.string(),
      flow: z.enum(['FRICTIONLESS', 'CHALLENGE']),
      status: z.string(),
      eci: z.string(),
      liabilityShift: z.boolean(),
    })
    .nullable(),
  brand: z.string().nullable(),
  last4: z.string().nullable(),
});
const refundAnswer = z.object({ id: z.string(), status: z.enum(['PENDING', 'COMPLETE', 'FAILED']), failureCode: z.string().nullable() });
const chargebackAnswer = z.object({
  id: z.string(),
  paymentId: z.string(),
  status: z.enum(['OPEN', 'WON', 'LOST']),
  amountMinor: z.number().int().positive(),
  currency: z.string(),
});
/** No such thing, not with these words, not now. */
const refusals = new Set([400, 404, 409]);

const callbackBody = z.object({ type: z.enum(['payment', 'refund', 'chargeback']), id: z.string(), key: z.string() });

/** @throws ProviderFault for what is no answer, such as the page of a proxy in between. */
function understood<T>(schema: z.ZodType<T>, text: string, asked: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new ProviderFault(`The sandbox answered nothing that can be understood to ${asked}: ${error}`, false);
  }
}

const part = encodeURIComponent;

/** The sandbox provider: our own small payment service that speaks HTTP like a real one. */
export function sandboxProvider(access: SandboxAccess): PaymentProvider {
  const call = async <T>(method: string, path: string, schema: z.ZodType<T>, body?: object): Promise<T> => {
    const answer = await callHttp(`${access.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${access.apiKey}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body && JSON.stringify(body),
      timeoutMs: access.timeLimitMs ?? 5_000,
    }).catch((error: unknown) => {
      throw new ProviderFault(`The sandbox did not answer ${method} ${path}: ${error}`, false);
    });
    if (answer.status >= 300)
      throw new ProviderFault(`The sandbox answered ${answer.status} to ${method} ${path}.`, refusals.has(answer.status));
    return understood(schema, answer.text, `${method} ${path}`);
  };
  const asPayment = ({ id, ...rest }: z.infer<typeof paymentAnswer>): ProviderPayment => ({ ref: id, ...rest });
  const asRefund = ({ id, ...rest }: z.infer<typeof refundAnswer>): ProviderRefund => ({ ref: id, ...rest });

  return {
    code: 'sandbox',
    open: async ({ startedAt: _own, ...payment }) =>
      asPayment(await call('POST', '/v1/payments', paymentAnswer, { ...payment, callbackUrl: access.callbackUrl })),
    find: async (ref) => asPayment(await call('GET', `/v1/payments/${part(ref)}`, paymentAnswer)),
    capture: async (ref, key) => asPayment(await call('POST', `/v1/payments/${part(ref)}/capture`, paymentAnswer, { key })),
    void: async (ref, key) => asPayment(await call('POST', `/v1/payments/${part(ref)}/void`, paymentAnswer, { key })),
    refund: async (ref, refund) => asRefund(await call('POST', `/v1/payments/${part(ref)}/refunds`, refundAnswer, refund)),
    findRefund: async (ref) => asRefund(await call('GET', `/v1/refunds/${part(ref)}`, refundAnswer)),
    async findChargeback(ref) {
      const { id, paymentId, status, amountMinor, currency } = await call('GET', `/v1/chargebacks/${part(ref)}`, chargebackAnswer);
      return { ref: id, paymentRef: paymentId, status, amountMinor, currency };
    },
    async settlementFile(day) {
      return readSettlementFile(access.callbackSecrets, day, await call('GET', `/v1/settlements/${part(day)}`, fileAnswer));
    },
    readCallback(body, headers) {
      const header = (name: string) => String(headers[name] ?? '');
      const signed = { id: header('webhook-id'), timestamp: header('webhook-timestamp'), signatures: header('webhook-signature') };
      if (!isSignedBy(access.callbackSecrets, signed, body)) return undefined;
      const { type, id, key } = callbackBody.parse(JSON.parse(body));
      if (type === 'refund') return { eventId: signed.id, about: { kind: 'REFUND', ref: id, ourId: key } };
      return { eventId: signed.id, about: { kind: type === 'payment' ? 'PAYMENT' : 'CHARGEBACK', ref: id } };
    },
  };
}
