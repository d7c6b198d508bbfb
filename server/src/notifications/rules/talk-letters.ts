import type { Letter } from '#server/kernel/letter.js';

/** Somebody wrote in a conversation. @param facts.path Where the reader answers. */
export function messageLetter(facts: { from: string; about: string; text: string; path: string }): Letter {
  return {
    subject: `${facts.from} wrote to you about ${facts.about}`,
    paragraphs: [`${facts.from} wrote to you about ${facts.about}:`, { quote: facts.text }],
    link: { text: 'Answer', path: facts.path },
  };
}

interface TicketFacts {
  readonly number: string;
  readonly subject: string;
  readonly name: string;
  /** What was written; null when a ticket was closed. */
  readonly text: string | null;
  /** Null for somebody who has no account. */
  readonly path: string | null;
}

const ticketLink = ({ path }: TicketFacts) =>
  path ? { text: 'See the ticket', path } : { text: 'Write to customer service', path: '/help/contact' };

/** What a person hears of his ticket, by what was done to it. His own additions are not told back to him. */
export const ticketLetters: Readonly<Record<string, (facts: TicketFacts) => Letter>> = {
  open: (facts) => ({
    subject: `We received your question: ${facts.number}`,
    paragraphs: facts.path
      ? [
          `Hello ${facts.name}, customer service received your question “${facts.subject}”. Its number is ${facts.number}; the answer comes by e-mail.`,
          'You wrote:',
          { quote: facts.text ?? '' },
        ]
      : // Anybody can type anybody's address: nothing that a stranger wrote is mailed on.
        [
          `Customer service received a question from this address. Its number is ${facts.number}; the answer comes by e-mail.`,
          'If it was not you who asked, you need not do anything.',
        ],
    link: ticketLink(facts),
  }),
  answer: (facts) => ({
    subject: `Answer to your question ${facts.number}`,
    paragraphs: [
      `Hello ${facts.name}, customer service answers your question “${facts.subject}”:`,
      { quote: facts.text ?? '' },
      ...(facts.path ? [] : [`To go on, write to customer service again and name ${facts.number}.`]),
    ],
    link: ticketLink(facts),
  }),
  close: (facts) => ({
    subject: `Your question ${facts.number} is settled`,
    paragraphs: [
      `Hello ${facts.name}, customer service has closed your question “${facts.subject}”. If something is left open, write again.`,
    ],
    link: ticketLink(facts),
  }),
};
