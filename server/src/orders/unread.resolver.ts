import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { UnreadType } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { countWaitingOrders } from './order-pages.ts';

@Resolver(() => UnreadType)
export class UnreadOrdersResolver {
  @FieldResolver(() => Int, {
    description: 'Orders that wait: for a seller to ship, for a buyer to confirm receipt, for staff to verify the payment.',
  })
  orders(@Ctx() ctx: Context) {
    return countWaitingOrders(ctx);
  }
}
