import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { listAccounts, UnreadType } from '#server/accounts/index.js';
import { ProductType } from '#server/catalog/index.js';
import { BuyerType, type Order, OrderType, PartyEnum } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { asPayload, asPayloadOf } from '#server/platform/payload.js';
import { loadShop, ShopType } from '#server/shops/index.js';
import {
  ConversationConnection,
  ConversationType,
  MarkConversationReadInput,
  MarkConversationReadPayload,
  MessageType,
  SendMessageInput,
  SendMessagePayload,
} from './graphql.ts';
import { messagesReceived } from './live.ts';
import { isMine, orderOf, productOf, shownUnread } from './shown-conversation.ts';
import { countUnreadMessages, findVisibleConversation, loadConversationOfOrder, pageOfConversations } from './sight.ts';
import { listMessages, listMessagesById } from './store.ts';
import type { Conversation, Message } from './tables.ts';
import { markConversationRead } from './use-cases/mark-conversation-read.ts';
import { sendMessage } from './use-cases/send-message.ts';

@Resolver(() => ConversationType)
export class ConversationResolver {
  @Query(() => ConversationType, {
    nullable: true,
    description: "A conversation of the viewer's; null when it is not his or there is none.",
  })
  conversation(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findVisibleConversation(ctx, id);
  }

  @Query(() => ConversationConnection, {
    description: "The viewer's conversations, the last written to first: a buyer's, a shop's, or, for staff, those about orders.",
  })
  conversations(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
  ) {
    return pageOfConversations(ctx, first, after);
  }

  @Mutation(() => SendMessagePayload, {
    description: 'Writes to the other side. Buyers begin conversations; about an order, its shop may begin too.',
  })
  sendMessage(@Ctx() ctx: Context, @Arg('input', () => SendMessageInput, { description: 'To whom, and what.' }) input: SendMessageInput) {
    return asPayloadOf(sendMessage(ctx, input));
  }

  @Mutation(() => MarkConversationReadPayload, { description: 'The viewer has read what the other side wrote.' })
  markConversationRead(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkConversationReadInput, { description: 'Which.' }) input: MarkConversationReadInput,
  ) {
    return asPayload('conversation', markConversationRead(ctx, input));
  }

  @Subscription(() => MessageType, {
    description: 'What others write to the viewer, as it arrives.',
    subscribe: ({ context }) => messagesReceived(context as Context),
  })
  messageReceived(@Ctx() _ctx: Context, @Root() message: Message) {
    return message;
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'The product as it is offered now; null when it is about none.' })
  product(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return productOf(ctx, conversation);
  }

  @FieldResolver(() => OrderType, { nullable: true, description: 'The order; null when it is about none.' })
  order(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return orderOf(ctx, conversation);
  }

  @FieldResolver(() => ShopType, { description: 'The shop.' })
  shop(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return loadShop(ctx, conversation.shopId);
  }

  @FieldResolver(() => BuyerType, { description: 'The buyer.' })
  buyer(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return loadOne(ctx, listAccounts, conversation.buyerId);
  }

  @FieldResolver(() => [MessageType], { description: 'What was written, oldest first: the last 500 of it.' })
  messages(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return loadMany(ctx, listMessages, (message) => message.conversationId, conversation.id);
  }

  @FieldResolver(() => MessageType, { nullable: true, description: 'What was written last.' })
  lastMessage(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return loadOne(ctx, listMessagesById, conversation.lastMessageId);
  }

  @FieldResolver(() => Int, { description: 'Messages that the viewer has not read.' })
  unreadCount(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return shownUnread(ctx, conversation);
  }
}

@Resolver(() => MessageType)
export class MessageResolver {
  @FieldResolver(() => PartyEnum, { description: 'Which side wrote it.' })
  from(@Root() message: Message) {
    return message.side;
  }

  @FieldResolver(() => Boolean, { description: "Whether it comes from the viewer's side." })
  isMine(@Ctx() ctx: Context, @Root() message: Message) {
    return isMine(ctx, message);
  }
}

@Resolver(() => OrderType)
export class OrderConversationResolver {
  @FieldResolver(() => ConversationType, {
    nullable: true,
    description: 'What buyer and shop wrote to each other about it; null before the first message.',
  })
  conversation(@Ctx() ctx: Context, @Root() order: Order) {
    return loadConversationOfOrder(ctx, order.id);
  }
}

@Resolver(() => UnreadType)
export class UnreadMessagesResolver {
  @FieldResolver(() => Int, { description: 'Messages that were not read.' })
  messages(@Ctx() ctx: Context) {
    return countUnreadMessages(ctx);
  }
}
