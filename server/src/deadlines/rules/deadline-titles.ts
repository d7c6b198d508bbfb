/** Who reads about a clock. */
export type Reading = 'BUYER' | 'SELLER' | 'PLATFORM';

/** What a clock is about: to whoever must act before it rings, and to everybody else who may see it. */
interface Title {
  readonly todo: string;
  readonly wait: string;
}

/** Every clock that people are shown (B.3), by its kind. */
const titles: Readonly<Record<string, Title>> = {
  STOCK_HOLD: { todo: 'Pay while the goods are kept for you', wait: 'The goods are kept for the buyer' },
  UNPAID: { todo: 'Pay, or the order is closed', wait: 'The buyer has to pay' },
  VERIFICATION: { todo: 'Check the payment', wait: 'The payment is being verified' },
  SHIP_BY: { todo: 'Ship the order', wait: 'The shop has to ship' },
  CANCEL_ANSWER: { todo: 'Answer the request to cancel', wait: 'The shop has to answer your request to cancel' },
  CONFIRM_RECEIPT: { todo: 'Confirm that everything is all right, or open a dispute', wait: 'The buyer looks at what came' },
  PROTECTION_END: { todo: 'Last moment to open a dispute', wait: 'Buyer Protection ends' },
  DISPUTE_ANSWER: { todo: 'Answer the dispute', wait: 'The shop has to answer the dispute' },
  DISPUTE_ESCALATION: { todo: 'Accept the proposal, or make another', wait: 'The other side has to answer in the dispute' },
  DISPUTE_DECISION: { todo: 'Decide the dispute', wait: 'The market decides the dispute' },
};

/** The kinds of clocks that people are shown: the market's own work runs by clocks too. */
export const shownKinds: readonly string[] = Object.keys(titles);

/** What a clock is about, in words for this reader. */
export function titleOf(kind: string, awaiting: string, reader: Reading): string {
  const title = titles[kind];
  return (awaiting === reader ? title?.todo : title?.wait) ?? '';
}
