import type { Money } from '#server/kernel/money.js';
import type { WeightStep } from './fee.ts';

/** An amount of an option in its currency; null stays null. */
export function moneyOrNull({ currency }: { readonly currency: string }, amountMinor: number | null): Money | null {
  return amountMinor === null ? null : { amountMinor, currency };
}

/** The steps of weight of an option, with their fees as money. */
export function stepsWithFees(option: { readonly currency: string; readonly weightSteps: readonly WeightStep[] | null }) {
  return (option.weightSteps ?? []).map(({ upToGrams, feeMinor }) => ({
    upToGrams,
    fee: { amountMinor: feeMinor, currency: option.currency },
  }));
}
