import { buyerLink, type OrderFacts, type OrderLetter, shopLink } from './facts.ts';
import { day } from './words.ts';

/** What both sides hear when an order is frozen, goes on, or is lost to the buyer's bank (B.6). */
function lettersFor(link: (facts: OrderFacts) => { text: string; path: string }): Readonly<Record<string, OrderLetter>> {
  return {
    freeze: (facts) => ({
      subject: `Order ${facts.number} is frozen: a bank asks for the payment back`,
      paragraphs: [
        `The buyer’s bank has asked for the payment of order ${facts.number} back (a chargeback).`,
        'Until the bank decides, nobody can act on the order, its clocks stand still and its money stays where it is. You can still write messages.',
      ],
      link: link(facts),
    }),
    thaw: (facts) => ({
      subject: `Order ${facts.number} goes on`,
      paragraphs: [
        `The bank has decided, and order ${facts.number} is no longer frozen. It goes on where it was, with all the time that was left.`,
        ...(facts.protectionEndsAt === null ? [] : [`Buyer Protection runs until ${day(facts.protectionEndsAt)}.`]),
      ],
      link: link(facts),
    }),
    partialChargeback: (facts) => ({
      subject: `Order ${facts.number}: the bank gave a part of the payment back`,
      paragraphs: [
        `The buyer’s bank took a part of the payment of order ${facts.number} back and gave it to the buyer. The order is for what is left.`,
      ],
      link: link(facts),
    }),
    loseChargeback: (facts) => ({
      subject: `Order ${facts.number} is closed: the bank took the payment back`,
      paragraphs: [
        `The buyer’s bank took the payment of order ${facts.number} back and gave it to the buyer. The order is closed; nothing more is paid for it, to either side.`,
      ],
      link: link(facts),
    }),
  };
}

export const freezeLettersForBuyers = lettersFor(buyerLink);
export const freezeLettersForShops = lettersFor(shopLink);
