import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';
import type { RefundFacts } from './facts.ts';
import { goesBackWords } from './refund-words.ts';
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

/** What the wallet had set aside for a purchase is back in it. */
export function walletPartBackLetter({ amount: money }: { amount: Money }): Letter {
  return {
    subject: `${amount(money)} are back in your wallet`,
    paragraphs: [
      `${amount(money)} of your wallet were set aside for a purchase and are not needed for it. They are in your wallet again; you have nothing to do.`,
    ],
    link: { text: 'See your wallet', path: '/my-account/wallet' },
  };
}

/** Why money came that was not due, and what the mail about it is called. */
const notDue: Readonly<Record<string, (money: string) => readonly [subject: string, why: string]>> = {
  DUPLICATE: (money) => [`You paid twice: ${money} goes back`, `You paid ${money} a second time for the same purchase.`],
  OVERPAYMENT: (money) => [`You paid more than was due: ${money} goes back`, `Your payment arrived, and ${money} of it were not due.`],
  UNDERPAID: (money) => [
    `${money} goes back to you`,
    `You sent ${money}, less than was due, and the time or the wish to send the rest is over.`,
  ],
  ORDER_CLOSED: (money) => [`${money} goes back to you`, `Your payment of ${money} arrived after the order was closed.`],
};

/** Money came that was not due (O1, O3): it goes back without anything that the buyer has to do. */
export function overpaidLetter(facts: RefundFacts & { reason: string; minDays: number; maxDays: number }): Letter {
  const [subject, why] = (notDue[facts.reason] ?? notDue.ORDER_CLOSED!)(amount(facts.amount));
  return {
    subject,
    paragraphs: [why, goesBackWords(facts, facts.minDays, facts.maxDays)],
    link: { text: 'See your orders', path: '/orders' },
  };
}

/** The provider has sent a refund. @param facts.orderId Null for what never belonged to an order. */
export function refundCompleteLetter(facts: RefundFacts & { orderId: string | null; reference: string | null }): Letter {
  if (facts.way === 'WALLET') return inWalletLetter(facts);
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

/** A refund is in the buyer's wallet. */
function inWalletLetter(facts: RefundFacts & { orderId: string | null }): Letter {
  return {
    subject: `Refund of ${amount(facts.amount)}: Complete`,
    paragraphs: [`The refund of ${amount(facts.amount)} is Complete: it is in ${facts.to}. Pay your next purchase with it.`],
    link: facts.orderId ? { text: 'See the order', path: `/orders/${facts.orderId}` } : { text: 'See your wallet', path: '/account' },
  };
}

/** A refund was paid by hand: it had failed, or no program can send it. */
export function refundByHandLetter(facts: RefundFacts & { orderId: string | null; reference: string | null }): Letter {
  return {
    subject: `Your refund of ${amount(facts.amount)} was ${facts.way === 'PERSON' ? 'sent' : 'paid another way'}`,
    paragraphs: [
      facts.way === 'PERSON'
        ? `A person of customer service has sent the refund of ${amount(facts.amount)} to ${facts.to}.`
        : `The refund of ${amount(facts.amount)} could not be sent to ${facts.to}, so we paid it another way.`,
      ...(facts.reference ? [`Its reference: ${facts.reference}`] : []),
      'If you cannot find the money, write to customer service.',
    ],
    link: { text: 'Write to customer service', path: '/help/contact?topic=REFUND_NOT_FOUND' },
  };
}
