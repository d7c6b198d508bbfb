import type { RefundFacts } from './facts.ts';
import { amount, day } from './words.ts';

/**
 * How money goes back (O1, O3, O4): by itself, by a person's hand where no program can send it, or into the wallet, where it is already.
 *
 * @param minDays Business days, as the policies of the day say.
 */
export function goesBackWords(facts: RefundFacts, minDays: number, maxDays: number): string {
  const { amount: money, to, way, expectedFrom, expectedTo } = facts;
  if (way === 'WALLET') return `${amount(money)} are in ${to}; you have nothing to do.`;
  const how =
    way === 'PERSON'
      ? `${amount(money)} go back to ${to}. A person of customer service sends them, and we write to you with the reference.`
      : `${amount(money)} goes back to ${to} by itself; you have nothing to do.`;
  return `${how} This takes ${minDays} to ${maxDays} business days: expect it between ${day(expectedFrom)} and ${day(expectedTo)}.`;
}
