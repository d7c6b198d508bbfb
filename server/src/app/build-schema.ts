import 'reflect-metadata';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { ResultPage } from '#server/kernel/result-page.js';
import { guard } from './authorisation.ts';
import { plainFields, refusalTypes, resolvers } from './slices.ts';

/** The one schema of the market, with the authorisation table in front of it. */
export async function buildMarketSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: refusalTypes,
    validate: false,
    pubSub: { publish() {}, subscribe: () => neverCalled() },
  });
  return guard(makePlain(schema));
}

function makePlain(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, resolve] of Object.entries(plainFields)) {
    const [type, field] = name.split('.') as [string, string];
    const owner = schema.getType(type);
    if (!isObjectType(owner) || !owner.getFields()[field]) throw new Error(`There is no field ${name}.`);
    owner.getFields()[field]!.resolve = resolve as unknown as GraphQLFieldResolver<unknown, unknown>;
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type.name.endsWith('Connection')) type.getFields()['totalCount']!.resolve = countOf;
  return schema;
}

/** Pages that can be counted only by a statement bring a function, which is called for who asks how many there are. */
function countOf({ totalCount }: ResultPage<unknown>): number | Promise<number> {
  return typeof totalCount === 'function' ? totalCount() : totalCount;
}

/** type-graphql wants a broker for `topics`; our subscriptions bring their own streams. */
function neverCalled(): never {
  throw new Error('Subscriptions name a stream, not a topic.');
}

/** The text of `schema.graphql`: sorted, so that a change shows as itself. */
export function printMarketSchema(schema: GraphQLSchema): string {
  return `# Generated from the classes in server/src by npm run schema. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
