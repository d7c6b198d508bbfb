import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { type ShopSource, ShopType } from '#server/shops/index.js';
import { CarrierType } from './graphql.ts';
import { loadCarrier, loadUnservedCountries } from './loaders.ts';
import {
  RestoreShippingOptionInput,
  RestoreShippingOptionPayload,
  RetireShippingOptionInput,
  RetireShippingOptionPayload,
  SaveShippingOptionInput,
  SaveShippingOptionPayload,
  ShippingOptionType,
  ShippingSimulationType,
  SimulatedLineInput,
  WeightStepType,
} from './option.graphql.ts';
import { listOwnOptions } from './own-options.ts';
import { moneyOrNull, stepsWithFees } from './rules/shown-option.ts';
import { simulateShipping } from './simulate-shipping.ts';
import type { ShippingOption } from './tables.ts';
import { saveShippingOption } from './use-cases/save-shipping-option.ts';
import { restoreShippingOption, retireShippingOption } from './use-cases/switch-shipping-option.ts';

@Resolver(() => ShippingOptionType)
export class ShippingOptionResolver {
  @Query(() => [ShippingOptionType], { description: 'Every shipping option of the own shop, those switched off too, the oldest first.' })
  shippingOptions(@Ctx() ctx: Context) {
    return listOwnOptions(ctx);
  }

  @Query(() => ShippingSimulationType, {
    nullable: true,
    description: 'What a buyer would be offered for goods of the own shop, ordered now; null when a variant is not of this shop.',
  })
  simulateShipping(
    @Ctx() ctx: Context,
    @Arg('lines', () => [SimulatedLineInput], { description: 'What is sent, 1 to 100 lines.' }) lines: SimulatedLineInput[],
    @Arg('country', () => CountryCode, { description: 'Where to.' }) country: string,
  ) {
    return simulateShipping(ctx, { lines, country });
  }

  @Mutation(() => SaveShippingOptionPayload, { description: 'Adds a way of shipping to the own shop, or changes one.' })
  saveShippingOption(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveShippingOptionInput, { description: 'The whole option.' }) input: SaveShippingOptionInput,
  ) {
    return asPayload('shippingOption', saveShippingOption(ctx, input));
  }

  @Mutation(() => RetireShippingOptionPayload, { description: 'Takes an option of the own shop out of what buyers can choose.' })
  retireShippingOption(
    @Ctx() ctx: Context,
    @Arg('input', () => RetireShippingOptionInput, { description: 'Which option.' }) input: RetireShippingOptionInput,
  ) {
    return asPayload('shippingOption', retireShippingOption(ctx, input));
  }

  @Mutation(() => RestoreShippingOptionPayload, { description: 'Lets buyers choose an option of the own shop again.' })
  restoreShippingOption(
    @Ctx() ctx: Context,
    @Arg('input', () => RestoreShippingOptionInput, { description: 'Which option.' }) input: RestoreShippingOptionInput,
  ) {
    return asPayload('shippingOption', restoreShippingOption(ctx, input));
  }

  @FieldResolver(() => CarrierType, { description: 'Who brings it.' })
  carrier(@Ctx() ctx: Context, @Root() option: ShippingOption) {
    return loadCarrier(ctx, option.carrierCode);
  }

  @FieldResolver(() => [CountryCode], { description: 'Where it does not go all the same.' })
  excludedCountries(@Root() option: ShippingOption): string[] {
    return option.excludedCountries ?? [];
  }

  @FieldResolver(() => MoneyType, { description: 'The fee of the first piece; zero where fees go by weight.' })
  fee(@Root() option: ShippingOption) {
    return moneyOrNull(option, option.feeMinor);
  }

  @FieldResolver(() => MoneyType, { description: 'Added for each piece after the first.' })
  perItem(@Root() option: ShippingOption) {
    return moneyOrNull(option, option.perItemMinor);
  }

  @FieldResolver(() => [WeightStepType], { description: 'Fees by weight, the lightest first; empty where weight does not count.' })
  weightSteps(@Root() option: ShippingOption) {
    return stepsWithFees(option);
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'Merchandise from which it is free; null means never.' })
  freeOver(@Root() option: ShippingOption) {
    return moneyOrNull(option, option.freeOverMinor);
  }
}

@Resolver(() => ShopType)
export class ShopShippingResolver {
  @FieldResolver(() => [CountryCode], { description: 'Countries to which it does not ship now: none of its options goes there.' })
  unservedCountries(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return loadUnservedCountries(ctx, shop.id);
  }
}
