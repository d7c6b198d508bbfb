import { requireViewer } from '#server/accounts/index.js';
import type { ProductSource } from '#server/catalog/index.js';
import { loadOrder, type Order } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { loadListedProduct } from '#server/search/index.js';
import { unreadOf } from './rules/conversation.ts';
import type { Conversation, Message } from './tables.ts';

/** The product that a conversation is about. */
export async function productOf(ctx: Context, { subject, subjectId }: Conversation): Promise<ProductSource | null> {
  return subject === 'PRODUCT' ? loadListedProduct(ctx, subjectId) : null;
}

/** The order that a conversation is about: whoever sees the one sees the other. */
export async function orderOf(ctx: Context, { subject, subjectId }: Conversation): Promise<Order | null> {
  return subject === 'ORDER' ? loadOrder(ctx, subjectId) : null;
}

export function shownUnread(ctx: Context, conversation: Conversation): number {
  return unreadOf(conversation, requireViewer(ctx));
}

/** Sellers of one shop speak with one voice. */
export function isMine(ctx: Context, message: Message): boolean {
  return requireViewer(ctx).kind === message.side;
}
