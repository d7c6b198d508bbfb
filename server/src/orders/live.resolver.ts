import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { type OrderEvent, orderChanges, orderEvents } from './live.ts';
import { OrderEventType, OrderType } from './order.graphql.ts';
import type { Order } from './tables.ts';

@Resolver()
export class LiveOrderResolver {
  @Subscription(() => OrderType, {
    description: "An order of the viewer's: as it is now, then at every change.",
    subscribe: ({ args, context }) => orderChanges(context as Context, (args as { id: string }).id),
  })
  orderChanged(@Ctx() _ctx: Context, @Root() order: Order, @Arg('id', () => ID, { description: 'Which.' }) _id: string) {
    return order;
  }

  @Subscription(() => OrderEventType, {
    description: "Everything that happens to the viewer's orders. With `after`, first what happened since, at least once each.",
    subscribe: ({ args, context }) => orderEvents(context as Context, (args as { after?: string }).after ?? null),
  })
  orderEvents(
    @Ctx() _ctx: Context,
    @Root() event: OrderEvent,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last event that was received.' }) _after: string | null,
  ) {
    return event;
  }
}
