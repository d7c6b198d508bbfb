import type { Letter } from '#server/kernel/letter.js';
import { moment } from './words.ts';

/** What a warning tells of a clock that rings soon. */
interface DeadlineFacts {
  /** The order's number; null for a purchase, which may have several. */
  readonly number: string | null;
  readonly dueAt: number;
  /** The reader's time zone. */
  readonly zone: string;
  /** What happens by itself, as the screens say it. */
  readonly onExpiry: string;
  /** Where this reader acts. */
  readonly path: string;
}

/** What there is to do before a clock rings, by its kind. A clock that is not here warns nobody by mail. */
const todo: Readonly<Record<string, { subject: (facts: DeadlineFacts) => string; text: string; link: string }>> = {
  UNPAID: { subject: () => 'Your purchase is not paid yet', text: 'The goods that you ordered still wait for your payment.', link: 'Pay' },
  SHIP_BY: {
    subject: ({ number, dueAt, zone }) => `Order ${number}: ship it by ${moment(dueAt, zone)}`,
    text: 'You have an order that is paid and not shipped, or not whole.',
    link: 'Ship the order',
  },
  CONFIRM_RECEIPT: {
    subject: ({ number }) => `Order ${number}: is everything all right?`,
    text: 'The carrier says that your order was handed over. If something is wrong with it, or it did not come, open a dispute now.',
    link: 'Confirm receipt, or open a dispute',
  },
  PROTECTION_END: {
    subject: ({ number }) => `Order ${number}: Buyer Protection ends soon`,
    text: 'If something is wrong with your order, open a dispute before Buyer Protection ends.',
    link: 'See the order, or open a dispute',
  },
  DISPUTE_ANSWER: {
    subject: ({ number }) => `Order ${number}: the dispute still waits for your answer`,
    text: 'The buyer opened a dispute, and you have not answered it.',
    link: 'Answer the dispute',
  },
  DISPUTE_ESCALATION: {
    subject: ({ number }) => `Order ${number}: it is your turn in the dispute`,
    text: 'The other side has made its proposal. Accept it, or make another.',
    link: 'See the dispute',
  },
};

/** The warning about a clock; undefined when there is nothing to do before it rings. */
export function deadlineLetter(kind: string, facts: DeadlineFacts): Letter | undefined {
  const { subject, text, link } = todo[kind] ?? {};
  if (!subject || !text || !link) return undefined;
  const paragraphs = [text, `On ${moment(facts.dueAt, facts.zone)}, if nothing is done before: ${facts.onExpiry}`];
  return { subject: subject(facts), paragraphs, link: { text: link, path: facts.path } };
}
