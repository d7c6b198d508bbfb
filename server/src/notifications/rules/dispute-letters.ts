import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';
import { amount, moment } from './words.ts';

/** What letters about a dispute tell. */
export interface DisputeFacts {
  readonly number: string;
  /** Where this reader finds it. */
  readonly path: string;
  /** Why it was opened, as a sentence. */
  readonly reason: string;
  /** Who took the step, by name, and what was said with it. */
  readonly by: string;
  readonly text: string;
  /** When its next clock rings; null when none runs. */
  readonly dueAt: number | null;
  /** The reader's time zone. */
  readonly zone: string;
  /** What goes back to the buyer; null while it runs. */
  readonly refund: Money | null;
}

type DisputeLetter = (facts: DisputeFacts) => Letter;
type Side = 'BUYER' | 'SELLER';

const quoted = (text: string) => (text ? [{ quote: text }] : []);
const until = ({ dueAt, zone }: DisputeFacts, what: string) => (dueAt === null ? [] : [`${what} ${moment(dueAt, zone)}.`]);

const proposed: DisputeLetter = (facts) => ({
  subject: `Dispute about order ${facts.number}: a new proposal`,
  paragraphs: [
    `${facts.by} proposes how to settle the dispute about order ${facts.number}.`,
    ...quoted(facts.text),
    ...until(facts, 'The next step is taken by itself on'),
  ],
  link: { text: 'See the proposal', path: facts.path },
});

const escalated: DisputeLetter = (facts) => ({
  subject: `We decide the dispute about order ${facts.number}`,
  paragraphs: [
    `Customer service now looks at the dispute about order ${facts.number} and decides it from what both sides have shown.`,
    'You can still add a statement, or agree with the other side.',
  ],
  link: { text: 'Add a statement', path: facts.path },
});

const resolved: DisputeLetter = (facts) => ({
  subject: `The dispute about order ${facts.number} is resolved`,
  paragraphs: [
    facts.refund && facts.refund.amountMinor > 0
      ? `The dispute about order ${facts.number} is resolved: ${amount(facts.refund)} goes back to the buyer.`
      : `The dispute about order ${facts.number} is resolved without a refund.`,
    ...quoted(facts.text),
  ],
  link: { text: 'See how it ended', path: facts.path },
});

const letters: Readonly<Record<string, { readonly to: readonly Side[] | 'OTHER_SIDE'; readonly letter: DisputeLetter }>> = {
  open: {
    to: ['SELLER'],
    letter: (facts) => ({
      subject: `Order ${facts.number}: the buyer opened a dispute`,
      paragraphs: [
        `${facts.by} opened a dispute about order ${facts.number}. ${facts.reason}`,
        ...quoted(facts.text),
        ...(facts.dueAt === null
          ? []
          : [`Answer by ${moment(facts.dueAt, facts.zone)}. Without an answer the buyer’s proposal counts as accepted.`]),
      ],
      link: { text: 'Answer', path: facts.path },
    }),
  },
  counter: { to: ['BUYER'], letter: proposed },
  propose: { to: ['SELLER'], letter: proposed },
  escalate: { to: ['BUYER', 'SELLER'], letter: escalated },
  escalateByTime: { to: ['BUYER', 'SELLER'], letter: escalated },
  resolve: { to: ['BUYER', 'SELLER'], letter: resolved },
  endByChargeback: {
    to: ['BUYER', 'SELLER'],
    letter: (facts) => ({
      subject: `The dispute about order ${facts.number} is over`,
      paragraphs: [
        `The buyer’s bank has decided about the payment of order ${facts.number}, for the buyer. The dispute about the order ends with that.`,
      ],
      link: { text: 'See the dispute', path: facts.path },
    }),
  },
  withdraw: {
    to: ['SELLER'],
    letter: (facts) => ({
      subject: `The dispute about order ${facts.number} is withdrawn`,
      paragraphs: [`${facts.by} withdrew the dispute about order ${facts.number}. The order goes on.`, ...quoted(facts.text)],
      link: { text: 'See the dispute', path: facts.path },
    }),
  },
  addStatement: {
    to: 'OTHER_SIDE',
    letter: (facts) => ({
      subject: `Dispute about order ${facts.number}: ${facts.by} wrote`,
      paragraphs: [`${facts.by} added to the dispute about order ${facts.number}:`, ...quoted(facts.text)],
      link: { text: 'See the dispute', path: facts.path },
    }),
  },
};

/** Who hears of a step of a dispute. @param actor Who took it. */
export function hearersOf(event: string, actor: string): readonly Side[] {
  const to = letters[event]?.to ?? [];
  return to === 'OTHER_SIDE' ? (['BUYER', 'SELLER'] as const).filter((side) => side !== actor) : to;
}

/** What they hear. */
export function disputeLetter(event: string, facts: DisputeFacts): Letter {
  return letters[event]!.letter(facts);
}
