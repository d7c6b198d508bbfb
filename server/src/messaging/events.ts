import type { MessageSide } from './rules/conversation.ts';

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** Somebody wrote to the other side. With an order's id, its page shows it at once. */
    'message.sent': {
      messageId: string;
      conversationId: string;
      buyerId: string;
      shopId: string;
      orderId: string | null;
      from: MessageSide;
    };
  }
}
