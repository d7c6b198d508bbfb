import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CategoryType, countProductStates, loadPath, PictureType, type Product, type ProductState } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { AvailableActionType } from '#server/platform/graphql/action.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { requireShopId, type ShopSource, ShopType, wholeShop } from '#server/shops/index.js';
import {
  OnboardingType,
  OwnProductConnection,
  OwnProductCountType,
  OwnProductType,
  OwnVariantType,
  ProductGapType,
  ProductStateEnum,
} from './graphql.ts';
import {
  actionsOf,
  findOwnProduct,
  loadOwnVariants,
  missingOf,
  type OwnVariant,
  onboardingOfShop,
  pageOfOwnProducts,
} from './own-product.ts';
import * as steps from './steps.graphql.ts';
import { askForReview } from './use-cases/ask-for-review.ts';
import { createProduct } from './use-cases/create-product.ts';
import { deleteDraft, publishProduct, withdrawProduct } from './use-cases/move-product.ts';
import { requestUpload } from './use-cases/request-upload.ts';
import { updateProduct } from './use-cases/update-product.ts';

@Resolver(() => OwnProductType)
export class OwnProductResolver {
  @Query(() => OwnProductConnection, { description: 'Products of the own shop of a state, the newest first.' })
  ownProducts(
    @Ctx() ctx: Context,
    @Arg('state', () => ProductStateEnum, { defaultValue: 'PUBLISHED', description: 'Which state.' }) state: ProductState,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
  ) {
    return pageOfOwnProducts(ctx, state, first, after);
  }

  @Query(() => [OwnProductCountType], { description: 'How many products the own shop has of each state; a state without any is left out.' })
  ownProductCounts(@Ctx() ctx: Context) {
    return countProductStates(ctx.db.reader, requireShopId(ctx));
  }

  @Query(() => OwnProductType, { nullable: true, description: 'A product of the own shop in whatever state; null for all others.' })
  ownProduct(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findOwnProduct(ctx, id);
  }

  @FieldResolver(() => [CategoryType], { description: 'The way to its category from the root, the category itself last.' })
  categoryPath(@Ctx() ctx: Context, @Root() product: Product) {
    return loadPath(ctx, product.categoryId);
  }

  @FieldResolver(() => [OwnVariantType], { description: 'Its variants in the order of the page.' })
  variants(@Ctx() ctx: Context, @Root() product: Product) {
    return loadOwnVariants(ctx, product.id);
  }

  @FieldResolver(() => [ProductGapType], { description: 'What is missing before it can be published, of the product and of the shop.' })
  missing(@Ctx() ctx: Context, @Root() product: Product) {
    return missingOf(ctx, product);
  }

  @FieldResolver(() => [AvailableActionType], {
    description: '`PUBLISH`, `WITHDRAW` and `DELETE`, where they fit its state, and why not yet.',
  })
  availableActions(@Ctx() ctx: Context, @Root() product: Product) {
    return actionsOf(ctx, product);
  }

  @Mutation(() => steps.CreateProductPayload, { description: 'Begins a draft, which only the own shop sees.' })
  createProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.CreateProductInput, { description: 'What it is called, and where it lies.' }) input: steps.CreateProductInput,
  ) {
    return asPayload('product', createProduct(ctx, input));
  }

  @Mutation(() => steps.UpdateProductPayload, {
    description: 'Changes a product of the own shop: words, facts, pictures, options and variants. `CONFLICT` when it changed meanwhile.',
  })
  updateProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.UpdateProductInput, { description: 'What changes.' }) input: steps.UpdateProductInput,
  ) {
    return asPayload('product', updateProduct(ctx, input));
  }

  @Mutation(() => steps.PublishProductPayload, {
    description: 'Offers a product to everybody; `ProductIncomplete` says all that is missing.',
  })
  publishProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.PublishProductInput, { description: 'Which.' }) input: steps.PublishProductInput,
  ) {
    return asPayload('product', publishProduct(ctx, input));
  }

  @Mutation(() => steps.WithdrawProductPayload, {
    description: 'Takes a product off all lists. Carts say so, placed orders go on, and it can be published again.',
  })
  withdrawProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.WithdrawProductInput, { description: 'Which.' }) input: steps.WithdrawProductInput,
  ) {
    return asPayload('product', withdrawProduct(ctx, input));
  }

  @Mutation(() => steps.DeleteDraftPayload, { description: 'Forgets a draft for good.' })
  deleteDraft(@Ctx() ctx: Context, @Arg('input', () => steps.DeleteDraftInput, { description: 'Which.' }) input: steps.DeleteDraftInput) {
    return asPayload('productId', deleteDraft(ctx, input));
  }

  @Mutation(() => steps.RequestUploadPayload, {
    description: 'Hands out a link to which one file is sent: it works once, for a quarter of an hour.',
  })
  requestUpload(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.RequestUploadInput, { description: 'What for.' }) _input: steps.RequestUploadInput,
  ) {
    return asPayload('upload', requestUpload(ctx));
  }
}

@Resolver(() => OwnVariantType)
export class OwnVariantResolver {
  @FieldResolver(() => MoneyType, { nullable: true, description: 'Price of one piece; null while it has none.' })
  price(@Root() { priceMinor, currency }: OwnVariant) {
    return priceMinor > 0 ? { amountMinor: priceMinor, currency } : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Weight of one piece with its packing, in grams; null while it has none.' })
  weightGrams(@Root() variant: OwnVariant) {
    return variant.weightGrams || null;
  }

  @FieldResolver(() => PictureType, { nullable: true, description: 'What it looks like; null while the product has no picture.' })
  picture(@Root() { picture }: OwnVariant) {
    return picture.key ? picture : null;
  }

  @FieldResolver(() => Int, { description: 'Pieces on the shelf, those promised to orders among them.' })
  onHand(@Root() variant: OwnVariant) {
    return variant.onHand;
  }

  @FieldResolver(() => Int, { description: 'Of these: promised to orders.' })
  held(@Root() variant: OwnVariant) {
    return variant.reserved;
  }
}

@Resolver(() => ShopType)
export class ShopOnboardingResolver {
  @FieldResolver(() => OnboardingType, {
    nullable: true,
    description: 'What it has to do before it can sell; null unless it is the own shop.',
  })
  async onboarding(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return ctx.viewer?.shopId === shop.id ? onboardingOfShop(ctx, await wholeShop(ctx, shop)) : null;
  }

  @Mutation(() => steps.AskForReviewPayload, { description: 'Asks the market to approve the own shop; asking twice is asking once.' })
  askForReview(
    @Ctx() ctx: Context,
    @Arg('input', () => steps.AskForReviewInput, { description: 'That it is meant.' }) _input: steps.AskForReviewInput,
  ) {
    return asPayload('shop', askForReview(ctx));
  }
}
