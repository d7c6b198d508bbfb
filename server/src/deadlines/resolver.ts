import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { requireViewer } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { asPayload } from '#server/platform/payload.js';
import {
  CalendarLinkType,
  MakeCalendarLinkInput,
  MakeCalendarLinkPayload,
  RemoveCalendarLinkInput,
  RemoveCalendarLinkPayload,
  RunningDeadlineConnection,
} from './graphql.ts';
import { pageOfDeadlines } from './running-deadlines.ts';
import { findFeed } from './store.ts';
import { makeCalendarLink } from './use-cases/make-calendar-link.ts';
import { removeCalendarLink } from './use-cases/remove-calendar-link.ts';

/** Everybody's clocks in one place. */
@Resolver()
export class RunningDeadlineResolver {
  @Query(() => RunningDeadlineConnection, {
    description:
      "The clocks that run on the viewer's purchases, orders and disputes, the next to ring first; for staff, those that wait for the market.",
  })
  deadlines(
    @Ctx() ctx: Context,
    @Arg('isMine', () => Boolean, { defaultValue: false, description: 'Only those before which the viewer can act.' }) isMine: boolean,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
  ) {
    return pageOfDeadlines(ctx, { first, after, isMine });
  }

  @Query(() => CalendarLinkType, { nullable: true, description: 'The calendar link of the viewer; null when there is none.' })
  calendarLink(@Ctx() ctx: Context) {
    return findFeed(ctx.db.reader, requireViewer(ctx).accountId);
  }

  @Mutation(() => MakeCalendarLinkPayload, {
    description:
      'Makes the secret link by which a calendar program reads the deadlines of the viewer. A link of before opens nothing any more.',
  })
  makeCalendarLink(
    @Ctx() ctx: Context,
    @Arg('input', () => MakeCalendarLinkInput, { description: 'That it is meant.' }) _input: MakeCalendarLinkInput,
  ) {
    return asPayload('url', makeCalendarLink(ctx));
  }

  @Mutation(() => RemoveCalendarLinkPayload, { description: 'Lets the calendar link of the viewer open nothing any more.' })
  removeCalendarLink(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveCalendarLinkInput, { description: 'That it is meant.' }) _input: RemoveCalendarLinkInput,
  ) {
    return asPayload('ok', removeCalendarLink(ctx));
  }
}
