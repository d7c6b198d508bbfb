import { Ctx, Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { DeadlineType, OrderType, PurchaseType } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { approachingDeadlines, type DeadlineWarning } from './live.ts';

@ObjectType('DeadlineWarning', {
  description: 'A clock that rings soon, told to whoever can still act before it.',
  simpleResolvers: true,
})
export class DeadlineWarningType {
  @Field(() => DeadlineType, { description: 'The clock.' })
  deadline: DeadlineType;
  @Field(() => OrderType, { nullable: true, description: 'The order that it runs on; null when it runs on a whole purchase.' })
  order: OrderType | null;
  @Field(() => PurchaseType, { nullable: true, description: 'The purchase that it belongs to; null for shops.' })
  purchase: PurchaseType | null;
}

@Resolver()
export class LiveDeadlineResolver {
  @Subscription(() => DeadlineWarningType, {
    description:
      "The viewer's clocks that ring within `deadlineWarningHours` and wait for the viewer, from now on, each once. The running ones are in `Order.deadlines` and `Dispute.deadlines`.",
    subscribe: ({ context }) => approachingDeadlines(context as Context),
  })
  deadlineApproaching(@Ctx() _ctx: Context, @Root() warning: DeadlineWarning) {
    return warning;
  }
}
