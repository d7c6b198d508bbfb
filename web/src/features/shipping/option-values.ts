import type { SaveShippingOptionInput } from '../../graphql/schema.generated.ts';
import { minorFromTyped, typedFromMinor } from '../../lib/money.ts';
import type { OptionCard_OptionFragment } from './OptionCard.generated.ts';

export type FeeKind = 'FLAT' | 'PER_PIECE' | 'BY_WEIGHT';

/** A shipping option as a form holds it: numbers as they are typed. */
export interface OptionValues {
  carrier: string;
  service: string;
  reach: 'WORLD' | 'SOME';
  countries: string[];
  excluded: string[];
  feeKind: FeeKind;
  fee: string;
  perItem: string;
  steps: { upTo: string; fee: string }[];
  freeOver: string;
  minDays: string;
  maxDays: string;
  isTracked: boolean;
}

export const newOption: OptionValues = {
  ...{ carrier: '', service: '', reach: 'WORLD', countries: [], excluded: [], feeKind: 'FLAT', fee: '', perItem: '' },
  ...{ steps: [{ upTo: '', fee: '' }], freeOver: '', minDays: '', maxDays: '', isTracked: true },
};

/** What a form starts with that changes an option. */
export function valuesOf(option: OptionCard_OptionFragment): OptionValues {
  const { weightSteps, perItem, freeOver } = option;
  const isByWeight = weightSteps.length > 0;
  return {
    carrier: option.carrier.enabled ? option.carrier.code : '',
    service: option.service,
    reach: option.countries ? 'SOME' : 'WORLD',
    countries: option.countries ?? [],
    excluded: option.excludedCountries,
    feeKind: isByWeight ? 'BY_WEIGHT' : perItem.amountMinor > 0 ? 'PER_PIECE' : 'FLAT',
    fee: isByWeight ? '' : typedFromMinor(option.fee),
    perItem: perItem.amountMinor > 0 ? typedFromMinor(perItem) : '',
    steps: isByWeight ? weightSteps.map((step) => ({ upTo: String(step.upToGrams), fee: typedFromMinor(step.fee) })) : newOption.steps,
    freeOver: freeOver ? typedFromMinor(freeOver) : '',
    minDays: String(option.transitMinDays),
    maxDays: String(option.transitMaxDays),
    isTracked: option.isTracked,
  };
}

/** Fields that are empty, or whose text is no number, by the path that the server would name. */
export type Mistyped = Record<string, 'carrier' | 'service' | 'amount' | 'grams' | 'days'>;

/** What is sent, or which fields are empty or hold no number. Whether the numbers make sense is the server's to say. */
export function inputOf(values: OptionValues, currency: string): { input: SaveShippingOptionInput; mistyped: Mistyped } {
  const mistyped: Mistyped = {
    ...(values.carrier === '' && { carrier: 'carrier' }),
    ...(values.service.trim() === '' && { service: 'service' }),
  };
  const amount = (path: string, typed: string) => {
    const minor = minorFromTyped(typed, currency);
    if (minor === null) mistyped[path] = 'amount';
    return minor ?? 0;
  };
  const whole = (path: string, typed: string, what: 'grams' | 'days') => {
    if (!/^\s*\d{1,7}\s*$/.test(typed)) mistyped[path] = what;
    return Number(typed) || 0;
  };
  const { feeKind } = values;
  const isWorld = values.reach === 'WORLD';
  const steps = feeKind === 'BY_WEIGHT' ? values.steps : [];
  const input: SaveShippingOptionInput = {
    carrier: values.carrier,
    service: values.service,
    countries: isWorld ? null : values.countries,
    excludedCountries: isWorld ? values.excluded : null,
    feeMinor: feeKind === 'BY_WEIGHT' ? null : amount('feeMinor', values.fee),
    perItemMinor: feeKind === 'PER_PIECE' ? amount('perItemMinor', values.perItem) : null,
    weightSteps: steps.map((step, i) => ({
      upToGrams: whole(`weightSteps.${i}.upToGrams`, step.upTo, 'grams'),
      feeMinor: amount(`weightSteps.${i}.feeMinor`, step.fee),
    })),
    freeOverMinor: values.freeOver.trim() === '' ? null : amount('freeOverMinor', values.freeOver),
    transitMinDays: whole('transitMinDays', values.minDays, 'days'),
    transitMaxDays: whole('transitMaxDays', values.maxDays, 'days'),
    isTracked: values.isTracked,
  };
  return { input, mistyped };
}
