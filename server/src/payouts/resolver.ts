import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { ShopType } from '#server/shops/index.js';
import { ShopBalanceType } from './graphql.ts';
import { balanceOf } from './shop-balance.ts';

@Resolver(() => ShopType)
export class ShopBalanceResolver {
  @FieldResolver(() => [ShopBalanceType], {
    nullable: true,
    description: "Where the shop's money is; null for everybody but the shop and staff.",
  })
  balance(@Ctx() ctx: Context, @Root() shop: { id: string }) {
    return balanceOf(ctx, shop.id);
  }
}
