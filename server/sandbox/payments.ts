import { randomUUID } from 'node:crypto';
import type { Book, SandboxPayment, SandboxRefund } from './book.ts';
import type { Callbacks } from './callbacks.ts';
import { type CardFault, type CardFields, faultsOf, testCards } from './cards.ts';
import { refundedOf, takenBack, takeRefundFault } from './chargebacks.ts';
import { NotNow } from './not-now.ts';
import { addLine } from './settlement.ts';

const openMinutes = 15;
const refundSettlesMs = 4_000;
const wrongPasswordsMax = 3;
export const challengePassword = 'password';

export interface OpenPayment {
  readonly key: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly returnUrl: string;
  readonly callbackUrl: string;
}

/** The provider's side of payments: opened by the market, paid by the buyer on our pages, taken and given back by the market. */
export class Payments {
  constructor(
    private readonly book: Book,
    private readonly callbacks: Callbacks,
    private readonly now: () => number,
    /** Makes refunds fail, for tests. */
    private readonly faults: { failRefunds: boolean },
  ) {}

  open(wanted: OpenPayment): SandboxPayment {
    const known = this.book.findByKey('payment', wanted.key);
    if (known) return known;
    const payment: SandboxPayment = {
      ...wanted,
      id: `pay_${randomUUID()}`,
      status: 'WAITING_FOR_CARD',
      expiresAt: this.now() + openMinutes * 60_000,
      failureCode: null,
      threeDS: null,
      brand: null,
      last4: null,
      resultAfterChallenge: null,
      wrongPasswords: 0,
    };
    this.book.save('payment', payment, payment.expiresAt);
    return payment;
  }

  find(id: string): SandboxPayment | undefined {
    return this.book.find('payment', id);
  }

  findRefund(id: string): SandboxRefund | undefined {
    return this.book.find('refund', id);
  }

  /** The buyer's card, from our page. @returns what is wrong with it, or the payment after it. */
  enterCard(payment: SandboxPayment, fields: CardFields): CardFault[] | SandboxPayment {
    if (payment.status !== 'WAITING_FOR_CARD') return payment;
    const faults = faultsOf(fields, this.now());
    if (faults.length > 0) return faults;
    const number = fields.number.replace(/[\s-]/g, '');
    const { brand, threeDS, result } = testCards[number]!;
    const known = { ...payment, brand, last4: number.slice(-4), resultAfterChallenge: result };
    if (threeDS === 'CHALLENGE') return this.change({ ...known, status: 'REQUIRES_ACTION' });
    if (threeDS === 'UNAVAILABLE')
      return this.change({
        ...known,
        status: 'FAILED',
        failureCode: 'AUTHENTICATION_UNAVAILABLE',
        threeDS: secure('FRICTIONLESS', 'U', '07', false),
      });
    return this.finish(threeDS === 'FRICTIONLESS' ? { ...known, threeDS: secure('FRICTIONLESS', 'Y', '05', true) } : known);
  }

  /** The buyer's answer to the bank. */
  answerChallenge(payment: SandboxPayment, password: string): SandboxPayment {
    if (payment.status !== 'REQUIRES_ACTION') return payment;
    if (password === challengePassword) return this.finish({ ...payment, threeDS: secure('CHALLENGE', 'Y', '05', true) });
    const wrongPasswords = payment.wrongPasswords + 1;
    if (wrongPasswords < wrongPasswordsMax) {
      this.book.save('payment', { ...payment, wrongPasswords }, payment.expiresAt);
      return { ...payment, wrongPasswords };
    }
    return this.change({
      ...payment,
      wrongPasswords,
      status: 'FAILED',
      failureCode: 'AUTHENTICATION_FAILED',
      threeDS: secure('CHALLENGE', 'N', '07', false),
    });
  }

  capture(id: string): SandboxPayment {
    const payment = this.require(id);
    if (payment.status === 'CAPTURED') return payment;
    if (payment.status !== 'AUTHORIZED') throw new NotNow(`A payment that is ${payment.status} cannot be captured.`);
    return this.change({ ...payment, status: 'CAPTURED' });
  }

  /** A provider that took the money of a payment although it was given up: the duplicate that really happens (O1). */
  captureAllTheSame(id: string): SandboxPayment {
    const payment = this.require(id);
    if (payment.status !== 'VOIDED' || !payment.brand)
      throw new NotNow('Only a payment that was given up with its card known can be taken.');
    return this.change({ ...payment, status: 'CAPTURED' });
  }

  void(id: string): SandboxPayment {
    const payment = this.require(id);
    const isOpen = payment.status === 'WAITING_FOR_CARD' || payment.status === 'REQUIRES_ACTION' || payment.status === 'AUTHORIZED';
    return isOpen ? this.change({ ...payment, status: 'VOIDED' }) : payment;
  }

  refund(paymentId: string, { key, amountMinor }: { key: string; amountMinor: number }): SandboxRefund {
    const known = this.book.findByKey('refund', key);
    if (known) return known;
    const payment = this.require(paymentId);
    const taken = takenBack(this.book, paymentId);
    if (payment.status !== 'CAPTURED' || amountMinor <= 0 || refundedOf(this.book, paymentId) + amountMinor > payment.amountMinor)
      throw new NotNow('That is more than was captured.');
    const isGone = taken > 0 && refundedOf(this.book, paymentId) + taken + amountMinor > payment.amountMinor;
    const refund: SandboxRefund = {
      id: `re_${randomUUID()}`,
      key,
      paymentId,
      amountMinor,
      status: isGone ? 'FAILED' : 'PENDING',
      failureCode: isGone ? 'CHARGED_BACK' : null,
      settlesAt: this.now() + refundSettlesMs,
    };
    this.book.save('refund', refund, isGone ? null : refund.settlesAt);
    return refund;
  }

  /** Ends what has run out of time. */
  tick(): void {
    for (const payment of this.book.due('payment', this.now())) {
      if (payment.status === 'WAITING_FOR_CARD' || payment.status === 'REQUIRES_ACTION') this.change({ ...payment, status: 'EXPIRED' });
      else this.book.save('payment', payment, null);
    }
    for (const refund of this.book.due('refund', this.now())) {
      const ended: SandboxRefund =
        this.faults.failRefunds || takeRefundFault(this.book)
          ? { ...refund, status: 'FAILED', failureCode: 'CARD_CLOSED' }
          : { ...refund, status: 'COMPLETE' };
      this.book.together(() => this.endRefund(ended));
    }
  }

  private endRefund(refund: SandboxRefund): void {
    const { id: ref, key, status: state, amountMinor, paymentId } = refund;
    const { callbackUrl, currency } = this.require(paymentId);
    this.book.save('refund', refund, null);
    if (state === 'COMPLETE') addLine(this.book, { kind: 'REFUND', ref, state, amountMinor, currency, at: this.now() });
    this.callbacks.add(callbackUrl, { type: 'refund', id: ref, key });
  }

  private finish(payment: SandboxPayment): SandboxPayment {
    const { resultAfterChallenge: result } = payment;
    return result === 'OK'
      ? this.change({ ...payment, status: 'AUTHORIZED' })
      : this.change({ ...payment, status: 'FAILED', failureCode: result });
  }

  private change(payment: SandboxPayment): SandboxPayment {
    this.book.together(() => {
      const { id: ref, key, status: state, amountMinor, currency } = payment;
      this.book.save('payment', payment, state === 'REQUIRES_ACTION' ? payment.expiresAt : null);
      if (state === 'CAPTURED') addLine(this.book, { kind: 'CAPTURE', ref, state, amountMinor, currency, at: this.now() });
      this.callbacks.add(payment.callbackUrl, { type: 'payment', id: ref, key });
    });
    return payment;
  }

  private require(id: string): SandboxPayment {
    const payment = this.find(id);
    if (!payment) throw new NotNow('There is no such payment.');
    return payment;
  }
}

function secure(
  flow: 'FRICTIONLESS' | 'CHALLENGE',
  status: string,
  eci: string,
  liabilityShift: boolean,
): NonNullable<SandboxPayment['threeDS']> {
  return { version: '2.2.0', flow, status, eci, liabilityShift };
}
