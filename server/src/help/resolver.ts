import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { gatherTopics } from './gather-topics.ts';
import { HelpTopicType } from './graphql.ts';

@Resolver()
export class HelpResolver {
  @Query(() => [HelpTopicType], { description: 'The questions of the help page with their answers.' })
  helpTopics(@Ctx() ctx: Context) {
    return gatherTopics(ctx);
  }
}
