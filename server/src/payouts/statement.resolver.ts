import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadVisibleOrder, OrderType } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { PayoutType, StatementLineType } from './graphql.ts';
import { findVisiblePayout } from './sight.ts';
import { commissionOf, grossOf, type StatementLine } from './statement.ts';

@Resolver(() => StatementLineType)
export class StatementLineResolver {
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: "What the buyer's side of it came to, before the market's share; null for lines that are no order's.",
  })
  gross(@Ctx() ctx: Context, @Root() line: StatementLine) {
    return grossOf(ctx, line);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: "The market's share in it: above zero it was kept, below zero given back. Null where it had none.",
  })
  commission(@Ctx() ctx: Context, @Root() line: StatementLine) {
    return commissionOf(ctx, line);
  }

  @FieldResolver(() => OrderType, { nullable: true, description: 'The order that caused it; null for other lines.' })
  order(@Ctx() ctx: Context, @Root() { refId }: StatementLine) {
    return refId.startsWith('ord_') ? loadVisibleOrder(ctx, refId) : null;
  }

  @FieldResolver(() => PayoutType, { nullable: true, description: 'The payout that caused it; null for other lines.' })
  payout(@Ctx() ctx: Context, @Root() { refId }: StatementLine) {
    return refId.startsWith('pay_') ? findVisiblePayout(ctx, refId) : null;
  }
}
