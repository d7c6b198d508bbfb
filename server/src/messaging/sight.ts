import { requireViewer } from '#server/accounts/index.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import { type Context, isStaff } from '#server/platform/context.js';
import { loadMany } from '#server/platform/loaders.js';
import {
  type ConversationSide,
  countConversations,
  countUnread,
  findConversationOf,
  listConversationsOf,
  listConversationsOfOrders,
} from './store.ts';
import type { Conversation } from './tables.ts';

/** From which side the viewer sees conversations. */
export function conversationSideOf(ctx: Context): ConversationSide {
  const viewer = requireViewer(ctx);
  if (isStaff(viewer)) return 'ABOUT_ORDERS';
  return viewer.kind === 'SELLER' ? { shopId: viewer.shopId ?? 'none' } : { buyerId: viewer.accountId };
}

/** A conversation that the viewer may read; null for guests and strangers. */
export async function findVisibleConversation(ctx: Context, id: string): Promise<Conversation | null> {
  return ctx.viewer ? ((await findConversationOf(ctx.db.reader, conversationSideOf(ctx), id)) ?? null) : null;
}

/** What was said about an order that the viewer may see; null before the first message. */
export async function loadConversationOfOrder(ctx: Context, orderId: string): Promise<Conversation | null> {
  return (await loadMany(ctx, listConversationsOfOrders, (row) => row.subjectId, orderId))[0] ?? null;
}

/** A page of the viewer's conversations, the last written to first. */
export async function pageOfConversations(ctx: Context, first: number, after: string | null): Promise<ResultPage<Conversation>> {
  const side = conversationSideOf(ctx);
  const size = checkPageSize(first);
  const rows = await listConversationsOf(ctx.db.reader, side, size + 1, after ? decodeCursor(after, ['number', 'string']) : undefined);
  return toPage(
    rows,
    size,
    (row) => [row.lastMessageAt, row.id],
    () => countConversations(ctx.db.reader, side),
  );
}

/** Messages that the viewer has not read. */
export function countUnreadMessages(ctx: Context): Promise<number> {
  return countUnread(ctx.db.reader, conversationSideOf(ctx));
}
