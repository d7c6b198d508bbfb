import { parse } from 'node:querystring';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxPayment } from './book.ts';
import { cardPage, challengePage, endPage, styles, tellScript } from './pages.ts';
import type { Payments } from './payments.ts';

/** The pages that a buyer sees in a frame of the market or in a window of their own: card fields and the bank's question. */
export function addPages(app: FastifyInstance, payments: Payments): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, parse(String(body))),
  );
  app.get('/sandbox.css', (_request, reply) => reply.type('text/css').send(styles));
  app.get('/tell.js', (_request, reply) => reply.type('text/javascript').send(tellScript));

  app.get('/pay/:id', (request, reply) => withPayment(request, reply, payments, (payment) => screenOf(payment)));
  app.post('/pay/:id', (request, reply) =>
    withPayment(request, reply, payments, (payment) => {
      const typed = { number: text(request, 'number'), expires: text(request, 'expires'), code: text(request, 'code') };
      const outcome = payments.enterCard(payment, typed);
      return Array.isArray(outcome) ? cardPage(payment, outcome, typed) : endPage(outcome);
    }),
  );
  app.get('/challenge/:id', (request, reply) =>
    withPayment(request, reply, payments, (payment) => (payment.status === 'REQUIRES_ACTION' ? challengePage(payment) : endPage(payment))),
  );
  app.post('/challenge/:id', (request, reply) =>
    withPayment(request, reply, payments, (payment) => {
      const outcome = payments.answerChallenge(payment, text(request, 'password'));
      return outcome.status === 'REQUIRES_ACTION' ? challengePage(outcome) : endPage(outcome);
    }),
  );
}

function screenOf(payment: SandboxPayment): string {
  return payment.status === 'WAITING_FOR_CARD' ? cardPage(payment) : endPage(payment);
}

function text(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function withPayment(
  request: FastifyRequest,
  reply: FastifyReply,
  payments: Payments,
  show: (payment: SandboxPayment) => string,
): FastifyReply {
  const payment = payments.find((request.params as { id: string }).id);
  if (!payment) return reply.code(404).type('text/plain').send('There is no such payment.');
  const market = new URL(payment.returnUrl).origin;
  const alias = market.includes('localhost') ? market.replace('localhost', '127.0.0.1') : market.replace('127.0.0.1', 'localhost');
  const policy = `default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${market} ${alias}`;
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .send(show(payment));
}
