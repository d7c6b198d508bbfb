import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';
import { amount } from './words.ts';

export interface PayoutFacts {
  readonly number: string;
  readonly shopName: string;
  readonly amount: Money;
  /** The last four characters of the account; null before it was sent. */
  readonly ending: string | null;
  readonly days: number;
  readonly bankReference: string | null;
  /** What happened, and what to do. */
  readonly failureText: string | null;
  /** Whether nothing is sent until the account was changed. */
  readonly isOfAccount: boolean;
  readonly note: string | null;
}

const link = { text: 'My money', path: '/sell/money' };
const noted = (note: string | null) => (note ? ['Customer service writes:', { quote: note }] : []);

/** What a shop hears of a payout, by the state that it came to. */
export const payoutLetters: Readonly<Record<string, (facts: PayoutFacts) => Letter>> = {
  PROCESSING: (facts) => ({
    subject: `${amount(facts.amount)} are on their way to your bank`,
    paragraphs: [
      `We have sent payout ${facts.number} of ${amount(facts.amount)} for ${facts.shopName} to your account ending in ${facts.ending}. It should arrive within ${facts.days} days.`,
      'Its statement says which orders it is made of.',
    ],
    link,
  }),
  PAID: (facts) => ({
    subject: `${amount(facts.amount)} were paid out to you`,
    paragraphs: [
      `The bank has carried out payout ${facts.number} of ${amount(facts.amount)} for ${facts.shopName}, to your account ending in ${facts.ending}.`,
      ...(facts.bankReference ? [`The bank calls the transfer ${facts.bankReference}.`] : []),
    ],
    link,
  }),
  FAILED: (facts) => ({
    subject: `A payout of ${amount(facts.amount)} failed`,
    paragraphs: [
      `Payout ${facts.number} of ${amount(facts.amount)} for ${facts.shopName} did not reach your account ending in ${facts.ending}. ${facts.failureText ?? ''}`.trim(),
      'The money is available to your shop again.',
      ...(facts.isOfAccount ? ['Nothing is sent until you have changed your payout account under “My money”.'] : []),
      ...noted(facts.note),
    ],
    link: facts.isOfAccount ? { text: 'Change the payout account', path: '/sell/money' } : link,
  }),
  CANCELED: (facts) => ({
    subject: `A payout of ${amount(facts.amount)} was not sent`,
    paragraphs: [
      `Payout ${facts.number} of ${amount(facts.amount)} for ${facts.shopName} was taken back before it was sent. The money is available to your shop again.`,
      ...noted(facts.note),
    ],
    link,
  }),
};
