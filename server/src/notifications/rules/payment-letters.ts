import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';
import type { RefundFacts } from './facts.ts';
import { amount, day, list } from './words.ts';

/** What letters about a whole purchase tell. */
export interface PurchaseFacts {
  readonly purchaseId: string;
  readonly total: Money;
  /** Such as `Order 4821-709312 at Tea House: 1 × Teapot`. */
  readonly orders: readonly string[];
  readonly unpaidUntil: number;
  readonly verificationHours: number;
}

export function placedLetter({ purchaseId, total, orders, unpaidUntil }: PurchaseFacts): Letter {
  return {
    subject: orders.length === 1 ? 'Your order is placed' : `Your ${orders.length} orders are placed`,
    paragraphs: [
      `Thank you. You ordered:\n${list(orders)}`,
      `The total is ${amount(total)}. If you have not paid yet, pay until ${day(unpaidUntil)}; after that what is unpaid is closed, and nothing is charged.`,
    ],
    link: { text: 'See it, or pay', path: `/purchases/${purchaseId}/pay` },
  };
}

export function paidLetter({ total, orders, verificationHours }: PurchaseFacts): Letter {
  return {
    subject: `We received your payment of ${amount(total)}`,
    paragraphs: [
      `We received ${amount(total)} for:\n${list(orders)}`,
      `We verify the payment within ${verificationHours} hours; then the shop ships. We hold your money until the goods arrive.`,
    ],
    link: { text: 'See your orders', path: '/orders' },
  };
}

/** A try to pay did not go through. @param why A sentence that says what to do. */
export function paymentFailedLetter(facts: { purchaseId: string; amount: Money; why: string }): Letter {
  return {
    subject: `Your payment of ${amount(facts.amount)} did not go through`,
    paragraphs: [facts.why, 'Your order is kept; you can pay it now.'],
    link: { text: 'Pay', path: `/purchases/${facts.purchaseId}/pay` },
  };
}

/** Money came that was not due (O1): it goes back by itself. */
export function overpaidLetter(facts: RefundFacts & { isDuplicate: boolean; minDays: number; maxDays: number }): Letter {
  const why = facts.isDuplicate
    ? `You paid ${amount(facts.amount)} a second time for the same purchase.`
    : `Your payment of ${amount(facts.amount)} arrived after the order was closed.`;
  return {
    subject: facts.isDuplicate ? `You paid twice: ${amount(facts.amount)} goes back` : `${amount(facts.amount)} goes back to you`,
    paragraphs: [
      `${why} It goes back to ${facts.to} automatically; you do not need to do anything.`,
      `This takes ${facts.minDays} to ${facts.maxDays} business days: expect it between ${day(facts.expectedFrom)} and ${day(facts.expectedTo)}.`,
    ],
    link: { text: 'See your orders', path: '/orders' },
  };
}

/** The provider has sent a refund. @param facts.orderId Null for what never belonged to an order. */
export function refundCompleteLetter(facts: RefundFacts & { orderId: string | null; reference: string | null }): Letter {
  return {
    subject: `Refund of ${amount(facts.amount)}: Complete`,
    paragraphs: [
      `The refund of ${amount(facts.amount)} is Complete: it was sent to ${facts.to}. Your bank may need until ${day(facts.expectedTo)} to show it.`,
      ...(facts.reference ? [`If your bank asks for a reference: ${facts.reference}`] : []),
      'If you cannot find the money after that day, write to customer service.',
    ],
    link: facts.orderId
      ? { text: 'See the order', path: `/orders/${facts.orderId}` }
      : { text: 'Write to customer service', path: '/help/contact?topic=REFUND_NOT_FOUND' },
  };
}

/** A refund that failed was paid another way. */
export function refundByHandLetter(facts: RefundFacts & { orderId: string | null; reference: string | null }): Letter {
  return {
    subject: `Your refund of ${amount(facts.amount)} was paid another way`,
    paragraphs: [
      `The refund of ${amount(facts.amount)} could not be sent to ${facts.to}, so we paid it another way.`,
      ...(facts.reference ? [`Its reference: ${facts.reference}`] : []),
      'If you cannot find the money, write to customer service.',
    ],
    link: { text: 'Write to customer service', path: '/help/contact?topic=REFUND_NOT_FOUND' },
  };
}
