import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type ProductSource, ProductType } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { loadMany } from '#server/platform/loaders.js';
import { type ShopSource, ShopType } from '#server/shops/index.js';
import { ReviewConnection, ReviewType } from './graphql.ts';
import { pageOfReviews } from './pages.ts';
import { histogram } from './rules/histogram.ts';
import { countByRating } from './store.ts';
import type { Review } from './tables.ts';

@Resolver(() => ReviewType)
export class ReviewResolver {
  @FieldResolver(() => DateTime, { description: 'When it was written.' })
  at(@Root() review: Review) {
    return review.createdAt;
  }
}

@Resolver(() => ProductType)
export class ProductReviewsResolver {
  @FieldResolver(() => ReviewConnection, { description: 'What buyers say of it, the latest first.' })
  reviews(
    @Ctx() ctx: Context,
    @Root() product: ProductSource,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
  ) {
    return pageOfReviews(ctx, { productId: product.id }, first, after);
  }

  @FieldResolver(() => [Int], { description: 'Five numbers: how many reviews of 5, 4, 3, 2 and 1 stars.' })
  async ratingHistogram(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return histogram(await loadMany(ctx, countByRating, (count) => count.productId, product.id));
  }
}

@Resolver(() => ShopType)
export class ShopReviewsResolver {
  @FieldResolver(() => ReviewConnection, { description: 'What buyers say of its goods, the latest first.' })
  reviews(
    @Ctx() ctx: Context,
    @Root() shop: ShopSource,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
  ) {
    return pageOfReviews(ctx, { shopId: shop.id }, first, after);
  }
}
