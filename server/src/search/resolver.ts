import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProductType, type Variant, VariantType } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import { type ShopSource, ShopType } from '#server/shops/index.js';
import { PriceRangeInput, ProductConnection, ProductSortEnum, UpdateVariantInput, UpdateVariantPayload } from './graphql.ts';
import { findListedProduct, loadKnownProduct } from './loaders.ts';
import { pageOfProducts, pageOfShopProducts } from './product-pages.ts';
import type { ProductSort } from './rules/product-order.ts';
import { updateVariant } from './use-cases/update-variant.ts';

@Resolver(() => ProductType)
export class SearchResolver {
  @Query(() => ProductConnection, { description: 'Products of all shops, filtered and ordered.' })
  products(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
    @Arg('category', () => String, { nullable: true, description: 'The slug of a category: what lies in it or below it.' })
    category: string | null,
    @Arg('query', () => String, { nullable: true, description: 'Words that must all be found; of the last one the beginning is enough.' })
    query: string | null,
    @Arg('price', () => PriceRangeInput, { nullable: true, description: 'Bounds of the price.' }) price: PriceRangeInput | null,
    @Arg('sort', () => ProductSortEnum, { nullable: true, description: 'The order; none is `RELEVANCE`.' }) sort: ProductSort | null,
  ) {
    return pageOfProducts(ctx, { first, after, category, query, price, sort });
  }

  @Query(() => ProductType, { nullable: true, description: 'A product by its name in links; null when there is none.' })
  product(@Ctx() ctx: Context, @Arg('slug', () => String, { description: 'Its name in links.' }) slug: string) {
    return findListedProduct(ctx, slug);
  }

  @Mutation(() => UpdateVariantPayload, { description: 'Changes the price or the stock of a variant of the own shop.' })
  updateVariant(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateVariantInput, { description: 'The variant, and what changes.' }) input: UpdateVariantInput,
  ) {
    return asPayload('variant', updateVariant(ctx, input));
  }
}

@Resolver(() => ShopType)
export class ShopProductsResolver {
  @FieldResolver(() => ProductConnection, { description: 'What it offers.' })
  products(
    @Ctx() ctx: Context,
    @Root() shop: ShopSource,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
    @Arg('sort', () => ProductSortEnum, { defaultValue: 'NEWEST', description: 'The order.' }) sort: ProductSort,
  ) {
    return pageOfShopProducts(ctx, shop, { first, after, sort });
  }
}

@Resolver(() => VariantType)
export class VariantProductResolver {
  @FieldResolver(() => ProductType, { description: 'The product that it is a choice of.' })
  product(@Ctx() ctx: Context, @Root() variant: Variant) {
    return loadKnownProduct(ctx, variant.productId);
  }
}
