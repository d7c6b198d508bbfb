import { z } from 'zod';
import { BuyerAccountNeeded, findAccount, requireViewer } from '#server/accounts/index.js';
import { findProduct } from '#server/catalog/index.js';
import { NotFound, RateLimited } from '#server/kernel/errors.js';
import { HOUR } from '#server/kernel/time.js';
import { requireOrder } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { line, parseInput } from '#server/platform/input.js';
import { findShop, listOwnShops } from '#server/shops/index.js';
import '../events.ts';
import { type MessageSide, StaffOnlyReads, sideIn, WritingToOwnShop } from '../rules/conversation.ts';
import { conversationSideOf } from '../sight.ts';
import {
  countMessagesBy,
  findConversationAbout,
  findConversationOf,
  insertConversation,
  insertMessages,
  noteMessage,
  type Topic,
} from '../store.ts';
import type { Conversation, Message } from '../tables.ts';

const isOne = (given: Record<string, unknown>) =>
  Object.values(given).filter((value) => value !== null && value !== undefined).length === 1;

const sendMessageInput = z
  .object({
    conversationId: z.string().nullish(),
    about: z
      .object({ productId: z.string().nullish(), shopId: z.string().nullish(), orderId: z.string().nullish() })
      .refine(isOne, 'Say what it is about: one product, one shop or one order.')
      .nullish(),
    text: line('The message', 4_000),
  })
  .refine(({ conversationId, about }) => isOne({ conversationId, about }), 'Name a conversation, or what a new one is about.');

const messagesAnHour = 100;

type About = NonNullable<z.output<typeof sendMessageInput>['about']>;

/**
 * Writes to the other side of a conversation; about something new, begins it. The same buyer, shop and thing are always the same conversation (S4).
 *
 * @throws NotFound for what is not the viewer's, BuyerAccountNeeded, WritingToOwnShop, StaffOnlyReads, RateLimited, InvalidInput
 */
export async function sendMessage(
  ctx: Context,
  input: z.input<typeof sendMessageInput>,
): Promise<{ conversation: Conversation; message: Message }> {
  const { conversationId, about, text } = parseInput(sendMessageInput, input);
  return ctx.db.transaction(async (tx) => {
    const viewer = requireViewer(ctx);
    const known = about ? await takeUp(ctx, tx, about) : await requireConversation(ctx, tx, conversationId!);
    const side = sideIn(known, viewer);
    if (side === null) throw new StaffOnlyReads();
    if ((await countMessagesBy(tx, viewer.accountId, ctx.clock.now() - HOUR)) >= messagesAnHour)
      throw new RateLimited(`You have written ${messagesAnHour} messages within an hour. Wait a while, then go on.`);
    return write(ctx, tx, known, side, text);
  });
}

async function write(ctx: Context, tx: Tx, known: Conversation, side: MessageSide, text: string) {
  const { accountId, name } = requireViewer(ctx);
  const { buyerId, shopId } = known;
  const authorName = side === 'SELLER' ? (await findShop(tx, shopId))!.name : name;
  const at = ctx.clock.now();
  const message = { id: ctx.ids('message'), conversationId: known.id, at, side, authorId: accountId, authorName, text };
  await insertMessages(tx, [message]);
  const conversation = await noteMessage(tx, message);
  const orderId = known.subject === 'ORDER' ? known.subjectId : null;
  await ctx.outbox.add(tx, 'message.sent', known.id, {
    ...{ messageId: message.id, conversationId: known.id, buyerId, shopId, orderId },
    from: side,
  });
  return { conversation, message };
}

/** A conversation that the viewer may see. @throws NotFound in the same words for a stranger's and for none. */
export async function requireConversation(ctx: Context, tx: Tx, id: string): Promise<Conversation> {
  const conversation = await findConversationOf(tx, conversationSideOf(ctx), id);
  if (!conversation) throw new NotFound('conversation', ['conversationId']);
  return conversation;
}

/** The conversation about a thing, begun if it is the first message. */
async function takeUp(ctx: Context, tx: Tx, about: About): Promise<Conversation> {
  const { title, ...topic } = await topicOf(ctx, tx, about);
  const known = await findConversationAbout(tx, topic);
  if (known) return known;
  const at = ctx.clock.now();
  const begun = {
    ...{ ...topic, id: ctx.ids('conversation'), title, startedAt: at, lastMessageId: '', lastMessageAt: at, buyerUnread: 0, shopUnread: 0 },
  };
  await insertConversation(tx, begun);
  return begun;
}

async function topicOf(ctx: Context, tx: Tx, about: About): Promise<Topic & { title: string }> {
  const viewer = requireViewer(ctx);
  if (about.orderId) {
    const { id, buyerId, shopId, number } = await requireOrder(ctx, tx, about.orderId);
    if (viewer.kind === 'STAFF') throw new StaffOnlyReads();
    return { buyerId, shopId, subject: 'ORDER', subjectId: id, title: `Order ${number}` };
  }
  const product = about.productId ? await findProduct(tx, about.productId) : undefined;
  if (about.productId && product?.state !== 'PUBLISHED') throw new NotFound('product', ['about', 'productId']);
  const shop = await findShop(tx, product?.shopId ?? about.shopId!);
  if (!shop) throw new NotFound('shop', ['about', 'shopId']);
  await refuseOwnShop(ctx, tx, shop);
  const topic = { buyerId: viewer.accountId, shopId: shop.id };
  if (product) return { ...topic, subject: 'PRODUCT', subjectId: product.id, title: product.title };
  return { ...topic, subject: 'SHOP', subjectId: shop.id, title: shop.name };
}

/** Buyers write to shops, and nobody to his own (A12, S4). */
async function refuseOwnShop(ctx: Context, tx: Tx, shop: { id: string; name: string }): Promise<void> {
  const viewer = requireViewer(ctx);
  const own = await listOwnShops(tx, (await findAccount(tx, viewer.accountId))!);
  if (viewer.shopId === shop.id || own.some(({ id }) => id === shop.id)) throw new WritingToOwnShop(shop.name);
  if (viewer.kind !== 'BUYER') throw new BuyerAccountNeeded();
}
