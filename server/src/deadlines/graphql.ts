import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DisputeType } from '#server/disputes/index.js';
import { DeadlineType, OrderType, PurchaseType } from '#server/orders/index.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

@ObjectType('RunningDeadline', { description: 'A clock that runs, and what it runs on, as the viewer is shown it.', simpleResolvers: true })
export class RunningDeadlineType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DeadlineType, { description: 'The clock: when it rings, and what happens then by itself.' })
  deadline: DeadlineType;
  @Field(() => String, { description: 'What it is about, in words for the viewer.' })
  title: string;
  @Field(() => Boolean, { description: 'Whether the viewer can act before it rings.' })
  isMine: boolean;
  @Field(() => OrderType, { nullable: true, description: 'The order that it runs on; null when it runs on a whole purchase.' })
  order: OrderType | null;
  @Field(() => DisputeType, { nullable: true, description: 'The dispute that it runs on; null when it runs on the order or the purchase.' })
  dispute: DisputeType | null;
  @Field(() => PurchaseType, { nullable: true, description: 'The purchase that it belongs to; null for shops.' })
  purchase: PurchaseType | null;
}

export const RunningDeadlineConnection = connectionOf('RunningDeadline', () => RunningDeadlineType);

@ObjectType('CalendarLink', {
  description: 'The secret link by which a calendar program reads somebody’s deadlines.',
  simpleResolvers: true,
})
export class CalendarLinkType {
  @Field(() => DateTime, { description: 'When it was made. The link itself is shown once, when it is made.' })
  madeAt: number;
}

@InputType({ description: 'Makes a calendar link.' })
export class MakeCalendarLinkInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}

@ObjectType({ description: 'The link that was made. One of before opens nothing any more.', simpleResolvers: true })
export class MakeCalendarLinkPayload {
  @Field(() => String, { nullable: true, description: 'The address for the calendar program. Shown this once; null when refused.' })
  url: string | null;
  @Field(() => [UserError], { description: 'Why nothing was made.' })
  userErrors: UserError[];
}

@InputType({ description: 'Removes the calendar link.' })
export class RemoveCalendarLinkInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}

@ObjectType({ description: 'The link opens nothing any more.', simpleResolvers: true })
export class RemoveCalendarLinkPayload {
  @Field(() => Boolean, { description: 'Whether there is no link now.' })
  ok: boolean;
  @Field(() => [UserError], { description: 'Why nothing was removed.' })
  userErrors: UserError[];
}
