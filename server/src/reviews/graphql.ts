import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';

@ObjectType('Review', { implements: Node, description: 'What a buyer says of something that he received.', simpleResolvers: true })
export class ReviewType extends Node {
  @Field(() => Int, { description: 'Stars, 1 to 5.' })
  rating: number;
  @Field(() => String, { description: 'In the words of the buyer.' })
  text: string;
  @Field(() => String, { description: 'The name that the buyer shows.' })
  authorName: string;
  @Field(() => CountryCode, { description: 'Where it was sent.' })
  country: string;
  @Field(() => String, { description: 'What was bought of the product.' })
  variantTitle: string;
  @Field(() => String, { nullable: true, description: 'What the shop answered; null when it did not.' })
  shopReply: string | null;
}

export const ReviewConnection = connectionOf('Review', () => ReviewType);
