import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductType, VariantType } from '#server/catalog/index.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const ProductSortEnum = {
  RELEVANCE: 'RELEVANCE',
  NEWEST: 'NEWEST',
  PRICE_ASC: 'PRICE_ASC',
  PRICE_DESC: 'PRICE_DESC',
  BEST_SELLING: 'BEST_SELLING',
  RATING: 'RATING',
} as const;
registerEnumType(ProductSortEnum, {
  name: 'ProductSort',
  description: 'How a list of products is ordered.',
  valuesConfig: {
    RELEVANCE: { description: 'The best match of the words first; without words, the best-selling.' },
    NEWEST: { description: 'The latest first.' },
    PRICE_ASC: { description: 'The cheapest first, by the cheapest variant.' },
    PRICE_DESC: { description: 'The dearest first, by the cheapest variant.' },
    BEST_SELLING: { description: 'Most pieces sold first.' },
    RATING: { description: 'The best rated first; a few reviews count for less than many.' },
  },
});

export const ProductConnection = connectionOf('Product', () => ProductType);

@InputType({ description: 'Bounds of a price, both included.' })
export class PriceRangeInput {
  @Field(() => MinorUnits, { nullable: true, description: 'The lowest price, in minor units.' })
  min?: number | null;
  @Field(() => MinorUnits, { nullable: true, description: 'The highest price, in minor units.' })
  max?: number | null;
}

@InputType({ description: 'A new price or a new count of one variant.' })
export class UpdateVariantInput {
  @Field(() => ID, { description: 'A variant of the own shop.' })
  variantId: string;
  @Field(() => MinorUnits, { nullable: true, description: 'Price of one piece in minor units; none leaves it.' })
  priceMinor?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pieces on the shelf, those promised to orders among them; none leaves it.' })
  onHand?: number | null;
}

@ObjectType({ description: 'What came of changing a variant.', simpleResolvers: true })
export class UpdateVariantPayload {
  @Field(() => VariantType, { nullable: true, description: 'The variant; null when refused.' })
  variant: VariantType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
