import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { AvailableActionType } from '#server/platform/graphql/action.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { shutOf, wholeShop } from '#server/shops/index.js';
import {
  CategoryType,
  FactType,
  PictureSizeEnum,
  PictureType,
  ProductOptionType,
  type ProductSource,
  ProductType,
  VariantType,
} from './graphql.ts';
import { loadChildren, loadPath, loadProduct, loadVariantsOf } from './loaders.ts';
import { type PictureSize, pictureUrl } from './rules/picture-url.ts';
import { productActions, visitorOf } from './rules/product-actions.ts';
import { findCategoryBySlug, listRootCategories } from './store.ts';
import type { Category, Picture, Variant } from './tables.ts';

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => [CategoryType], { description: 'The roots of the tree, in their order.' })
  categories(@Ctx() ctx: Context) {
    return listRootCategories(ctx.db.reader);
  }

  @Query(() => CategoryType, { nullable: true, description: 'A category by its name in links; null when there is none.' })
  async category(@Ctx() ctx: Context, @Arg('slug', () => String, { description: 'Its name in links.' }) slug: string) {
    return (await findCategoryBySlug(ctx.db.reader, slug)) ?? null;
  }

  @FieldResolver(() => PictureType, { nullable: true, description: 'What stands for it on the home page; null when nothing does.' })
  picture(@Root() category: Category) {
    return category.pictureKey && { key: category.pictureKey, alt: category.name };
  }

  @FieldResolver(() => CategoryType, { nullable: true, description: 'What it lies in; null for a root.' })
  async parent(@Ctx() ctx: Context, @Root() category: Category) {
    return (await loadPath(ctx, category.id)).at(-2) ?? null;
  }

  @FieldResolver(() => [CategoryType], { description: 'What lies directly below it, in its order.' })
  children(@Ctx() ctx: Context, @Root() category: Category) {
    return loadChildren(ctx, category.id);
  }

  @FieldResolver(() => [CategoryType], { description: 'The way to it from the root, itself last.' })
  path(@Ctx() ctx: Context, @Root() category: Category) {
    return loadPath(ctx, category.id);
  }
}

@Resolver(() => PictureType)
export class PictureResolver {
  @FieldResolver(() => String, { description: 'Where it lies, as a path on this host; it never changes under the same path.' })
  url(
    @Root() picture: Picture,
    @Arg('size', () => PictureSizeEnum, { defaultValue: 'MEDIUM', description: 'How large.' }) size: PictureSize,
  ): string {
    return pictureUrl(picture.key, size);
  }
}

@Resolver(() => ProductType)
export class ProductResolver {
  @FieldResolver(() => String, { description: 'What the shop says about it; paragraphs are parted by an empty line.' })
  async description(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return (await loadProduct(ctx, product.id)).description;
  }

  @FieldResolver(() => [FactType], { description: 'What can be said of it in a word or two.' })
  async facts(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return (await loadProduct(ctx, product.id)).facts;
  }

  @FieldResolver(() => [ProductOptionType], {
    description: 'What can be chosen, in the order of the page; empty when there is one variant only.',
  })
  async options(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return (await loadProduct(ctx, product.id)).options;
  }

  @FieldResolver(() => [PictureType], { description: 'All its pictures, in the order of the page.' })
  async pictures(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return (await loadProduct(ctx, product.id)).pictures;
  }

  @FieldResolver(() => CategoryType, { description: 'Where it lies in the tree.' })
  async category(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return (await loadPath(ctx, (await loadProduct(ctx, product.id)).categoryId)).at(-1);
  }

  @FieldResolver(() => [VariantType], { description: 'What can be bought of it, in the order of the page.' })
  variants(@Ctx() ctx: Context, @Root() product: ProductSource) {
    return loadVariantsOf(ctx, product.id);
  }

  @FieldResolver(() => [AvailableActionType], {
    description: 'Its own seller: `UPDATE`. Others: `BUY_NOW`, `ADD_TO_CART`, `CONTACT`, and why not where they may not.',
  })
  async availableActions(@Ctx() ctx: Context, @Root() product: ProductSource) {
    const shut = shutOf(await wholeShop(ctx, product.shop), ctx.clock.now());
    return productActions(visitorOf(ctx.viewer, product.shop.id), product.isInStock, shut);
  }
}

@Resolver(() => VariantType)
export class VariantResolver {
  @FieldResolver(() => MoneyType, { description: 'Price of one piece.' })
  price(@Root() variant: Variant) {
    return { amountMinor: variant.priceMinor, currency: variant.currency };
  }
}
