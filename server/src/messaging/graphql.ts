import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { conversationSubjects } from './rules/conversation.ts';

export const ConversationSubjectEnum = enumOf('ConversationSubject', 'What a conversation is about.', conversationSubjects);

@ObjectType('Message', { description: 'What one side wrote to the other.' })
export class MessageType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => ID, { description: 'Where it was written.' })
  conversationId: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => String, { description: "Who, by name: a buyer's or a shop's." })
  authorName: string;
  @Field(() => String, { description: 'The words: plain text, never markup.' })
  text: string;
}

@ObjectType('Conversation', {
  implements: Node,
  description: 'What one buyer and one shop write to each other about one thing. Seen by both; about an order also by staff.',
})
export class ConversationType extends Node {
  @Field(() => ConversationSubjectEnum, { description: 'What kind of thing it is about.' })
  subject: string;
  @Field(() => String, { description: 'What it is about, as it was called when it began.' })
  title: string;
  @Field(() => DateTime, { description: 'When the last message was written.' })
  lastMessageAt: number;
}

export const ConversationConnection = connectionOf('Conversation', () => ConversationType);

@InputType({ description: 'What a conversation is about: exactly one of these.' })
export class MessageAboutInput {
  @Field(() => ID, { nullable: true, description: 'A product.' })
  productId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A shop.' })
  shopId?: string | null;
  @Field(() => ID, { nullable: true, description: "An order of the viewer's." })
  orderId?: string | null;
}

@InputType({ description: 'A message to the other side.' })
export class SendMessageInput {
  @Field(() => ID, { nullable: true, description: 'The conversation that goes on; or `about`.' })
  conversationId?: string | null;
  @Field(() => MessageAboutInput, {
    nullable: true,
    description: 'What it is about; the conversation about it is found, or begun.',
  })
  about?: MessageAboutInput | null;
  @Field(() => String, { description: 'Plain text, 1 to 4,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What came of writing.', simpleResolvers: true })
export class SendMessagePayload {
  @Field(() => ConversationType, { nullable: true, description: 'The conversation; null when refused.' })
  conversation: ConversationType | null;
  @Field(() => MessageType, { nullable: true, description: 'The message; null when refused.' })
  message: MessageType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'What was read.' })
export class MarkConversationReadInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;
}

@ObjectType({ description: 'What came of reading.', simpleResolvers: true })
export class MarkConversationReadPayload {
  @Field(() => ConversationType, { nullable: true, description: 'The conversation; null when refused.' })
  conversation: ConversationType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
