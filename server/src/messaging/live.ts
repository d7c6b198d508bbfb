import './events.ts';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { sideIn } from './rules/conversation.ts';
import { conversationSideOf } from './sight.ts';
import { findConversationOf, findMessage } from './store.ts';
import type { Message } from './tables.ts';

/** Every message that the other side writes to the viewer from now on. */
export async function* messagesReceived(ctx: Context): AsyncGenerator<Message> {
  const events = ctx.live.subscribe();
  try {
    for (let next = await events.next(); !next.done; next = await events.next()) {
      const message = next.value.type === 'message.sent' && (await receivedBy(ctx, next.value as Announced<'message.sent'>));
      if (message) yield message;
    }
  } finally {
    await events.return?.();
  }
}

async function receivedBy(ctx: Context, { payload }: Announced<'message.sent'>): Promise<Message | undefined> {
  const side = ctx.viewer && sideIn(payload, ctx.viewer);
  if (!side || side === payload.from) return undefined;
  const isVisible = await findConversationOf(ctx.db.reader, conversationSideOf(ctx), payload.conversationId);
  return isVisible && findMessage(ctx.db.reader, payload.messageId);
}
