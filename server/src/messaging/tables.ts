import { index, instant, integer, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { ConversationSubject, MessageSide } from './rules/conversation.ts';

/** What one buyer and one shop write to each other about one thing. */
export const conversations = table(
  'conversations',
  {
    id: text().primaryKey(),
    subject: text().$type<ConversationSubject>().notNull(),
    /** The product, the shop or the order. */
    subjectId: text().notNull(),
    buyerId: text().notNull(),
    shopId: text().notNull(),
    /** What it is about, as it was called then. */
    title: text().notNull(),
    startedAt: instant().notNull(),
    lastMessageId: text().notNull(),
    lastMessageAt: instant().notNull(),
    /** Messages that each side has not read; kept, so that a badge counts nothing. */
    buyerUnread: integer().notNull().default(0),
    shopUnread: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('conversations_once').on(t.buyerId, t.shopId, t.subject, t.subjectId),
    index('conversations_of_buyer').on(t.buyerId, t.lastMessageAt, t.id),
    index('conversations_of_shop').on(t.shopId, t.lastMessageAt, t.id),
    index('conversations_by_subject').on(t.subject, t.lastMessageAt, t.id),
    index('conversations_about').on(t.subjectId),
  ],
);

/** Only ever added. */
export const messages = table(
  'messages',
  {
    id: text().primaryKey(),
    conversationId: text().notNull(),
    at: instant().notNull(),
    side: text().$type<MessageSide>().notNull(),
    authorId: text().notNull(),
    /** As the other side reads it: a buyer's name, a shop's name. */
    authorName: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('messages_of_conversation').on(t.conversationId, t.id), index('messages_of_author').on(t.authorId, t.at)],
);

export type Conversation = typeof conversations.$inferSelect;
export type Message = typeof messages.$inferSelect;
