import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addBankPage } from './bank-page.ts';
import { Book, type SandboxPayment } from './book.ts';
import { Callbacks } from './callbacks.ts';
import { listScans, type ParcelToCarry, planScans } from './carrier.ts';
import { Chargebacks } from './chargebacks.ts';
import { fingerprintOf } from './fingerprint.ts';
import { addPages } from './hosted-pages.ts';
import { NotNow } from './not-now.ts';
import { Payments } from './payments.ts';
import { addSettlementFiles, beginLines } from './settlement.ts';

export interface SandboxParts {
  readonly folder: string;
  readonly apiKey: string;
  readonly callbackSecret: string;
  /** The present, in milliseconds; the market's moved clock is added to it. */
  readonly wallClock: () => number;
}

/** What tests and demos can make go wrong. */
export interface SandboxFaults {
  /** Answers nothing useful at all. */
  offline: boolean;
  /** Does what it is asked and then loses the answer. */
  loseAnswers: boolean;
  /** Of ten calls one is lost before it arrives, and of two what was done is lost with the answer. */
  lossyLine: boolean;
  /** Tells everything twice. */
  repeatCallbacks: boolean;
  failRefunds: boolean;
}

export interface Sandbox {
  readonly app: FastifyInstance;
  readonly faults: SandboxFaults;
  /** Ends what has run out of time, makes the scans that are due, and tells the market, until nothing is left. @returns how many messages were taken. */
  settle(): Promise<number>;
  close(): Promise<void>;
}

const openPayment = z.object({
  key: z.string(),
  amountMinor: z.number().int().positive(),
  currency: z.string(),
  description: z.string(),
  returnUrl: z.url(),
  callbackUrl: z.url(),
});
const keyed = z.object({ key: z.string() });
const refundBody = keyed.extend({ amountMinor: z.number().int() });
const place = z.object({ city: z.string(), country: z.string() });
const parcelBody = keyed.extend({
  number: z.string(),
  from: place,
  to: place,
  declaredAt: z.number(),
  transitDays: z.number().positive(),
  callbackUrl: z.url(),
});

/** The sandbox: a payment provider and a carrier in one small process, with a book of its own. */
export function createSandbox(parts: SandboxParts): Sandbox {
  const faults: SandboxFaults = { offline: false, loseAnswers: false, lossyLine: false, repeatCallbacks: false, failRefunds: false };
  const book = new Book(join(parts.folder, 'sandbox.db'));
  const now = () => parts.wallClock() + Number(book.fact('movedMs') ?? 0);
  beginLines(book, now());
  const callbacks = new Callbacks(book, parts.callbackSecret, now);
  const payments = new Payments(book, callbacks, now, faults);

  const app = Fastify({ logger: false, bodyLimit: 100_000 });
  app.setErrorHandler((error, _request, reply) => answerFault(error as Error & { statusCode?: number }, reply));
  app.addHook('onRequest', async (_request, reply) => {
    if (faults.offline) return reply.code(503).send({ error: 'offline' });
  });
  addPages(app, payments);
  addBankPage(app, book, payments, new Chargebacks(book, callbacks, now));
  void app.register(async (api) => {
    api.addHook('onRequest', async (request, reply) => checkKey(request, reply, parts.apiKey));
    const calls = new WeakMap<FastifyRequest, number>();
    let called = 0;
    api.addHook('onRequest', async (request, reply) => {
      calls.set(request, called++ % 10);
      if (faults.lossyLine && calls.get(request) === 0) return reply.hijack().raw.destroy();
    });
    api.addHook('onSend', async (request, reply, payload) => {
      const isLost = faults.lossyLine && [3, 7].includes(calls.get(request)!);
      return isLost || (faults.loseAnswers && request.method === 'POST') ? loseAnswer(reply) : payload;
    });
    addApi(api, book, payments, now, fingerprintOf(parts.apiKey));
    addSettlementFiles(api, book, now, parts.callbackSecret);
  });

  return {
    app,
    faults,
    async settle() {
      payments.tick();
      for (const scan of book.due('scan', now())) {
        book.together(() => {
          book.save('scan', scan, null);
          callbacks.add(scan.callbackUrl, JSON.parse(scan.body) as object);
        });
      }
      return callbacks.deliverDue(faults.repeatCallbacks);
    },
    async close() {
      await app.close();
      book.close();
    },
  };
}

function addApi(api: FastifyInstance, book: Book, payments: Payments, now: () => number, knows: string): void {
  const id = (request: FastifyRequest) => (request.params as { id: string }).id;
  api.get('/v1/health', () => ({ alive: true, knows }));
  api.post('/v1/clock', (request) => {
    book.setFact('movedMs', String(z.object({ movedMs: z.number() }).parse(request.body).movedMs));
    return { ok: true };
  });
  api.post('/v1/payments', (request) => shown(request, payments.open(openPayment.parse(request.body))));
  api.get('/v1/payments/:id', (request, reply) => {
    const payment = payments.find(id(request));
    return payment ? shown(request, payment) : reply.code(404).send({ error: 'There is no such payment.' });
  });
  api.post('/v1/payments/:id/capture', (request) => shown(request, payments.capture(id(request))));
  api.post('/v1/payments/:id/void', (request) => shown(request, payments.void(id(request))));
  api.post('/v1/payments/:id/refunds', (request) => payments.refund(id(request), refundBody.parse(request.body)));
  api.get(
    '/v1/refunds/:id',
    (request, reply) => payments.findRefund(id(request)) ?? reply.code(404).send({ error: 'There is no such refund.' }),
  );
  api.get(
    '/v1/chargebacks/:id',
    (request, reply) => book.find('chargeback', id(request)) ?? reply.code(404).send({ error: 'There is no such chargeback.' }),
  );
  api.get('/v1/book', () => ({ payments: book.all('payment'), refunds: book.all('refund'), chargebacks: book.all('chargeback') }));
  api.post('/v1/parcels', (request) => {
    planScans(book, parcelBody.parse(request.body) satisfies ParcelToCarry);
    return { ok: true };
  });
  api.get('/v1/parcels/:id/scans', (request) => listScans(book, id(request), now()));
}

/** A payment as the market reads it. */
function shown(request: FastifyRequest, payment: SandboxPayment): object {
  const origin = `${request.protocol}://${request.host}`;
  const { status, id, expiresAt } = payment;
  const type = status === 'WAITING_FOR_CARD' ? 'CARD_FIELDS' : status === 'REQUIRES_ACTION' ? 'THREE_DS_CHALLENGE' : undefined;
  const nextAction = type ? { type, url: `${origin}/${type === 'CARD_FIELDS' ? 'pay' : 'challenge'}/${id}`, expiresAt } : null;
  const { amountMinor, currency, failureCode, threeDS, brand, last4 } = payment;
  return { id, status, amountMinor, currency, nextAction, failureCode, threeDS, brand, last4 };
}

function checkKey(request: FastifyRequest, reply: FastifyReply, apiKey: string): FastifyReply | undefined {
  return request.headers.authorization === `Bearer ${apiKey}` ? undefined : reply.code(401).send({ error: 'Wrong key.' });
}

function loseAnswer(reply: FastifyReply): string {
  reply.raw.destroy();
  return '';
}

function answerFault(error: Error & { statusCode?: number }, reply: FastifyReply): void {
  const status = error instanceof NotNow ? 409 : error instanceof z.ZodError ? 400 : (error.statusCode ?? 500);
  void reply.code(status).send({ error: error.message });
}
