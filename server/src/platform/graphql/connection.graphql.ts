import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { ResultPage } from '#server/kernel/result-page.js';

@ObjectType({ description: 'Where a page of a list ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page. Null when the page is empty.' })
  endCursor: string | null;
}

/** The Relay connection of a type: `ProductConnection` with `ProductEdge`. Its values are `ResultPage`s. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<ResultPage<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its place.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'The place of this row: pass it as `after` to go on behind it.' })
    cursor: string;
    @Field(node, { description: 'The row.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [node()], { description: 'The rows of this page.' })
    nodes: readonly T[];
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges: readonly Edge[];
    @Field(() => PageInfo, { description: 'Whether and where it goes on.' })
    pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many rows there are in all pages.' })
    totalCount: number;
  }

  return Connection as unknown as ClassType<ResultPage<T>>;
}
