import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { UnreadType } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { countWaiting } from './shown-dispute.ts';

@Resolver(() => UnreadType)
export class UnreadDisputesResolver {
  @FieldResolver(() => Int, { description: "Disputes that wait for the person's answer; for staff, for a decision." })
  disputes(@Ctx() ctx: Context) {
    return countWaiting(ctx);
  }
}
