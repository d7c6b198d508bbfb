import { flag, index, instant, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { TicketState, TicketTopic } from './rules/ticket.ts';

/** What somebody asks customer service. */
export const tickets = table(
  'tickets',
  {
    id: text().primaryKey(),
    /** What people read to each other, such as `T-4821-709312`. */
    number: text().notNull(),
    topic: text().$type<TicketTopic>().notNull(),
    state: text().$type<TicketState>().notNull(),
    /** Null for somebody who was not signed in. */
    accountId: text(),
    /** Where answers are mailed to. */
    email: text().notNull(),
    name: text().notNull(),
    orderId: text(),
    subject: text().notNull(),
    openedAt: instant().notNull(),
    lastMessageAt: instant().notNull(),
    /** The account, or a hash of the address of a guest: only for the limit of tickets an hour. */
    openedBy: text().notNull(),
  },
  (t) => [
    uniqueIndex('tickets_by_number').on(t.number),
    index('tickets_of_account').on(t.accountId, t.lastMessageAt, t.id),
    index('tickets_by_state').on(t.state, t.lastMessageAt, t.id),
    index('tickets_by_time').on(t.lastMessageAt, t.id),
    index('tickets_by_opener').on(t.openedBy, t.openedAt),
  ],
);

/** Only ever added. */
export const ticketMessages = table(
  'ticket_messages',
  {
    id: text().primaryKey(),
    ticketId: text().notNull(),
    at: instant().notNull(),
    fromStaff: flag().notNull(),
    /** Null for a guest. */
    authorId: text(),
    authorName: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('ticket_messages_of_ticket').on(t.ticketId, t.id)],
);

/** What staff did, to what, and why. Only ever added. */
export const audit = table(
  'audit',
  {
    id: text().primaryKey(),
    /** The event or message that is recorded: told twice, recorded once. */
    key: text().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    /** Such as `order.verifyPayment` or `ticket.answer`. */
    act: text().notNull(),
    subjectId: text().notNull(),
    reason: text(),
  },
  (t) => [
    uniqueIndex('audit_once').on(t.key),
    index('audit_of_subject').on(t.subjectId, t.id),
    index('audit_of_actor').on(t.actorId, t.id),
  ],
);

export type Ticket = typeof tickets.$inferSelect;
export type TicketMessage = typeof ticketMessages.$inferSelect;
export type AuditEntry = typeof audit.$inferSelect;
