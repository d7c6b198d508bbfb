import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import { line, parseInput } from '#server/platform/input.js';
import '../events.ts';
import { recordAct } from '../record-act.ts';
import { stateAfterMessage } from '../rules/ticket.ts';
import { requireTicket } from '../sight.ts';
import { insertTicketMessage, saveTicket } from '../store.ts';
import type { Ticket } from '../tables.ts';

const replyToTicketInput = z.object({ ticketId: z.string(), text: line('The message', 4_000) });

/** Writes into a ticket: staff in the market's name, the person in his own. A closed ticket opens again. @throws NotFound, InvalidInput */
export async function replyToTicket(ctx: Context, input: z.input<typeof replyToTicketInput>): Promise<Ticket> {
  const { ticketId, text } = parseInput(replyToTicketInput, input);
  return ctx.db.transaction(async (tx) => {
    const viewer = requireViewer(ctx);
    const { accountId, name } = viewer;
    await requireTicket(ctx, tx, ticketId);
    const fromStaff = isStaff(viewer);
    const at = ctx.clock.now();
    const id = ctx.ids('ticketMessage');
    await insertTicketMessage(tx, {
      ...{ id, ticketId, at, fromStaff, authorId: accountId, text },
      authorName: fromStaff ? ctx.settings.marketName : name,
    });
    const ticket = await saveTicket(tx, ticketId, { state: stateAfterMessage(fromStaff), lastMessageAt: at });
    if (fromStaff) await recordAct(ctx, tx, { key: id, at, actorId: accountId, act: 'ticket.answer', subjectId: ticketId, reason: null });
    const event = fromStaff ? 'answer' : 'add';
    await ctx.outbox.add(tx, 'ticket.changed', ticketId, { ticketId, event, messageId: id, byStaff: fromStaff });
    return ticket;
  });
}
