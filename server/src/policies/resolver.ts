import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { PoliciesType } from './graphql.ts';

@Resolver(() => PoliciesType)
export class PoliciesResolver {
  @Query(() => PoliciesType, { description: 'The numbers of this market that its people count on.' })
  policies(@Ctx() ctx: Context) {
    return ctx.policies;
  }
}
