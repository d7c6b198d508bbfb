import { countryCodes } from '#server/kernel/countries.js';
import type { Issue } from '#server/kernel/errors.js';
import { type Reach, serves } from './countries.ts';
import type { WeightStep } from './fee.ts';

/** The most of a fee, in minor units. */
export const feeMax = 10_000_000;
/** The least weight that the last step may end at: with it, goods of any weight have a fee that can be counted exactly. */
export const lastStepMinGrams = 500;
export const optionsMax = 100;
export const stepsMax = 20;

/** What a seller sets of an option, each part for itself in order. */
export interface OptionWanted extends Reach {
  readonly feeMinor: number | null;
  readonly perItemMinor: number | null;
  readonly weightSteps: readonly WeightStep[];
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
}

/** What does not fit together in an option. */
export function optionFaults(wanted: OptionWanted): Issue[] {
  return [...reachFaults(wanted), ...transitFaults(wanted), ...feeFaults(wanted)];
}

function reachFaults(wanted: OptionWanted): Issue[] {
  if (wanted.countries?.length === 0) return [{ path: ['countries'], message: 'Choose at least one country, or the whole world.' }];
  if ((wanted.countries ?? countryCodes).some((code) => serves(wanted, code))) return [];
  return [{ path: ['excludedCountries'], message: 'No country is left to which it goes. Exclude fewer.' }];
}

function transitFaults({ transitMinDays, transitMaxDays }: OptionWanted): Issue[] {
  if (transitMinDays <= transitMaxDays) return [];
  return [{ path: ['transitMaxDays'], message: 'The most days cannot be fewer than the least days.' }];
}

function feeFaults({ feeMinor, perItemMinor, weightSteps }: OptionWanted): Issue[] {
  if (weightSteps.length === 0) {
    return feeMinor === null ? [{ path: ['feeMinor'], message: 'Name a fee; zero is one too. Or name steps of weight.' }] : [];
  }
  const either = 'Fees by weight stand alone. Leave this empty, or take the steps of weight out.';
  return [
    ...(feeMinor === null ? [] : [{ path: ['feeMinor'], message: either }]),
    ...(perItemMinor === null ? [] : [{ path: ['perItemMinor'], message: either }]),
    ...weightSteps.flatMap(({ upToGrams }, i) =>
      i > 0 && upToGrams <= weightSteps[i - 1]!.upToGrams
        ? [{ path: ['weightSteps', String(i), 'upToGrams'], message: 'Each step goes to a higher weight than the one before.' }]
        : [],
    ),
    ...(weightSteps.at(-1)!.upToGrams < lastStepMinGrams
      ? [
          {
            path: ['weightSteps', String(weightSteps.length - 1), 'upToGrams'],
            message: `The last step goes to ${lastStepMinGrams} g at least.`,
          },
        ]
      : []),
  ];
}

/** Why an option does not serve a country. */
export type Unserved = 'SWITCHED_OFF' | 'CARRIER_RETIRED' | 'BEYOND_CARRIER' | 'COUNTRY_EXCLUDED' | 'COUNTRY_NOT_LISTED';

/** Why an option does not serve a country; null when it does. */
export function whyUnserved(
  option: Reach & { isEnabled: boolean },
  carrier: { isEnabled: boolean; countries: readonly string[] | null },
  country: string,
): Unserved | null {
  if (!option.isEnabled) return 'SWITCHED_OFF';
  if (!carrier.isEnabled) return 'CARRIER_RETIRED';
  if (option.excludedCountries?.includes(country)) return 'COUNTRY_EXCLUDED';
  if (carrier.countries && !carrier.countries.includes(country)) return 'BEYOND_CARRIER';
  return serves(option, country) ? null : 'COUNTRY_NOT_LISTED';
}

/** The same as a sentence. @param names The carrier's name and the country's. */
export function unservedInWords(why: Unserved, names: { readonly carrier: string; readonly country: string }): string {
  const words: Record<Unserved, string> = {
    SWITCHED_OFF: 'It is switched off.',
    CARRIER_RETIRED: `${names.carrier} is not offered in this market any more. Choose another carrier.`,
    BEYOND_CARRIER: `${names.carrier} does not deliver to ${names.country}.`,
    COUNTRY_EXCLUDED: `${names.country} is excluded.`,
    COUNTRY_NOT_LISTED: `${names.country} is not among its countries.`,
  };
  return words[why];
}
