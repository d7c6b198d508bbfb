import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
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

interface Known {
  seen: number;
  /** `null` where graphql-js has to do it. */
  compiled?: CompiledQuery | null;
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
  const known = new LRUCache<string, Known>({ max: compiledMax });
  return async (asked) => {
    const entry = seenAgain(known, `${asked.key} ${asked.operationName ?? ''}`);
    if (entry.compiled === undefined && entry.seen > after) entry.compiled = compile(schema, asked);
    const answer = await entry.compiled?.query(undefined, asked.contextValue, asked.variables);
    if (answer && !answer.errors) return answer;
    const { document, operationName, contextValue, variables: variableValues } = asked;
    const sure = await execute({ schema, document, operationName, contextValue, variableValues });
    if (answer && !sure.errors) entry.compiled = null; // the compiler cannot do all that graphql-js can
    return sure;
  };
}

function seenAgain(known: LRUCache<string, Known>, key: string): Known {
  const entry = known.get(key) ?? { seen: 0 };
  entry.seen += 1;
  known.set(key, entry);
  return entry;
}

function compile(schema: GraphQLSchema, { document, operation, operationName }: Asked): CompiledQuery | null {
  if (operation.operation !== OperationTypeNode.QUERY || hasDefaultsInside(schema, operation)) return null;
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? made : null;
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
