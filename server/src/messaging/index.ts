import './events.ts';

export { findVisibleConversation } from './sight.ts';
export { findMessage, listConversations, listConversationsOf, listMessages } from './store.ts';
export type { Conversation, Message } from './tables.ts';
