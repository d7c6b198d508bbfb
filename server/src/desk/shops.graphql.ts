import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ShopType } from '#server/shops/index.js';

@InputType({ description: "An operator's decision about a shop." })
export class ReviewShopInput {
  @Field(() => ID, { description: 'A shop that waits for it.' })
  shopId: string;
  @Field(() => Boolean, { description: 'Whether it may sell.' })
  approve: boolean;
  @Field(() => String, { description: 'Why; its sellers read it by mail. At most 2,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of the decision.', simpleResolvers: true })
export class ReviewShopPayload {
  @Field(() => ShopType, { nullable: true, description: 'The shop; null when refused.' })
  shop: ShopType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
