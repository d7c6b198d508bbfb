import { requireViewer } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { sideIn } from '../rules/conversation.ts';
import { markRead } from '../store.ts';
import type { Conversation } from '../tables.ts';
import { requireConversation } from './send-message.ts';

/** The viewer has seen all that the other side wrote. For staff, who only reads along, nothing changes. @throws NotFound */
export function markConversationRead(ctx: Context, input: { conversationId: string }): Promise<Conversation> {
  return ctx.db.transaction(async (tx) => {
    const conversation = await requireConversation(ctx, tx, input.conversationId);
    const side = sideIn(conversation, requireViewer(ctx));
    return side ? markRead(tx, conversation.id, side) : conversation;
  });
}
