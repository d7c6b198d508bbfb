import type { FastifyInstance, FastifyReply } from 'fastify';
import { formatMoney } from '#server/kernel/money.js';
import type { Book, SandboxPayment } from './book.ts';
import { type Chargebacks, failNextRefund, refundedOf, takenBack } from './chargebacks.ts';
import { NotNow } from './not-now.ts';
import { html, page } from './pages.ts';
import type { Payments } from './payments.ts';

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const shownMax = 50;

/** The buyer's bank, played by whoever tries the market out: money asked back, given back, taken twice. */
export function addBankPage(app: FastifyInstance, book: Book, payments: Payments, chargebacks: Chargebacks): void {
  const deeds: Record<string, (id: string, amountMinor?: number) => unknown> = {
    'open-chargeback': (id, amountMinor) => chargebacks.open(id, amountMinor),
    'win-chargeback': (id) => chargebacks.decide(id, true),
    'lose-chargeback': (id) => chargebacks.decide(id, false),
    'capture-all-the-same': (id) => payments.captureAllTheSame(id),
    'fail-next-refund': () => failNextRefund(book),
  };
  app.get('/bank', (_request, reply) => send(reply, bankPage(book, '')));
  app.post('/bank/:deed', (request, reply) => {
    const { deed } = request.params as { deed: string };
    const { id, amountMinor } = (request.body ?? {}) as { id?: unknown; amountMinor?: unknown };
    const run = deeds[deed];
    if (!run) return reply.code(404).type('text/plain').send('The bank knows no such deed.');
    try {
      run(String(id ?? ''), amountMinor ? Number(amountMinor) : undefined);
      return reply.redirect('/bank', 303);
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      return send(reply.code(409), bankPage(book, error.message));
    }
  });
}

function send(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store').send(text);
}

function bankPage(book: Book, fault: string): string {
  const payments = book.all('payment').filter((each) => each.brand !== null);
  const rows = payments.slice(-shownMax).reverse();
  const list = rows.map((payment) => row(book, payment)).join('') || '<p>Nobody has paid by card yet.</p>';
  return page(
    'Sandbox bank',
    `<h1>Sandbox bank</h1><p>You are the buyer’s bank here. What you press, the market hears from its payment provider.</p>
${fault ? `<p class="fault" role="alert">${html(fault)}</p>` : ''}
<div class="deeds">${button('fail-next-refund', '', 'Let the next refund fail')}</div>
<h2>Card payments, the last first</h2>${list}`,
  );
}

function row(book: Book, payment: SandboxPayment): string {
  const { id, status, brand, last4, amountMinor, currency } = payment;
  const back = refundedOf(book, id);
  const mine = book.all('chargeback').filter((each) => each.paymentId === id);
  const open = mine.find((each) => each.status === 'OPEN');
  const canOpen = status === 'CAPTURED' && !open && amountMinor - back - takenBack(book, id) > 0;
  const facts = [
    statusWords[status],
    ...(back > 0 ? [`${formatMoney({ amountMinor: back, currency })} refunded`] : []),
    ...mine.map((each) => `chargeback of ${formatMoney(each)} ${chargebackWords[each.status]}`),
  ];
  return `<section class="deal"><p><b>${html(formatMoney(payment))}</b>, ${html(brand ?? '')} ${last4}: ${html(facts.join('; '))}</p>
${canOpen ? button('open-chargeback', id, 'Ask the money back (chargeback)') : ''}
${open ? button('win-chargeback', open.id, 'Decide for the market') + button('lose-chargeback', open.id, 'Decide for the buyer') : ''}
${status === 'VOIDED' ? button('capture-all-the-same', id, 'Take the money all the same') : ''}</section>`;
}

const statusWords: Record<SandboxPayment['status'], string> = {
  WAITING_FOR_CARD: 'waits for a card',
  REQUIRES_ACTION: 'waits for the password',
  AUTHORIZED: 'authorised',
  CAPTURED: 'taken',
  FAILED: 'failed',
  EXPIRED: 'expired',
  VOIDED: 'given up',
};

const chargebackWords = { OPEN: 'is open', WON: 'was decided for the market', LOST: 'was decided for the buyer' } as const;

function button(deed: string, id: string, label: string): string {
  return `<form method="post" action="/bank/${deed}"><input type="hidden" name="id" value="${html(id)}"><button>${label}</button></form>`;
}
