import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { MoneyPartsType } from './money-parts.graphql.ts';
import { moneyPartsFor } from './money-parts.ts';
import { OrderType } from './order.graphql.ts';
import type { Order } from './tables.ts';

@Resolver(() => OrderType)
export class OrderMoneyResolver {
  @FieldResolver(() => MoneyPartsType, {
    nullable: true,
    description: 'Where its money is now, by the ledger; null before it is paid, and for its shop.',
  })
  moneyParts(@Ctx() ctx: Context, @Root() order: Order) {
    return moneyPartsFor(ctx, order);
  }
}
