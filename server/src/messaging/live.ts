import './events.ts';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { sideIn } from './rules/conversation.ts';
import { conversationSideOf } from './sight.ts';
import { findConversationOf, findMessage } from './store.ts';
import type { Message } from './tables.ts';

/** Every message that the other side writes to the viewer from now on. */
export function messagesReceived(ctx: Context): AsyncGenerator<Message> {
  return ctx.live.stream(
    (event) => event.type === 'message.sent' && isReceived(ctx, event as Announced<'message.sent'>),
    async function* (events) {
      for await (const event of events) {
        const { conversationId, messageId } = (event as Announced<'message.sent'>).payload;
        const isVisible = await findConversationOf(ctx.db.reader, conversationSideOf(ctx), conversationId);
        const message = isVisible && (await findMessage(ctx.db.reader, messageId));
        if (message) yield message;
      }
    },
  );
}

function isReceived(ctx: Context, { payload }: Announced<'message.sent'>): boolean {
  const side = ctx.viewer && sideIn(payload, ctx.viewer);
  return Boolean(side) && side !== payload.from;
}
