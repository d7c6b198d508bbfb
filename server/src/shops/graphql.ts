import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import type { Shop } from './tables.ts';

/** A shop as lists know it, or the whole row; fields that lists lack are read when asked for. */
export type ShopSource = Pick<Shop, 'id' | 'handle' | 'name'> | Shop;

@ObjectType('Shop', { implements: Node, description: 'A seller in this market, as its visitors know it.', simpleResolvers: true })
export class ShopType extends Node {
  @Field(() => String, { description: 'Its name in links, lower case.' })
  handle: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
}

export const ShopConnection = connectionOf('Shop', () => ShopType);
