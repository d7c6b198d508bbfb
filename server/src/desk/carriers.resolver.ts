import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  AddCarrierInput,
  AddCarrierPayload,
  ChangeCarrierInput,
  ChangeCarrierPayload,
  RestoreCarrierInput,
  RestoreCarrierPayload,
  RetireCarrierInput,
  RetireCarrierPayload,
} from './carriers.graphql.ts';
import { addCarrier, changeCarrier, restoreCarrier, retireCarrier } from './use-cases/carriers.ts';

@Resolver()
export class DeskCarrierResolver {
  @Mutation(() => AddCarrierPayload, { description: 'Adds a carrier; from now on shops can choose it.' })
  addCarrier(@Ctx() ctx: Context, @Arg('input', () => AddCarrierInput, { description: 'The carrier.' }) input: AddCarrierInput) {
    return asPayload('carrier', addCarrier(ctx, input));
  }

  @Mutation(() => ChangeCarrierPayload, { description: 'Changes a carrier. Parcels keep the numbers that they have.' })
  changeCarrier(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeCarrierInput, { description: 'The whole carrier.' }) input: ChangeCarrierInput,
  ) {
    return asPayload('carrier', changeCarrier(ctx, input));
  }

  @Mutation(() => RetireCarrierPayload, { description: 'Takes a carrier out of what can be chosen; old orders keep it.' })
  retireCarrier(@Ctx() ctx: Context, @Arg('input', () => RetireCarrierInput, { description: 'Which and why.' }) input: RetireCarrierInput) {
    return asPayload('carrier', retireCarrier(ctx, input));
  }

  @Mutation(() => RestoreCarrierPayload, { description: 'Lets a carrier be chosen again.' })
  restoreCarrier(
    @Ctx() ctx: Context,
    @Arg('input', () => RestoreCarrierInput, { description: 'Which and why.' }) input: RestoreCarrierInput,
  ) {
    return asPayload('carrier', restoreCarrier(ctx, input));
  }
}
