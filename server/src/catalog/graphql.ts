import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Money } from '#server/kernel/money.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { type ShopSource, ShopType } from '#server/shops/index.js';
import type { Picture } from './tables.ts';

/** What stands behind GraphQL's `Product`: all that a list shows. The rest is read when asked for, by the id. */
export interface ProductSource {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly shop: ShopSource;
  readonly price: Money;
  readonly priceTo: Money;
  readonly picture: Picture;
  readonly isInStock: boolean;
  readonly rating: number | null;
  readonly ratingCount: number;
  readonly soldCount: number;
  readonly createdAt: number;
}

export const PictureSizeEnum = { SMALL: 'SMALL', MEDIUM: 'MEDIUM' } as const;
registerEnumType(PictureSizeEnum, {
  name: 'PictureSize',
  description: 'How large a picture is.',
  valuesConfig: { SMALL: { description: '160 pixels, for lists.' }, MEDIUM: { description: '640 pixels, for pages.' } },
});

@ObjectType('Picture', { description: 'A picture of a product or category.', simpleResolvers: true })
export class PictureType {
  @Field(() => String, { description: 'Its name in the market, by which inputs of its shop name it.' })
  key: string;
  @Field(() => String, { description: 'What it shows, in words, for those who do not see it.' })
  alt: string;
}

@ObjectType('Fact', { description: 'Something that can be said of a product in a word or two.', simpleResolvers: true })
export class FactType {
  @Field(() => String, { description: 'What is told, such as `Material`.' })
  name: string;
  @Field(() => String, { description: 'Such as `Oak`.' })
  value: string;
}

@ObjectType('ProductOption', { description: 'Something to choose on the product page.', simpleResolvers: true })
export class ProductOptionType {
  @Field(() => String, { description: 'Such as `Colour`.' })
  name: string;
  @Field(() => [String], { description: 'What can be chosen, in the order of the page.' })
  values: string[];
}

@ObjectType('SelectedOption', { description: 'What a variant is in one of the product’s options.', simpleResolvers: true })
export class SelectedOptionType {
  @Field(() => String, { description: 'Such as `Colour`.' })
  name: string;
  @Field(() => String, { description: 'Such as `Blue`.' })
  value: string;
}

@ObjectType('Category', { implements: Node, description: 'A place in the tree of what is offered.', simpleResolvers: true })
export class CategoryType extends Node {
  @Field(() => String, { description: 'Its name in links.' })
  slug: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => Int, { description: 'Depth in the tree: 1 for a root, at most 3.' })
  level: number;
  @Field(() => Int, { description: 'Products in it and below it.' })
  productCount: number;
}

@ObjectType('Product', { implements: Node, description: 'What a shop offers, with its choices.', simpleResolvers: true })
export class ProductType extends Node {
  @Field(() => String, { description: 'Its name in links.' })
  slug: string;
  @Field(() => String, { description: 'Its name.' })
  title: string;
  @Field(() => ShopType, { description: 'Who offers it.' })
  shop: ShopSource;
  @Field(() => MoneyType, { description: 'Price of its cheapest variant.' })
  price: Money;
  @Field(() => MoneyType, { description: 'Price of its dearest variant.' })
  priceTo: Money;
  @Field(() => PictureType, { description: 'The picture for lists.' })
  picture: Picture;
  @Field(() => Boolean, { description: 'Whether any variant can be bought now.' })
  isInStock: boolean;
  @Field(() => Float, { nullable: true, description: 'Average of its reviews, 1 to 5; null before the first.' })
  rating: number | null;
  @Field(() => Int, { description: 'How many reviews the average is made of.' })
  ratingCount: number;
  @Field(() => Int, { description: 'Pieces sold so far.' })
  soldCount: number;
  @Field(() => DateTime, { description: 'When it was first offered.' })
  createdAt: number;
}

@ObjectType('Variant', {
  implements: Node,
  description: 'One choice of a product: what is priced, stocked and bought.',
  simpleResolvers: true,
})
export class VariantType extends Node {
  @Field(() => String, { description: 'The shop’s own number for it.' })
  sku: string;
  @Field(() => String, { description: 'Its choices in words, such as `Blue / Large`.' })
  title: string;
  @Field(() => [SelectedOptionType], { description: 'Its choices, one for each option of the product.' })
  options: SelectedOptionType[];
  @Field(() => PictureType, { description: 'What it looks like.' })
  picture: Picture;
  @Field(() => Int, { description: 'Weight of one piece in grams.' })
  weightGrams: number;
}
