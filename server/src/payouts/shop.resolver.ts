import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { CurrencyCode } from '#server/platform/graphql/scalars.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { type ShopSource, ShopType, wholeShop } from '#server/shops/index.js';
import { listPayoutAccounts } from './account-store.ts';
import { NextPayoutType, PayoutAccountType, PayoutConnection, ShopBalanceType, StatementLineConnection } from './graphql.ts';
import { nextPayouts } from './next-payouts.ts';
import { pageOfPayouts } from './payout-pages.ts';
import { balanceOf } from './shop-balance.ts';
import { seesMoneyOf } from './sight.ts';
import { pageOfStatement } from './statement.ts';
import { statementFile } from './statement-file.ts';

const firstText = 'How many, 1 to 100.';
const afterText = 'Where the last page ended.';
const currencyText = 'In which currency.';

@Resolver(() => ShopType)
export class ShopMoneyResolver {
  @FieldResolver(() => [ShopBalanceType], {
    nullable: true,
    description: "Where the shop's money is; null for everybody but the shop and staff.",
  })
  balance(@Ctx() ctx: Context, @Root() shop: { id: string }) {
    return balanceOf(ctx, shop.id);
  }

  @FieldResolver(() => PayoutAccountType, {
    nullable: true,
    description: 'Where its money is paid out to; null while it has named no account, and for everybody but the shop and staff.',
  })
  payoutAccount(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return seesMoneyOf(ctx.viewer, shop.id) ? loadOne(ctx, listPayoutAccounts, shop.id) : null;
  }

  @FieldResolver(() => [NextPayoutType], {
    nullable: true,
    description: 'What is paid out next, one for each currency; null for everybody but the shop and staff.',
  })
  async nextPayouts(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return seesMoneyOf(ctx.viewer, shop.id) ? nextPayouts(ctx, await wholeShop(ctx, shop)) : null;
  }

  @FieldResolver(() => PayoutConnection, {
    nullable: true,
    description: 'Its payouts, the newest first; null for everybody but the shop and staff.',
  })
  payouts(
    @Ctx() ctx: Context,
    @Root() shop: ShopSource,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
  ) {
    return seesMoneyOf(ctx.viewer, shop.id) ? pageOfPayouts(ctx, { shopId: shop.id }, { first, after }) : null;
  }

  @FieldResolver(() => StatementLineConnection, {
    nullable: true,
    description: 'What came in and went out of what is available to it, the newest first; null for everybody but the shop and staff.',
  })
  statement(
    @Ctx() ctx: Context,
    @Root() shop: ShopSource,
    @Arg('currency', () => CurrencyCode, { description: currencyText }) currency: string,
    @Arg('first', () => Int, { defaultValue: 24, description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
  ) {
    return seesMoneyOf(ctx.viewer, shop.id) ? pageOfStatement(ctx, shop.id, currency, { first, after }) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The newest 5,000 lines of the statement as comma-separated values; null for everybody but the shop and staff.',
  })
  statementCsv(
    @Ctx() ctx: Context,
    @Root() shop: ShopSource,
    @Arg('currency', () => CurrencyCode, { description: currencyText }) currency: string,
  ) {
    return seesMoneyOf(ctx.viewer, shop.id) ? statementFile(ctx, (page) => pageOfStatement(ctx, shop.id, currency, page)) : null;
  }
}
