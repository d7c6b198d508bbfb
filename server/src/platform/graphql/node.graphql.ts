import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that can be fetched again by its id. */
@InterfaceType({
  description: 'Anything that can be fetched again by its id alone.',
  resolveType: (value: { __typename?: string }) => value.__typename ?? '',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique in the market, with a prefix that names the type.' })
  id: string;
}
