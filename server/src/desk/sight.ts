import { requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import { loadOrder, type Order } from '#server/orders/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { type TicketState, waitingTicketState } from './rules/ticket.ts';
import { countTickets, findTicket, listTickets, type TicketSide } from './store.ts';
import type { Ticket } from './tables.ts';

function ticketSideOf(ctx: Context): TicketSide {
  const viewer = requireViewer(ctx);
  return isStaff(viewer) ? 'EVERYBODY' : { accountId: viewer.accountId };
}

/** A ticket that the viewer may read; null for guests and strangers. */
export async function findVisibleTicket(ctx: Context, id: string): Promise<Ticket | null> {
  return ctx.viewer ? ((await findTicket(ctx.db.reader, ticketSideOf(ctx), id)) ?? null) : null;
}

/** The same for a step. @throws NotFound in the same words for a stranger's and for none. */
export async function requireTicket(ctx: Context, db: Reader, id: string): Promise<Ticket> {
  const ticket = await findTicket(db, ticketSideOf(ctx), id);
  if (!ticket) throw new NotFound('ticket', ['ticketId']);
  return ticket;
}

/** A page of the viewer's tickets, the last written to first. */
export async function pageOfTickets(
  ctx: Context,
  first: number,
  after: string | null,
  states: readonly TicketState[],
): Promise<ResultPage<Ticket>> {
  const side = ticketSideOf(ctx);
  const cursor = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listTickets(ctx.db.reader, { side, states, limit: checkPageSize(first) + 1, after: cursor });
  return toPage(
    rows,
    first,
    (row) => [row.lastMessageAt, row.id],
    () => countTickets(ctx.db.reader, side, states),
  );
}

/** How many tickets wait for the viewer. */
export function countWaitingTickets(ctx: Context): Promise<number> {
  const state = waitingTicketState(isStaff(requireViewer(ctx)));
  return countTickets(ctx.db.reader, ticketSideOf(ctx), [state]);
}

/** The order that a ticket is about: its person named one that he may see, and staff sees all. */
export async function orderOfTicket(ctx: Context, { orderId }: Ticket): Promise<Order | null> {
  return orderId ? loadOrder(ctx, orderId) : null;
}
