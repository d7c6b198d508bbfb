import { requireViewer } from '#server/accounts/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import '../events.ts';
import { recordAct } from '../record-act.ts';
import { requireTicket } from '../sight.ts';
import { saveTicket } from '../store.ts';
import type { Ticket } from '../tables.ts';

/** The question is settled; either side may say so, and saying it twice changes nothing. @throws NotFound */
export function closeTicket(ctx: Context, { ticketId }: { ticketId: string }): Promise<Ticket> {
  return ctx.db.transaction(async (tx) => {
    const ticket = await requireTicket(ctx, tx, ticketId);
    if (ticket.state === 'CLOSED') return ticket;
    const viewer = requireViewer(ctx);
    const byStaff = isStaff(viewer);
    const closed = await saveTicket(tx, ticketId, { state: 'CLOSED' });
    const event = await ctx.outbox.add(tx, 'ticket.changed', ticketId, { ticketId, event: 'close', messageId: null, byStaff });
    const act = { key: event.id, at: event.at, actorId: viewer.accountId, act: 'ticket.close', subjectId: ticketId, reason: null };
    if (byStaff) await recordAct(ctx, tx, act);
    return closed;
  });
}
