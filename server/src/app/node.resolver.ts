import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { nodeSources } from './node-sources.ts';
import { findNode, findNodes } from './nodes.ts';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it does not exist or is not yours.' })
  node(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return findNode(ctx, nodeSources, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'The same for up to 100 ids, in their order.' })
  nodes(@Ctx() ctx: Context, @Arg('ids', () => [ID], { description: 'The ids.' }) ids: string[]) {
    return findNodes(ctx, nodeSources, ids);
  }
}
