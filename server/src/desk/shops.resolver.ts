import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import { ShopConnection } from '#server/shops/index.js';
import { ReviewShopInput, ReviewShopPayload } from './shops.graphql.ts';
import { pageOfShopsInReview } from './shops.ts';
import { reviewShop } from './use-cases/review-shop.ts';

@Resolver()
export class ShopReviewResolver {
  @Query(() => ShopConnection, {
    description: 'Shops that wait for approval, the longest waiting first. Empty where the market approves none.',
  })
  shopsInReview(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
  ) {
    return pageOfShopsInReview(ctx, first, after);
  }

  @Mutation(() => ReviewShopPayload, {
    description: 'Approves a shop, or gives it back with a reason; its sellers are told by mail, and the act is recorded.',
  })
  reviewShop(@Ctx() ctx: Context, @Arg('input', () => ReviewShopInput, { description: 'Which, what and why.' }) input: ReviewShopInput) {
    return asPayload('shop', reviewShop(ctx, input));
  }
}
