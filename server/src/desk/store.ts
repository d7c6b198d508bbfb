import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import type { TicketState } from './rules/ticket.ts';
import { type AuditEntry, audit, type Ticket, type TicketMessage, ticketMessages, tickets } from './tables.ts';

/** Whose tickets are meant: a person's own, or, for staff, all. */
export type TicketSide = { readonly accountId: string } | 'EVERYBODY';

function belongsTo(side: TicketSide): SQL | undefined {
  return side === 'EVERYBODY' ? undefined : eq(tickets.accountId, side.accountId);
}

function wanted(side: TicketSide, states: readonly TicketState[]): SQL | undefined {
  return and(belongsTo(side), states.length > 0 ? inArray(tickets.state, [...states]) : undefined);
}

export async function findTicket(db: Reader, side: TicketSide, id: string): Promise<Ticket | undefined> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, id), belongsTo(side)));
  return ticket;
}

export async function isTicketNumberTaken(db: Reader, number: string): Promise<boolean> {
  return (await db.select({ id: tickets.id }).from(tickets).where(eq(tickets.number, number))).length > 0;
}

export interface TicketsWanted {
  readonly side: TicketSide;
  readonly states: readonly TicketState[];
  readonly limit: number;
  readonly after: readonly (string | number)[] | undefined;
}

/** Tickets, the last written to first. */
export async function listTickets(db: Reader, { side, states, limit, after }: TicketsWanted): Promise<Ticket[]> {
  return db
    .select()
    .from(tickets)
    .where(and(wanted(side, states), after && before([tickets.lastMessageAt, tickets.id], after)))
    .orderBy(desc(tickets.lastMessageAt), desc(tickets.id))
    .limit(limit);
}

export async function countTickets(db: Reader, side: TicketSide, states: readonly TicketState[]): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(tickets).where(wanted(side, states));
  return row?.n ?? 0;
}

/** How many tickets somebody opened since an instant. */
export async function countTicketsBy(db: Reader, openedBy: string, since: number): Promise<number> {
  const [row] = await db
    .select({ n: rowCount })
    .from(tickets)
    .where(and(eq(tickets.openedBy, openedBy), gt(tickets.openedAt, since)));
  return row?.n ?? 0;
}

export async function insertTicket(tx: Tx, ticket: Ticket): Promise<void> {
  await tx.insert(tickets).values(ticket);
}

export async function saveTicket(tx: Tx, id: string, change: Partial<Pick<Ticket, 'state' | 'lastMessageAt'>>): Promise<Ticket> {
  const [saved] = await tx.update(tickets).set(change).where(eq(tickets.id, id)).returning();
  return saved!;
}

export async function insertTicketMessage(tx: Tx, message: TicketMessage): Promise<void> {
  await tx.insert(ticketMessages).values(message);
}

export async function findTicketMessage(db: Reader, id: string): Promise<TicketMessage | undefined> {
  const [message] = await db.select().from(ticketMessages).where(eq(ticketMessages.id, id));
  return message;
}

/** What was written in tickets, oldest first. */
export async function listTicketMessages(db: Reader, ticketIds: readonly string[]): Promise<TicketMessage[]> {
  return db
    .select()
    .from(ticketMessages)
    .where(inArray(ticketMessages.ticketId, [...ticketIds]))
    .orderBy(asc(ticketMessages.id));
}

export async function insertAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.insert(audit).values(entry).onConflictDoNothing();
}

/** What staff did to something, oldest first. */
export async function listAudit(db: Reader, subjectId: string): Promise<AuditEntry[]> {
  // Several facts of one moment may be written down at once: their own ids, without their kind, say which was first.
  return db.select().from(audit).where(eq(audit.subjectId, subjectId)).orderBy(asc(audit.at), sql`substr(${audit.key}, 5)`);
}
