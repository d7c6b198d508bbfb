import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { guard } from './authorisation.ts';
import { refusalTypes, resolvers } from './slices.ts';

/** The one schema of the market, with the authorisation table in front of it. */
export async function buildMarketSchema(): Promise<GraphQLSchema> {
  return guard(
    await buildSchema({
      resolvers,
      orphanedTypes: refusalTypes,
      validate: false,
      pubSub: { publish() {}, subscribe: () => neverCalled() },
    }),
  );
}

/** type-graphql wants a broker for `topics`; our subscriptions bring their own streams. */
function neverCalled(): never {
  throw new Error('Subscriptions name a stream, not a topic.');
}

/** The text of `schema.graphql`: sorted, so that a change shows as itself. */
export function printMarketSchema(schema: GraphQLSchema): string {
  return `# Generated from the classes in server/src by npm run schema. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
