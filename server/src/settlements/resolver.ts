import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UnreadType } from '#server/accounts/index.js';
import { OrderType } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  SettleDifferenceInput,
  SettleDifferencePayload,
  SettlementConnection,
  SettlementDifferenceConnection,
  SettlementDifferenceType,
  SettlementSideType,
  SettlementType,
} from './graphql.ts';
import { causeTexts } from './rules/settlement-words.ts';
import { countOf, pageOfDifferences, pageOfSettlements } from './settlement-pages.ts';
import { booksSide, countWaitingSettlements, fileSide, ordersOf, settlerOf, uncomparedProviders } from './shown-settlement.ts';
import { findSettlement } from './store.ts';
import type { Settlement, SettlementDifference } from './tables.ts';
import { settleDifference } from './use-cases/settle-difference.ts';

const firstText = 'How many, 1 to 100.';
const afterText = 'Where the last page ended.';

@Resolver(() => SettlementType)
export class SettlementResolver {
  @Query(() => SettlementConnection, { description: 'Days that were compared with settlement files, the last first; for operators.' })
  settlements(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
  ) {
    return pageOfSettlements(ctx, first, after);
  }

  @Query(() => SettlementType, { nullable: true, description: 'A day that was compared; null when there is none. For operators.' })
  settlement(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findSettlement(ctx.db.reader, id);
  }

  @Query(() => [String], { description: 'Payment providers that give no settlement files, so that nothing compares them; for operators.' })
  uncomparedProviders(@Ctx() ctx: Context) {
    return uncomparedProviders(ctx);
  }

  @FieldResolver(() => Int, { description: 'How many differences were found.' })
  async differenceCount(@Ctx() ctx: Context, @Root() { id }: Settlement) {
    return (await countOf(ctx, id)).all;
  }

  @FieldResolver(() => Int, { description: 'How many of them nobody has settled.' })
  async openCount(@Ctx() ctx: Context, @Root() { id }: Settlement) {
    const { all, settled } = await countOf(ctx, id);
    return all - settled;
  }

  @FieldResolver(() => SettlementDifferenceConnection, { description: 'The differences.' })
  differences(
    @Ctx() ctx: Context,
    @Root() { id }: Settlement,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
  ) {
    return pageOfDifferences(ctx, id, first, after);
  }
}

@Resolver(() => SettlementDifferenceType)
export class SettlementDifferenceResolver {
  @Mutation(() => SettleDifferencePayload, {
    description: 'An operator writes what a difference was, and it is no longer open. Nothing is booked by it.',
  })
  settleDifference(
    @Ctx() ctx: Context,
    @Arg('input', () => SettleDifferenceInput, { description: 'Which, and what it was.' }) input: SettleDifferenceInput,
  ) {
    return asPayload('difference', settleDifference(ctx, input));
  }

  @FieldResolver(() => String, { description: 'The provider’s name of the payment, refund or chargeback.' })
  reference(@Root() { ref }: SettlementDifference) {
    return ref;
  }

  @FieldResolver(() => String, { description: 'What the difference means and where to look, as a sentence.' })
  text(@Root() { cause }: SettlementDifference) {
    return causeTexts[cause];
  }

  @FieldResolver(() => SettlementSideType, { nullable: true, description: 'What the file says; null when it says nothing.' })
  file(@Root() difference: SettlementDifference) {
    return fileSide(difference);
  }

  @FieldResolver(() => SettlementSideType, { nullable: true, description: 'What our books say; null when they say nothing.' })
  books(@Root() difference: SettlementDifference) {
    return booksSide(difference);
  }

  @FieldResolver(() => [OrderType], { description: 'The orders that were paid with the money; empty when none of ours is known.' })
  orders(@Ctx() ctx: Context, @Root() difference: SettlementDifference) {
    return ordersOf(ctx, difference);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who settled it; null while nobody has.' })
  settledBy(@Ctx() ctx: Context, @Root() difference: SettlementDifference) {
    return settlerOf(ctx, difference);
  }
}

@Resolver(() => UnreadType)
export class UnreadSettlementsResolver {
  @FieldResolver(() => Int, {
    description: 'For operators: differences to settlement files that nobody has settled, and days whose file did not come. Else 0.',
  })
  settlements(@Ctx() ctx: Context) {
    return countWaitingSettlements(ctx);
  }
}
