import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Money } from '#server/kernel/money.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode, MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ShippingQuoteType } from './graphql.ts';

@ObjectType('WeightStep', { description: 'What shipping goods up to a weight costs.', simpleResolvers: true })
export class WeightStepType {
  @Field(() => Int, { description: 'Up to this weight in grams, itself among them.' })
  upToGrams: number;
  @Field(() => MoneyType, { description: 'The fee.' })
  fee: Money;
}

@ObjectType('ShippingOption', { description: 'A way in which a shop ships, as its seller set it. Only he sees it; buyers see quotes.' })
export class ShippingOptionType {
  @Field(() => ID, { description: 'Opaque; the same as in quotes.' })
  id: string;
  @Field(() => String, { description: 'What the shop calls this way of shipping.' })
  service: string;
  @Field(() => [CountryCode], { nullable: true, description: 'Where it goes; null means the whole world.' })
  countries: string[] | null;
  @Field(() => Int, { description: 'Least business days on the way.' })
  transitMinDays: number;
  @Field(() => Int, { description: 'Most business days on the way.' })
  transitMaxDays: number;
  @Field(() => Boolean, { description: 'Whether its way can be followed.' })
  isTracked: boolean;
  @Field(() => Boolean, { description: 'Whether buyers can choose it; one that is switched off stays readable on old orders.' })
  isEnabled: boolean;
}

export const FeeRuleEnum = { FREE_OVER: 'FREE_OVER', BY_WEIGHT: 'BY_WEIGHT', PER_PIECE: 'PER_PIECE', FLAT: 'FLAT' } as const;
registerEnumType(FeeRuleEnum, {
  name: 'ShippingFeeRule',
  description: 'By which rule a shipping fee came about.',
  valuesConfig: {
    FREE_OVER: { description: 'The goods reach the amount from which shipping is free.' },
    BY_WEIGHT: { description: 'By the steps of weight.' },
    PER_PIECE: { description: 'A fee for the first piece and a part for each further one.' },
    FLAT: { description: 'One fee, however many pieces.' },
  },
});

export const UnservedEnum = {
  SWITCHED_OFF: 'SWITCHED_OFF',
  CARRIER_RETIRED: 'CARRIER_RETIRED',
  BEYOND_CARRIER: 'BEYOND_CARRIER',
  COUNTRY_EXCLUDED: 'COUNTRY_EXCLUDED',
  COUNTRY_NOT_LISTED: 'COUNTRY_NOT_LISTED',
} as const;
registerEnumType(UnservedEnum, {
  name: 'ShippingUnserved',
  description: 'Why a shipping option does not serve a country.',
  valuesConfig: {
    SWITCHED_OFF: { description: 'Its seller switched it off.' },
    CARRIER_RETIRED: { description: 'The market does not offer its carrier any more.' },
    BEYOND_CARRIER: { description: 'Its carrier does not deliver to the country.' },
    COUNTRY_EXCLUDED: { description: 'The country is one that it excludes.' },
    COUNTRY_NOT_LISTED: { description: 'The country is not among those it names.' },
  },
});

@ObjectType('SimulatedOption', { description: 'What an option of the shop says to some goods and a country.', simpleResolvers: true })
export class SimulatedOptionType {
  @Field(() => ShippingOptionType, { description: 'The option.' })
  option: ShippingOptionType;
  @Field(() => ShippingQuoteType, { nullable: true, description: 'What a buyer would be shown; null when it does not serve.' })
  quote: ShippingQuoteType | null;
  @Field(() => FeeRuleEnum, { nullable: true, description: 'The rule behind the fee; null when it does not serve.' })
  rule: keyof typeof FeeRuleEnum | null;
  @Field(() => UnservedEnum, { nullable: true, description: 'Why it does not serve; null when it does.' })
  unserved: keyof typeof UnservedEnum | null;
  @Field(() => String, { description: 'The rule or the reason in a sentence.' })
  because: string;
}

@ObjectType('ShippingSimulation', { description: 'A shop’s shipping tried out, before a buyer does.', simpleResolvers: true })
export class ShippingSimulationType {
  @Field(() => MoneyType, { description: 'What the goods cost without shipping.' })
  itemsTotal: Money;
  @Field(() => Int, { description: 'What they weigh in grams.' })
  weightGrams: number;
  @Field(() => [SimulatedOptionType], { description: 'Every option of the shop: those that serve first, the cheapest at the top.' })
  options: SimulatedOptionType[];
}

@InputType({ description: 'Some pieces of one variant, to try shipping out.' })
export class SimulatedLineInput {
  @Field(() => ID, { description: 'A variant of the own shop.' })
  variantId: string;
  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 999.' })
  quantity: number;
}

@InputType({ description: 'A step of weight.' })
export class WeightStepInput {
  @Field(() => Int, { description: 'Up to this weight in grams, 1 to 1,000,000; higher than the step before.' })
  upToGrams: number;
  @Field(() => MinorUnits, { description: 'The fee.' })
  feeMinor: number;
}

@InputType({ description: 'A way of shipping of the own shop. It is written whole: what is left out is empty.' })
export class SaveShippingOptionInput {
  @Field(() => ID, { nullable: true, description: 'Which option changes; none makes a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'The code of a carrier that the market offers.' })
  carrier: string;
  @Field(() => String, { description: 'What the shop calls it, at most 120 characters.' })
  service: string;
  @Field(() => [CountryCode], { nullable: true, description: 'Where it goes; null means the whole world.' })
  countries?: string[] | null;
  @Field(() => [CountryCode], { nullable: true, description: 'Where it does not go all the same.' })
  excludedCountries?: string[] | null;
  @Field(() => MinorUnits, { nullable: true, description: "The fee in the market's currency; null only with steps of weight." })
  feeMinor?: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'Added for each piece after the first; null adds nothing.' })
  perItemMinor?: number | null;
  @Field(() => [WeightStepInput], {
    nullable: true,
    description:
      'Fees by weight instead of the two above, the lightest first, at most 20. What is heavier than the last goes as several parcels.',
  })
  weightSteps?: WeightStepInput[] | null;
  @Field(() => MinorUnits, { nullable: true, description: 'Merchandise from which it is free; null means never.' })
  freeOverMinor?: number | null;
  @Field(() => Int, { description: 'Least business days on the way, within `transitMinDays` and `transitMaxDays` of the policies.' })
  transitMinDays: number;
  @Field(() => Int, { description: 'Most business days on the way, likewise.' })
  transitMaxDays: number;
  @Field(() => Boolean, { description: 'Whether its way can be followed.' })
  isTracked: boolean;
}

@InputType({ description: 'A shipping option to switch off.' })
export class RetireShippingOptionInput {
  @Field(() => ID, { description: 'Which option.' })
  id: string;
}

@InputType({ description: 'A shipping option to switch on again.' })
export class RestoreShippingOptionInput {
  @Field(() => ID, { description: 'Which option.' })
  id: string;
}

function optionPayload(name: string, what: string) {
  @ObjectType(name, { description: `What came of ${what}.`, simpleResolvers: true })
  class Payload {
    @Field(() => ShippingOptionType, { nullable: true, description: 'The option afterwards; null when refused.' })
    shippingOption: ShippingOptionType | null;
    @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
    userErrors: UserError[];
  }
  return Payload;
}

export const SaveShippingOptionPayload = optionPayload('SaveShippingOptionPayload', 'setting a way of shipping');
export const RetireShippingOptionPayload = optionPayload('RetireShippingOptionPayload', 'switching an option off');
export const RestoreShippingOptionPayload = optionPayload('RestoreShippingOptionPayload', 'switching an option on');
