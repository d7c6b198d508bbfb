import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type Variant, VariantType } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import { StockType } from './graphql.ts';
import { availableOn, shelfFor } from './rules/shelf.ts';
import { listStockById } from './store.ts';

@Resolver(() => VariantType)
export class VariantStockResolver {
  @FieldResolver(() => Int, { description: 'Pieces that can be bought now.' })
  async available(@Ctx() ctx: Context, @Root() variant: Variant) {
    return availableOn(await loadOne(ctx, listStockById, variant.id));
  }

  @FieldResolver(() => StockType, { nullable: true, description: 'Its shelf; null unless it is of the own shop.' })
  async stock(@Ctx() ctx: Context, @Root() variant: Variant) {
    return shelfFor(await loadOne(ctx, listStockById, variant.id), variant.shopId, ctx.viewer?.shopId);
  }
}
