import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UnreadType } from '#server/accounts/index.js';
import { OrderType } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { loadMany } from '#server/platform/loaders.js';
import { asPayload } from '#server/platform/payload.js';
import {
  CloseTicketInput,
  CloseTicketPayload,
  OpenTicketInput,
  OpenTicketPayload,
  ReplyToTicketInput,
  ReplyToTicketPayload,
  TicketConnection,
  TicketMessageType,
  TicketStateEnum,
  TicketType,
} from './graphql.ts';
import type { TicketState } from './rules/ticket.ts';
import { countWaitingTickets, findVisibleTicket, orderOfTicket, pageOfTickets } from './sight.ts';
import { listTicketMessages } from './store.ts';
import type { Ticket } from './tables.ts';
import { closeTicket } from './use-cases/close-ticket.ts';
import { openTicket } from './use-cases/open-ticket.ts';
import { replyToTicket } from './use-cases/reply-to-ticket.ts';

@Resolver(() => TicketType)
export class TicketResolver {
  @Query(() => TicketType, { nullable: true, description: "A ticket of the viewer's; null when it is not his or there is none." })
  ticket(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return findVisibleTicket(ctx, id);
  }

  @Query(() => TicketConnection, { description: "The viewer's tickets, or, for staff, all; the last written to first." })
  tickets(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => [TicketStateEnum], { nullable: true, description: 'Only in these states.' }) states: TicketState[] | null,
  ) {
    return pageOfTickets(ctx, first, after, states ?? []);
  }

  @Mutation(() => OpenTicketPayload, { description: 'Asks customer service; also for somebody who is signed out.' })
  openTicket(@Ctx() ctx: Context, @Arg('input', () => OpenTicketInput, { description: 'The question.' }) input: OpenTicketInput) {
    return asPayload('ticket', openTicket(ctx, input));
  }

  @Mutation(() => ReplyToTicketPayload, { description: 'Writes into a ticket, from either side. A closed one opens again.' })
  replyToTicket(
    @Ctx() ctx: Context,
    @Arg('input', () => ReplyToTicketInput, { description: 'Where and what.' }) input: ReplyToTicketInput,
  ) {
    return asPayload('ticket', replyToTicket(ctx, input));
  }

  @Mutation(() => CloseTicketPayload, { description: 'The question is settled. Either side may say so.' })
  closeTicket(@Ctx() ctx: Context, @Arg('input', () => CloseTicketInput, { description: 'Which.' }) input: CloseTicketInput) {
    return asPayload('ticket', closeTicket(ctx, input));
  }

  @FieldResolver(() => OrderType, { nullable: true, description: 'The order that it is about; null when it is about none.' })
  order(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return orderOfTicket(ctx, ticket);
  }

  @FieldResolver(() => [TicketMessageType], { description: 'All that was written, oldest first.' })
  messages(@Ctx() ctx: Context, @Root() ticket: Ticket) {
    return loadMany(ctx, listTicketMessages, (message) => message.ticketId, ticket.id);
  }
}

@Resolver(() => UnreadType)
export class UnreadTicketsResolver {
  @FieldResolver(() => Int, { description: 'Tickets that were answered; for staff, those to answer.' })
  tickets(@Ctx() ctx: Context) {
    return countWaitingTickets(ctx);
  }
}
