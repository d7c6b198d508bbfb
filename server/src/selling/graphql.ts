import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FactType, PictureType, ProductOptionType, SelectedOptionType } from '#server/catalog/index.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const ProductStateEnum = enumOf('ProductState', 'Who sees a product.', {
  DRAFT: 'Its shop alone; it was never offered.',
  PUBLISHED: 'Everybody: it is listed, found and bought.',
  WITHDRAWN: 'Its shop, and those who bought it; it can be published again.',
});

export const GapCodeEnum = enumOf('ProductGapCode', 'What is missing before a product can be offered.', {
  TITLE: 'The title.',
  DESCRIPTION: 'The description.',
  CATEGORY: 'A category that has none below it.',
  PICTURE: 'A picture.',
  VARIANT: 'A variant: what is priced and sent.',
  PRICE: 'The price of a variant.',
  WEIGHT: 'The weight of a variant.',
  STOCK: 'A piece on the shelf.',
  SHOP_ABOUT: 'Words about the shop.',
  SHOP_PLACE: 'Where the shop ships from.',
  SHOP_SHIPPING: 'A way of shipping.',
  SHOP_REVIEW: "The market's approval of the shop.",
});

export const OnboardingStepEnum = enumOf('OnboardingStepCode', 'What a new shop does before it can sell.', {
  ABOUT: 'Write a few words about the shop.',
  PLACE: 'Say from which town and country it ships.',
  SHIPPING: 'Offer a way of shipping.',
  PRODUCT: 'Make a product that lacks nothing.',
});

export const ShopStateEnum = enumOf('ShopState', 'How far a shop has come.', {
  ONBOARDING: 'It prepares; the market has not approved it yet.',
  IN_REVIEW: 'It waits for an operator.',
  ACTIVE: 'It may publish products.',
});

@ObjectType('ProductGap', { description: 'Something that is missing before a product can be offered.', simpleResolvers: true })
export class ProductGapType {
  @Field(() => GapCodeEnum, { description: 'For programs.' })
  code: string;
  @Field(() => String, { description: 'Says what to do.' })
  message: string;
}

@ObjectType('OwnVariant', { description: 'A variant as its shop edits it.', simpleResolvers: true })
export class OwnVariantType {
  @Field(() => ID, { description: 'Opaque; the id of the `Variant`.' })
  id: string;
  @Field(() => String, { description: 'The shop’s own number for it.' })
  sku: string;
  @Field(() => String, { description: 'Its choices in words, such as `Blue / Large`.' })
  title: string;
  @Field(() => [SelectedOptionType], { description: 'Its choices, one for each option of the product.' })
  options: SelectedOptionType[];
}

@ObjectType('OwnProduct', { description: 'A product as its shop edits it, in whatever state.', simpleResolvers: true })
export class OwnProductType {
  @Field(() => ID, { description: 'Opaque; the id of the `Product`.' })
  id: string;
  @Field(() => Int, { description: 'Counts its changes; `updateProduct` names the one that was looked at.' })
  version: number;
  @Field(() => ProductStateEnum, { description: 'Who sees it.' })
  state: string;
  @Field(() => String, { description: 'Its name in links; it follows the title until it is first published.' })
  slug: string;
  @Field(() => String, { description: 'Its name.' })
  title: string;
  @Field(() => String, { description: 'What the shop says about it; empty while nothing is said.' })
  description: string;
  @Field(() => [FactType], { description: 'What can be said of it in a word or two.' })
  facts: FactType[];
  @Field(() => [ProductOptionType], { description: 'What can be chosen, in the order of the page.' })
  options: ProductOptionType[];
  @Field(() => [PictureType], { description: 'Its pictures in the order of the page; the first stands for it in lists.' })
  pictures: PictureType[];
  @Field(() => DateTime, { description: 'When it was first published; of a draft, when it was begun.' })
  createdAt: number;
}

export const OwnProductConnection = connectionOf('OwnProduct', () => OwnProductType);

@ObjectType('OwnProductCount', { description: 'How many products of a state the own shop has.', simpleResolvers: true })
export class OwnProductCountType {
  @Field(() => ProductStateEnum, { description: 'Which state.' })
  state: string;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('OnboardingStep', { description: 'A step of a new shop.', simpleResolvers: true })
export class OnboardingStepType {
  @Field(() => OnboardingStepEnum, { description: 'Which.' })
  code: string;
  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone: boolean;
}

@ObjectType('ShopReview', { description: "The market's approval of a shop.", simpleResolvers: true })
export class ShopReviewType {
  @Field(() => ShopStateEnum, { description: 'How far it is.' })
  state: string;
  @Field(() => String, { nullable: true, description: 'What the operator wrote at the last decision; null before.' })
  reason: string | null;
  @Field(() => Boolean, { description: 'Whether approval can be asked for now.' })
  canAsk: boolean;
}

@ObjectType('Onboarding', { description: 'What a new shop has to do before it can sell.', simpleResolvers: true })
export class OnboardingType {
  @Field(() => [OnboardingStepType], { description: 'All steps, in the order in which they are best taken.' })
  steps: OnboardingStepType[];
  @Field(() => Boolean, { description: 'Whether the shop can sell.' })
  isReady: boolean;
  @Field(() => ShopReviewType, { nullable: true, description: 'Its approval; null where the market approves no shops.' })
  review: ShopReviewType | null;
}

@ObjectType('ProductIncomplete', {
  implements: UserError,
  description: 'Something is missing before a product can be offered.',
  simpleResolvers: true,
})
export class ProductIncompleteType extends UserError {
  @Field(() => [ProductGapType], { description: 'All that is missing, of the product and of its shop.' })
  missing: ProductGapType[];
}

export const sellingRefusals = [ProductIncompleteType];

@ObjectType('Upload', { description: 'Where to send the bytes of one file.', simpleResolvers: true })
export class UploadType {
  @Field(() => String, {
    description:
      'A path on this host: PUT the bytes there, once. It answers `{ key }`, or `{ code, message }` with a status of 400 and above.',
  })
  url: string;
  @Field(() => DateTime, { description: 'Until when it works.' })
  expiresAt: number;
}
