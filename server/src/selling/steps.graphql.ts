import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ShopType } from '#server/shops/index.js';
import { OwnProductType, UploadType } from './graphql.ts';

export const UploadPurposeEnum = enumOf('UploadPurpose', 'What a file is sent for.', {
  PRODUCT_PICTURE: 'A picture of a product: JPEG, PNG, WebP or AVIF, at most 10 MB and 50 million pixels. For sellers.',
});

@InputType({ description: 'A new draft.' })
export class CreateProductInput {
  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  title: string;
  @Field(() => ID, { description: 'A category that has none below it.' })
  categoryId: string;
}

@InputType({ description: 'Something that can be said of a product in a word or two.' })
export class FactInput {
  @Field(() => String, { description: 'What is told, such as `Material`; at most 60 characters.' })
  name: string;
  @Field(() => String, { description: 'Such as `Oak`; at most 200 characters.' })
  value: string;
}

@InputType({ description: 'A picture of a product.' })
export class ProductPictureInput {
  @Field(() => String, { description: 'What its upload answered, or the key of a picture that the product has.' })
  key: string;
  @Field(() => String, { description: 'What it shows, in words; at most 200 characters. Empty takes the title.' })
  alt: string;
}

@InputType({ description: 'Something to choose.' })
export class ProductOptionInput {
  @Field(() => String, { description: 'Such as `Colour`; at most 60 characters.' })
  name: string;
  @Field(() => [String], { description: 'What can be chosen, 1 to 30, each at most 60 characters.' })
  values: string[];
}

@InputType({ description: 'What a variant is in one of the options.' })
export class SelectedOptionInput {
  @Field(() => String, { description: 'The option.' })
  name: string;
  @Field(() => String, { description: 'One of its values.' })
  value: string;
}

@InputType({ description: 'A variant as it shall be.' })
export class OwnVariantInput {
  @Field(() => ID, {
    nullable: true,
    description: 'One that the product has; none for a new one, or to bring back a combination that was taken out.',
  })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'The shop’s own number for it; none keeps the one it has, or makes one.' })
  sku?: string | null;
  @Field(() => [SelectedOptionInput], { description: 'One value of each option; empty where the product has no options.' })
  options: SelectedOptionInput[];
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Price of one piece in minor units of the market’s currency; a draft may have none yet.',
  })
  priceMinor?: number | null;
  @Field(() => Int, { nullable: true, description: 'Weight of one piece with its packing, in grams; a draft may have none yet.' })
  weightGrams?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Pieces on the shelf, those promised to orders among them. None leaves the count: name it only to change it, since orders change it too.',
  })
  onHand?: number | null;
  @Field(() => String, { nullable: true, description: 'The key of one of the product’s pictures; none is the first.' })
  pictureKey?: string | null;
}

@InputType({ description: 'What changes of a product; what is left out stays.' })
export class UpdateProductInput {
  @Field(() => ID, { description: 'A product of the own shop.' })
  productId: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'Its name, at most 200 characters.' })
  title?: string | null;
  @Field(() => ID, { nullable: true, description: 'A category that has none below it.' })
  categoryId?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 20,000 characters; paragraphs are parted by an empty line.' })
  description?: string | null;
  @Field(() => [FactInput], { nullable: true, description: 'All facts, at most 30.' })
  facts?: FactInput[] | null;
  @Field(() => [ProductPictureInput], { nullable: true, description: 'All pictures in their order, at most 12.' })
  pictures?: ProductPictureInput[] | null;
  @Field(() => [ProductOptionInput], { nullable: true, description: 'All options, at most 3. The variants come with them.' })
  options?: ProductOptionInput[] | null;
  @Field(() => [OwnVariantInput], {
    nullable: true,
    description:
      'All variants in their order, at most 100. One that is not named is deleted from a draft; of a product that was ever offered it is withdrawn: orders keep showing it.',
  })
  variants?: OwnVariantInput[] | null;
}

@InputType({ description: 'The product to offer.' })
export class PublishProductInput {
  @Field(() => ID, { description: 'A draft, or what was withdrawn.' })
  productId: string;
}

@InputType({ description: 'The product to take off all lists.' })
export class WithdrawProductInput {
  @Field(() => ID, { description: 'What is offered.' })
  productId: string;
}

@InputType({ description: 'The draft to forget.' })
export class DeleteDraftInput {
  @Field(() => ID, { description: 'A draft.' })
  productId: string;
}

@InputType({ description: 'What a file is to be sent for.' })
export class RequestUploadInput {
  @Field(() => UploadPurposeEnum, { description: 'It decides what may come and what becomes of it.' })
  purpose: string;
}

@InputType({ description: 'That the own shop shall be looked at.' })
export class AskForReviewInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}

const payload = { simpleResolvers: true };
const why = 'Why it was refused; empty when it was not.';

/** What came of an act on a product. */
@ObjectType({ ...payload, description: 'What came of it.' })
class ProductPayload {
  @Field(() => OwnProductType, { nullable: true, description: 'The product; null when refused.' })
  product: OwnProductType | null;
  @Field(() => [UserError], { description: why })
  userErrors: UserError[];
}

@ObjectType({ ...payload, description: 'What came of beginning a draft.' })
export class CreateProductPayload extends ProductPayload {}

@ObjectType({ ...payload, description: 'What came of changing a product.' })
export class UpdateProductPayload extends ProductPayload {}

@ObjectType({ ...payload, description: 'What came of offering a product.' })
export class PublishProductPayload extends ProductPayload {}

@ObjectType({ ...payload, description: 'What came of withdrawing a product.' })
export class WithdrawProductPayload extends ProductPayload {}

@ObjectType({ ...payload, description: 'What came of deleting a draft.' })
export class DeleteDraftPayload {
  @Field(() => ID, { nullable: true, description: 'The id of what is gone; null when refused.' })
  productId: string | null;
  @Field(() => [UserError], { description: why })
  userErrors: UserError[];
}

@ObjectType({ ...payload, description: 'What came of asking for a link.' })
export class RequestUploadPayload {
  @Field(() => UploadType, { nullable: true, description: 'Where to send the file; null when refused.' })
  upload: UploadType | null;
  @Field(() => [UserError], { description: why })
  userErrors: UserError[];
}

@ObjectType({ ...payload, description: 'What came of asking for approval.' })
export class AskForReviewPayload {
  @Field(() => ShopType, { nullable: true, description: 'The shop; null when refused.' })
  shop: ShopType | null;
  @Field(() => [UserError], { description: why })
  userErrors: UserError[];
}
