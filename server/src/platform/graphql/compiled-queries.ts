import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** How often a query is seen before it is compiled: compiling costs as much as some executions of a page. */
const worthCompiling = 8;

/** Compiled queries that are kept: the storefront, the shop admin and the desk have about 150 together. */
const compiledMax = 300;

/** Queries of which it is known how often they were seen: more than are kept compiled, so that odd ones push none of those out. */
const seenMax = 3_000;

/** How often the compiler may fail where graphql-js does not, before a query is left to graphql-js. One time may be a fault that passes. */
const failuresMax = 3;

interface Compiled {
  /** `null` where graphql-js has to do it. */
  query: CompiledQuery['query'] | null;
  failures: number;
}

/** One request, as far as its execution needs it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What tells this document from others, such as its hash. */
  readonly key: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly contextValue: unknown;
}

/**
 * Executes operations as graphql-js does, but queries that come again and again by code that was made for them (graphql-jit).
 * Mutations and rare queries are graphql-js's own. So is every answer with an error: it is worked out again, because the words, paths
 * and places of errors are part of the API, and a query only reads.
 * @param after How often a query is seen before it is compiled.
 */
export function executorOf(schema: GraphQLSchema, after = worthCompiling): (asked: Asked) => Promise<ExecutionResult> {
  const seen = new LRUCache<string, number>({ max: seenMax });
  const kept = new LRUCache<string, Compiled>({ max: compiledMax });
  const find = (asked: Asked): Compiled | undefined => {
    const key = `${asked.key} ${asked.operationName ?? ''}`;
    const times = kept.has(key) ? 0 : (seen.get(key) ?? 0) + 1;
    if (times > 0) seen.set(key, times);
    if (times > after) kept.set(key, { query: compile(schema, asked), failures: 0 });
    return kept.get(key);
  };
  return async (asked) => {
    const compiled = find(asked);
    const answer = compiled?.query && (await attempt(compiled.query, asked));
    if (answer && !answer.errors) return answer;
    const { document, operationName, contextValue, variables: variableValues } = asked;
    const sure = await execute({ schema, document, operationName, contextValue, variableValues });
    if (compiled && answer && !sure.errors && ++compiled.failures >= failuresMax) compiled.query = null;
    return sure;
  };
}

/** What compiled code answers; where it fails as a whole, that is an error too. */
async function attempt(
  query: CompiledQuery['query'],
  { contextValue, variables }: Asked,
): Promise<Pick<ExecutionResult, 'data' | 'errors'>> {
  try {
    return await query(undefined, contextValue, variables);
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}

function compile(schema: GraphQLSchema, { document, operation, operationName }: Asked): CompiledQuery['query'] | null {
  if (operation.operation !== OperationTypeNode.QUERY || hasDefaultsInside(schema, operation)) return null;
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? made.query : null;
}

/** graphql-jit leaves out what the fields of an input are when they are not given. */
function hasDefaultsInside(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => isOrHasDefault(typeFromAST(schema, type as never) as GraphQLInputType));
}

function isOrHasDefault(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some((field) => field.defaultValue !== undefined || isOrHasDefault(field.type));
}

/** Apollo Server hands execution over to a gateway only: this one is the schema itself, executed by `executorOf`. */
export function gatewayOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<object>['gateway'] {
  const run = executorOf(schema);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context }) =>
        run({ document, operation, key: queryHash, operationName, variables: request.variables ?? {}, contextValue: context }),
    }),
    stop: async () => undefined,
  };
}
