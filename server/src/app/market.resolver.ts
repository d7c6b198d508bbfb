import { Arg, Ctx, Field, FieldResolver, Float, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { CurrencyCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { countProducts } from '../catalog/index.ts';
import { countryCodes } from '../kernel/countries.ts';
import { MovableClock } from '../platform/clock/clock.ts';
import { type Policies, PoliciesType } from '../policies/index.ts';
import { countShops } from '../shops/index.ts';
import { moveClock } from './move-clock.ts';

@InputType({ description: "How a demo's clock is moved." })
class MoveClockInput {
  @Field(() => Float, { nullable: true, description: 'Forwards by so many milliseconds.' })
  byMs?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Back to the true time.' })
  reset: boolean;
}

@ObjectType('Market', { description: 'This market as a whole.', simpleResolvers: true })
export class MarketType {
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => DateTime, { description: "The market's time; in a demo it may have been moved." })
  now: number;
  @Field(() => Boolean, { description: 'Whether goods, people and payments are only for trying out.' })
  isDemo: boolean;
  @Field(() => Float, { description: 'By how much its clock was moved, in milliseconds; 0 when it tells the true time.' })
  clockMovedMs: number;
  @Field(() => Int, { description: 'Countries to which goods can be sent.' })
  countryCount: number;
  @Field(() => CurrencyCode, { description: 'The currency in which everything is charged.' })
  currency: string;
  @Field(() => PoliciesType, { description: 'The numbers that people count on.' })
  policies: Policies;
}

/** The market as it stands now. */
export function describeMarket({ settings, clock, policies }: Context): MarketType {
  return {
    name: settings.marketName,
    now: clock.now(),
    isDemo: settings.isDemo,
    clockMovedMs: clock instanceof MovableClock ? clock.movedMs : 0,
    countryCount: countryCodes.length,
    currency: policies.currency,
    policies,
  };
}

@ObjectType({ description: 'What came of moving the clock.', simpleResolvers: true })
class MoveClockPayload {
  @Field(() => MarketType, { nullable: true, description: 'The market at its new time; null when refused.' })
  market: MarketType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@Resolver(() => MarketType)
export class MarketResolver {
  @Mutation(() => MoveClockPayload, { description: 'Moves the clock of a demo, so that days pass in a moment.' })
  moveClock(@Ctx() ctx: Context, @Arg('input', () => MoveClockInput, { description: 'By how much.' }) input: MoveClockInput) {
    return asPayload(
      'market',
      moveClock(ctx, input).then(() => describeMarket(ctx)),
    );
  }

  @Query(() => MarketType, { description: 'This market: its name, time, size and rules.' })
  market(@Ctx() ctx: Context): MarketType {
    return describeMarket(ctx);
  }

  @FieldResolver(() => Int, { description: 'Products of all shops.' })
  productCount(@Ctx() ctx: Context, @Root() _market: MarketType) {
    return countProducts(ctx.db.reader);
  }

  @FieldResolver(() => Int, { description: 'Shops.' })
  shopCount(@Ctx() ctx: Context, @Root() _market: MarketType) {
    return countShops(ctx.db.reader, { isActive: ctx.policies.shopsNeedApproval, isOpen: true, isOffering: true });
  }
}
