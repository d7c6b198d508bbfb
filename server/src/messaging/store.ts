import { and, asc, desc, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import type { ConversationSubject, MessageSide } from './rules/conversation.ts';
import { type Conversation, conversations, type Message, messages } from './tables.ts';

/** Whose conversations are meant: a buyer's, a shop's, or, for staff, those about orders. */
export type ConversationSide = { readonly buyerId: string } | { readonly shopId: string } | 'ABOUT_ORDERS';

function belongsTo(side: ConversationSide): SQL {
  if (side === 'ABOUT_ORDERS') return eq(conversations.subject, 'ORDER');
  return 'buyerId' in side ? eq(conversations.buyerId, side.buyerId) : eq(conversations.shopId, side.shopId);
}

export async function findConversationOf(db: Reader, side: ConversationSide, id: string): Promise<Conversation | undefined> {
  const [row] = await db
    .select()
    .from(conversations)
    .where(and(eq(conversations.id, id), belongsTo(side)));
  return row;
}

export interface Topic {
  readonly buyerId: string;
  readonly shopId: string;
  readonly subject: ConversationSubject;
  readonly subjectId: string;
}

export async function findConversationAbout(db: Reader, { buyerId, shopId, subject, subjectId }: Topic): Promise<Conversation | undefined> {
  const [row] = await db
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.buyerId, buyerId),
        eq(conversations.shopId, shopId),
        eq(conversations.subject, subject),
        eq(conversations.subjectId, subjectId),
      ),
    );
  return row;
}

/** The conversations about orders; an order has at most one. */
export async function listConversationsOfOrders(db: Reader, orderIds: readonly string[]): Promise<Conversation[]> {
  return db
    .select()
    .from(conversations)
    .where(and(eq(conversations.subject, 'ORDER'), inArray(conversations.subjectId, [...orderIds])));
}

export async function listConversations(db: Reader, ids: readonly string[]): Promise<Conversation[]> {
  return db
    .select()
    .from(conversations)
    .where(inArray(conversations.id, [...ids]));
}

/** Up to `limit` of a side's conversations, the last written to first, behind the place `after` (time, id). */
export async function listConversationsOf(
  db: Reader,
  side: ConversationSide,
  limit: number,
  after?: readonly (string | number)[],
): Promise<Conversation[]> {
  return db
    .select()
    .from(conversations)
    .where(and(belongsTo(side), after && before([conversations.lastMessageAt, conversations.id], after)))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(limit);
}

export async function countConversations(db: Reader, side: ConversationSide): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(conversations).where(belongsTo(side));
  return row?.n ?? 0;
}

/** Messages that a buyer or a shop has not read. */
export async function countUnread(db: Reader, side: ConversationSide): Promise<number> {
  if (side === 'ABOUT_ORDERS') return 0;
  const column = 'buyerId' in side ? conversations.buyerUnread : conversations.shopUnread;
  const [row] = await db
    .select({ n: sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number) })
    .from(conversations)
    .where(belongsTo(side));
  return row?.n ?? 0;
}

export async function insertConversation(tx: Tx, row: Conversation): Promise<void> {
  await tx.insert(conversations).values(row);
}

/** Notes a new message: it is the last one, and the other side has one more to read. @returns the conversation as it is now. */
export async function noteMessage(tx: Tx, message: Message): Promise<Conversation> {
  const unread =
    message.side === 'BUYER'
      ? { shopUnread: sql`${conversations.shopUnread} + 1` }
      : { buyerUnread: sql`${conversations.buyerUnread} + 1` };
  const [row] = await tx
    .update(conversations)
    .set({ lastMessageId: message.id, lastMessageAt: message.at, ...unread })
    .where(eq(conversations.id, message.conversationId))
    .returning();
  return row!;
}

/** @returns the conversation, all of it read by this side. */
export async function markRead(tx: Tx, id: string, side: MessageSide): Promise<Conversation> {
  const [row] = await tx
    .update(conversations)
    .set(side === 'BUYER' ? { buyerUnread: 0 } : { shopUnread: 0 })
    .where(eq(conversations.id, id))
    .returning();
  return row!;
}

export async function insertMessages(tx: Tx, rows: Message[]): Promise<void> {
  await tx.insert(messages).values(rows);
}

export async function findMessage(db: Reader, id: string): Promise<Message | undefined> {
  return (await listMessagesById(db, [id]))[0];
}

export async function listMessagesById(db: Reader, ids: readonly string[]): Promise<Message[]> {
  return db
    .select()
    .from(messages)
    .where(inArray(messages.id, [...ids]));
}

/** How much of each conversation is read at once. */
const lastOnes = 500;

/** The last that was written in conversations, oldest first. */
export async function listMessages(db: Reader, conversationIds: readonly string[]): Promise<Message[]> {
  const place = sql<number>`row_number() over (partition by ${messages.conversationId} order by ${messages.id} desc)`;
  const { id, conversationId, at, side, authorId, authorName, text } = messages;
  const ranked = db
    .select({ id, conversationId, at, side, authorId, authorName, text, place: place.as('place') })
    .from(messages)
    .where(inArray(messages.conversationId, [...conversationIds]))
    .as('ranked');
  return db.select().from(ranked).where(lte(ranked.place, lastOnes)).orderBy(asc(ranked.id));
}

/** How many messages somebody wrote since an instant. */
export async function countMessagesBy(db: Reader, authorId: string, since: number): Promise<number> {
  const [row] = await db
    .select({ n: rowCount })
    .from(messages)
    .where(and(eq(messages.authorId, authorId), gt(messages.at, since)));
  return row?.n ?? 0;
}
