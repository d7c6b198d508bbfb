import { randomUUID } from 'node:crypto';
import type { Book, SandboxChargeback } from './book.ts';
import type { Callbacks } from './callbacks.ts';
import { NotNow } from './not-now.ts';
import { addLine } from './settlement.ts';

/** What of a payment was refunded, or is on its way back, in minor units. */
export function refundedOf(book: Book, paymentId: string): number {
  const refunds = book.all('refund').filter((each) => each.paymentId === paymentId && each.status !== 'FAILED');
  return refunds.reduce((sum, each) => sum + each.amountMinor, 0);
}

/** What of a payment the bank has taken back, or holds until it has decided. */
export function takenBack(book: Book, paymentId: string): number {
  const taken = book.all('chargeback').filter((each) => each.paymentId === paymentId && each.status !== 'WON');
  return taken.reduce((sum, each) => sum + each.amountMinor, 0);
}

/** Lets the next refund that settles fail. */
export function failNextRefund(book: Book): void {
  book.setFact('refundsToFail', String(Number(book.fact('refundsToFail') ?? 0) + 1));
}

/** @returns whether the refund that settles now is one that was meant to fail. */
export function takeRefundFault(book: Book): boolean {
  const left = Number(book.fact('refundsToFail') ?? 0);
  if (left > 0) book.setFact('refundsToFail', String(left - 1));
  return left > 0;
}

/** The buyer's bank: asks captured money back, and decides who keeps it. */
export class Chargebacks {
  constructor(
    private readonly book: Book,
    private readonly callbacks: Callbacks,
    private readonly now: () => number,
  ) {}

  /** Asks back a captured payment. @param wantedMinor How much of it; all that is left when it is not said. */
  open(paymentId: string, wantedMinor?: number): SandboxChargeback {
    const payment = this.book.find('payment', paymentId);
    if (payment?.status !== 'CAPTURED') throw new NotNow('Only captured money can be asked back.');
    const leftMinor = payment.amountMinor - refundedOf(this.book, paymentId) - takenBack(this.book, paymentId);
    const amountMinor = wantedMinor ?? leftMinor;
    if (!Number.isSafeInteger(amountMinor) || amountMinor > leftMinor) throw new NotNow('So much is not left of this payment.');
    if (amountMinor <= 0) throw new NotNow('Nothing is left of this payment.');
    return this.change({ id: `cb_${randomUUID()}`, paymentId, status: 'OPEN', amountMinor, currency: payment.currency });
  }

  /** @param isWon Whether the market keeps the money. */
  decide(id: string, isWon: boolean): SandboxChargeback {
    const chargeback = this.book.find('chargeback', id);
    if (chargeback?.status !== 'OPEN') throw new NotNow('The bank has decided already.');
    return this.change({ ...chargeback, status: isWon ? 'WON' : 'LOST' });
  }

  private change(chargeback: SandboxChargeback): SandboxChargeback {
    const payment = this.book.find('payment', chargeback.paymentId)!;
    this.book.together(() => {
      this.book.save('chargeback', chargeback, null);
      const { id: ref, status: state, amountMinor, currency } = chargeback;
      addLine(this.book, { kind: 'CHARGEBACK', ref, state, amountMinor, currency, at: this.now() });
      this.callbacks.add(payment.callbackUrl, { type: 'chargeback', id: chargeback.id, key: payment.key });
    });
    return chargeback;
  }
}
