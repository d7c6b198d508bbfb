import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ticketStates, ticketTopics } from './rules/ticket.ts';

export const TicketTopicEnum = enumOf('TicketTopic', 'What a ticket is about.', ticketTopics);
export const TicketStateEnum = enumOf('TicketState', 'Where a ticket stands.', ticketStates);

@ObjectType('TicketMessage', { description: 'What was written in a ticket.', simpleResolvers: true })
export class TicketMessageType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => Boolean, { description: 'Whether customer service wrote it.' })
  fromStaff: boolean;
  @Field(() => String, { description: 'Who, by name; customer service writes in the name of the market.' })
  authorName: string;
  @Field(() => String, { description: 'The words: plain text, never markup.' })
  text: string;
}

@ObjectType('Ticket', { implements: Node, description: 'What somebody asks customer service. Seen by him and by staff.' })
export class TicketType extends Node {
  @Field(() => String, { description: 'What people read to each other, such as `T-4821-709312`.' })
  number: string;
  @Field(() => TicketTopicEnum, { description: 'What it is about.' })
  topic: string;
  @Field(() => TicketStateEnum, { description: 'Where it stands.' })
  state: string;
  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: number;
  @Field(() => String, { description: 'Where answers are mailed to.' })
  email: string;
  @Field(() => String, { description: 'Who asks.' })
  name: string;
  @Field(() => String, { description: 'What it is about, in a line.' })
  subject: string;
  @Field(() => DateTime, { description: 'When something was last written.' })
  lastMessageAt: number;
}

export const TicketConnection = connectionOf('Ticket', () => TicketType);

@InputType({ description: 'A question to customer service.' })
export class OpenTicketInput {
  @Field(() => TicketTopicEnum, { description: 'What it is about.' })
  topic: 'ORDER' | 'REFUND_NOT_FOUND' | 'PROTECTION_ENDING' | 'ACCOUNT' | 'PAYMENT' | 'OTHER';
  @Field(() => ID, { nullable: true, description: "The order, when it is about one of the viewer's." })
  orderId?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the answer goes. Needed when signed out; else the account says it.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Who asks. Needed when signed out; else the account says it.' })
  name?: string | null;
  @Field(() => String, { description: 'What it is about, in a line of at most 200 characters.' })
  subject: string;
  @Field(() => String, { description: 'Plain text, 1 to 4,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What came of asking.', simpleResolvers: true })
export class OpenTicketPayload {
  @Field(() => TicketType, { nullable: true, description: 'The ticket; null when refused.' })
  ticket: TicketType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A message for a ticket.' })
export class ReplyToTicketInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;
  @Field(() => String, { description: 'Plain text, 1 to 4,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What came of writing into a ticket.', simpleResolvers: true })
export class ReplyToTicketPayload {
  @Field(() => TicketType, { nullable: true, description: 'The ticket; null when refused.' })
  ticket: TicketType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'Which ticket is settled.' })
export class CloseTicketInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;
}

@ObjectType({ description: 'What came of closing a ticket.', simpleResolvers: true })
export class CloseTicketPayload {
  @Field(() => TicketType, { nullable: true, description: 'The ticket; null when refused.' })
  ticket: TicketType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
