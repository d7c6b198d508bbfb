import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';
import { amount, day, moment } from './words.ts';

/** What letters about money from outside of the market tell. */
export interface TransferFacts {
  readonly purchaseId: string;
  /** Such as `Wire Transfer`. */
  readonly methodName: string;
  readonly total: Money;
  readonly received: Money;
  readonly missing: Money;
  readonly reference: string;
  readonly payTo: string;
  /** Milliseconds UTC. */
  readonly payBy: number;
}

const link = ({ purchaseId }: TransferFacts) => ({ text: 'See how to pay', path: `/purchases/${purchaseId}/pay` });

/** How to pay (P1): everything that the buyer has to take along to the bank. */
function instructionsLetter(facts: TransferFacts): Letter {
  return {
    subject: `Pay ${amount(facts.total)} by ${facts.methodName}: ${facts.reference}`,
    paragraphs: [
      `Pay exactly ${amount(facts.total)} by ${facts.methodName} to:`,
      { quote: facts.payTo },
      `Write this reference on the payment, so that we know that it is yours: ${facts.reference}`,
      `The money has to be here by ${moment(facts.payBy)}. Until then we keep the goods for you; after that the order is closed, and money that comes all the same goes back to you.`,
      'We write to you when it has arrived. You can still choose another way to pay until you have sent the money.',
    ],
    link: link(facts),
  };
}

/** Less arrived than is due: the rest can follow. */
function underpaidLetter(facts: TransferFacts): Letter {
  return {
    subject: `${amount(facts.missing)} are missing: ${facts.reference}`,
    paragraphs: [
      `We received ${amount(facts.received)} by ${facts.methodName}. The order costs ${amount(facts.total)}, so ${amount(facts.missing)} are still missing.`,
      `Send the rest by ${moment(facts.payBy)} to:`,
      { quote: facts.payTo },
      `Write the same reference on the payment: ${facts.reference}`,
      'If the rest does not come in time, the order is closed and what you sent goes back to you.',
    ],
    link: link(facts),
  };
}

/** The time is over. */
function expiredLetter(facts: TransferFacts): Letter {
  return {
    subject: `Your payment by ${facts.methodName} did not arrive in time`,
    paragraphs: [
      `We waited until ${day(facts.payBy)} for ${amount(facts.total)} with the reference ${facts.reference}, and less than that arrived. The order is closed.`,
      facts.received.amountMinor > 0
        ? `The ${amount(facts.received)} that you sent go back to you; you do not need to do anything.`
        : 'If you have sent the money, it goes back to you when it arrives; you do not need to do anything.',
    ],
    link: { text: 'Order again', path: '/orders' },
  };
}

/** By the state of the try to pay; other states are told of elsewhere, or by nobody. */
export const transferLetters: Readonly<Partial<Record<string, (facts: TransferFacts) => Letter>>> = {
  PENDING_OFFLINE: instructionsLetter,
  UNDERPAID: underpaidLetter,
  EXPIRED: expiredLetter,
};
