import { createHash } from 'node:crypto';
import { z } from 'zod';
import { findAccount } from '#server/accounts/index.js';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import { HOUR } from '#server/kernel/time.js';
import { requireOrder } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { randomNumber } from '#server/platform/ids.js';
import { line, name, optionalName, parseInput } from '#server/platform/input.js';
import '../events.ts';
import { StaffOpensNone, type TicketTopic, TooManyTickets, ticketsAnHour, ticketTopics } from '../rules/ticket.ts';
import { countTicketsBy, insertTicket, insertTicketMessage, isTicketNumberTaken } from '../store.ts';
import type { Ticket } from '../tables.ts';

const openTicketInput = z.object({
  topic: z.enum(Object.keys(ticketTopics) as [TicketTopic, ...TicketTopic[]]),
  orderId: z.string().nullish(),
  email: z.union([z.literal('').transform(() => null), z.email('That does not look like an e-mail address.').max(254)]).nullish(),
  name: optionalName('Your name', 120),
  subject: name('The subject', 200),
  text: line('The message', 4_000),
});

type Wanted = z.output<typeof openTicketInput>;
type Person = Pick<Ticket, 'accountId' | 'email' | 'name' | 'openedBy'>;

/**
 * Asks customer service. Somebody signed out says who he is; the answer goes to his address.
 *
 * @throws InvalidInput, NotFound for an order that is not the viewer's, StaffOpensNone, TooManyTickets
 */
export async function openTicket(ctx: Context, input: z.input<typeof openTicketInput>): Promise<Ticket> {
  const wanted = parseInput(openTicketInput, input);
  if (ctx.viewer?.kind === 'STAFF') throw new StaffOpensNone();
  return ctx.db.transaction(async (tx) => {
    const person = ctx.viewer ? await personOf(tx, ctx.viewer.accountId) : guest(ctx, wanted);
    if (wanted.orderId) await requireOwnOrder(ctx, tx, wanted.orderId);
    const now = ctx.clock.now();
    if ((await countTicketsBy(tx, person.openedBy, now - HOUR)) >= ticketsAnHour) throw new TooManyTickets();
    const { topic, orderId, subject, text } = wanted;
    const ticket: Ticket = {
      ...{ id: ctx.ids('ticket'), number: await freeNumber(tx), topic, state: 'OPEN', ...person, orderId: orderId ?? null, subject },
      ...{ openedAt: now, lastMessageAt: now },
    };
    const message = { id: ctx.ids('ticketMessage'), ticketId: ticket.id, at: now, fromStaff: false, authorId: person.accountId };
    await insertTicket(tx, ticket);
    await insertTicketMessage(tx, { ...message, authorName: person.name, text });
    await ctx.outbox.add(tx, 'ticket.changed', ticket.id, { ticketId: ticket.id, event: 'open', messageId: message.id, byStaff: false });
    return ticket;
  });
}

async function personOf(tx: Tx, accountId: string): Promise<Person> {
  const { email, name } = (await findAccount(tx, accountId))!;
  return { accountId, email, name, openedBy: accountId };
}

function guest(ctx: Context, { email, name }: Wanted): Person {
  const missing = [
    ...(email ? [] : [{ path: ['email'], message: 'Fill in your e-mail address: the answer goes there.' }]),
    ...(name ? [] : [{ path: ['name'], message: 'Fill in: your name.' }]),
  ];
  if (!email || !name) throw new InvalidInput(missing);
  return { accountId: null, email, name, openedBy: createHash('sha256').update(ctx.address).digest('hex') };
}

/** To a guest no order exists, as to a stranger. */
async function requireOwnOrder(ctx: Context, tx: Tx, orderId: string): Promise<void> {
  if (!ctx.viewer) throw new NotFound('order', ['orderId']);
  await requireOrder(ctx, tx, orderId);
}

async function freeNumber(tx: Tx): Promise<string> {
  for (;;) {
    const number = `T-${randomNumber()}`;
    if (!(await isTicketNumberTaken(tx, number))) return number;
  }
}
