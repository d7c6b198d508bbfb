import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { asPayload } from '#server/platform/payload.js';
import { CountryType } from '#server/shipping/index.js';
import { loadShop, ShopType } from '#server/shops/index.js';
import { ibanLength } from './account-details.ts';
import { listPayoutAccounts } from './account-store.ts';
import {
  PayoutAccountType,
  PayoutConnection,
  PayoutObstacleEnum,
  PayoutStateEnum,
  PayoutType,
  SavePayoutAccountInput,
  SavePayoutAccountPayload,
  StatementLineConnection,
} from './graphql.ts';
import { pageOfPayouts } from './payout-pages.ts';
import { failures, type PayoutFailure, type PayoutState } from './rules/payout.ts';
import { obstacleOf, refusalText, visibleHolder } from './shown-payout.ts';
import { findVisiblePayout, payoutChanges } from './sight.ts';
import { pageOfPayout } from './statement.ts';
import { statementFile } from './statement-file.ts';
import type { Payout, PayoutAccount } from './tables.ts';
import { savePayoutAccount } from './use-cases/save-payout-account.ts';

const firstText = 'How many, 1 to 100.';
const afterText = 'Where the last page ended.';

@Resolver(() => PayoutAccountType)
export class PayoutAccountResolver {
  @Mutation(() => SavePayoutAccountPayload, {
    description:
      'A seller says where the money of the shop is paid out to. Asks for a proof of identity of the last minutes (`confirmIdentity`). After a change nothing is paid out for some days.',
  })
  savePayoutAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => SavePayoutAccountInput, { description: 'The account.' }) input: SavePayoutAccountInput,
  ) {
    return asPayload('account', savePayoutAccount(ctx, input));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whose account it is; null for all but the shop and operators.' })
  holder(@Ctx() ctx: Context, @Root() account: PayoutAccount) {
    return visibleHolder(ctx, account);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is wrong with it, as a sentence: nothing is sent to it until it is changed. Null while nothing is.',
  })
  refusal(@Root() { refusedFor }: PayoutAccount) {
    return refusalText(refusedFor);
  }
}

@Resolver(() => CountryType)
export class CountryAccountResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many characters the IBAN of a bank account there has; null where accounts have other numbers.',
  })
  ibanLength(@Root() { code }: CountryType) {
    return ibanLength(code);
  }
}

@Resolver(() => PayoutType)
export class PayoutResolver {
  @Query(() => PayoutType, { nullable: true, description: 'A payout; null for all but its shop and staff.' })
  payout(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findVisiblePayout(ctx, id);
  }

  @Query(() => PayoutConnection, { description: 'Payouts of all shops, the newest first; for operators.' })
  payouts(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Arg('state', () => PayoutStateEnum, { nullable: true, description: 'Only in this state.' }) state: PayoutState | null,
  ) {
    return pageOfPayouts(ctx, { states: [state ?? []].flat() }, { first, after });
  }

  @Subscription(() => PayoutType, {
    description: "Payouts of the viewer's shop, for staff those of all shops: each as it is after it changed, from now on.",
    subscribe: ({ context }) => payoutChanges(context as Context),
  })
  payoutChanged(@Ctx() _ctx: Context, @Root() payout: Payout) {
    return payout;
  }

  @FieldResolver(() => MoneyType, { description: 'How much.' })
  amount(@Root() { amountMinor, currency }: Payout) {
    return { amountMinor, currency };
  }

  @FieldResolver(() => ShopType, { description: 'To whom.' })
  shop(@Ctx() ctx: Context, @Root() payout: Payout) {
    return loadShop(ctx, payout.shopId);
  }

  @FieldResolver(() => PayoutAccountType, { nullable: true, description: 'The account of the shop as it is now.' })
  account(@Ctx() ctx: Context, @Root() payout: Payout) {
    return loadOne(ctx, listPayoutAccounts, payout.shopId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What happened and what to do, as a sentence; null unless it failed.' })
  failureText(@Root() { failure }: Payout) {
    return failure && failures[failure as PayoutFailure].text;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is longer on its way than a transfer should be.' })
  isOverdue(@Ctx() ctx: Context, @Root() { state, dueBy }: Payout) {
    return state === 'PROCESSING' && (dueBy ?? Infinity) < ctx.clock.now();
  }

  @FieldResolver(() => PayoutObstacleEnum, {
    nullable: true,
    description: 'Why it is not sent now; null when it can be, or is no longer waiting.',
  })
  obstacle(@Ctx() ctx: Context, @Root() payout: Payout) {
    return obstacleOf(ctx, payout);
  }

  @FieldResolver(() => StatementLineConnection, { description: 'What it is made of, the oldest first. The lines sum to its amount.' })
  statement(
    @Ctx() ctx: Context,
    @Root() payout: Payout,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
  ) {
    return pageOfPayout(ctx, payout, { first, after });
  }

  @FieldResolver(() => String, { description: 'The statement as comma-separated values, up to 5,000 lines.' })
  statementCsv(@Ctx() ctx: Context, @Root() payout: Payout) {
    return statementFile(ctx, (page) => pageOfPayout(ctx, payout, page));
  }
}
