import { DomainError, WrongActor } from '#server/kernel/errors.js';

/** What a conversation is about. */
export type ConversationSubject = 'PRODUCT' | 'SHOP' | 'ORDER';

/** Who wrote a message. */
export type MessageSide = 'BUYER' | 'SELLER';

export const conversationSubjects: Record<ConversationSubject, string> = {
  PRODUCT: 'A product of the shop.',
  SHOP: 'The shop itself.',
  ORDER: 'An order that the buyer placed there.',
};

/** Nobody writes to himself (A12, S4). */
export class WritingToOwnShop extends DomainError {
  readonly code = 'OWN_SHOP';
  constructor(shopName: string) {
    super(`${shopName} is your own shop. Its customers' messages are in your shop admin.`);
  }
}

/** Staff reads what was said about an order; it speaks to people by tickets, in the market's name. */
export class StaffOnlyReads extends WrongActor {
  constructor() {
    super('This conversation is between the buyer and the shop. Answer people in a ticket instead.');
  }
}

interface Parties {
  readonly buyerId: string;
  readonly shopId: string;
}

interface Reader {
  readonly accountId: string;
  readonly shopId?: string;
}

/** On which side of a conversation somebody stands; null for staff, who only reads. */
export function sideIn(conversation: Parties, { accountId, shopId }: Reader): MessageSide | null {
  if (conversation.buyerId === accountId) return 'BUYER';
  return conversation.shopId === shopId ? 'SELLER' : null;
}

/** Messages that this side has not read. */
export function unreadOf(conversation: Parties & { buyerUnread: number; shopUnread: number }, reader: Reader): number {
  const side = sideIn(conversation, reader);
  if (side === null) return 0;
  return side === 'BUYER' ? conversation.buyerUnread : conversation.shopUnread;
}
