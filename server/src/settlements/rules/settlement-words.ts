import type { DifferenceCause } from './compare-day.ts';

/** What a difference means, and where to look, as a sentence. */
export const causeTexts: Readonly<Record<DifferenceCause, string>> = {
  MISSING_HERE: 'The provider says that it moved this money; our books know nothing of it. Look for its payment at the provider.',
  MISSING_THERE: 'We booked it, and no file of the provider names it. Ask the provider whether the money moved.',
  OTHER_AMOUNT: 'Both sides know it, with different amounts.',
  OTHER_CURRENCY: 'Both sides know it, in different currencies.',
  OTHER_STATE: 'Both sides know it, and they do not agree what became of it.',
  LISTED_TWICE: 'The provider names it twice; we booked it once at most.',
  BOOKED_TWICE: 'We booked it twice; the provider names it once.',
};

/** What a side says became of the money, in words by its state. */
const stateTexts: Readonly<Record<string, string>> = {
  CAPTURED: 'Taken',
  COMPLETE: 'Paid back',
  RETURNED: 'Came back',
  OPEN: 'Asked back by the bank',
  WON: 'Decided for the market',
  LOST: 'Decided for the buyer',
};

/** @returns the state in words; one that nobody has heard of as it came, in small letters: `IN_TRANSIT` is `In transit`. */
export function stateText(state: string): string {
  const words = state.toLowerCase().replaceAll('_', ' ');
  return stateTexts[state] ?? `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
