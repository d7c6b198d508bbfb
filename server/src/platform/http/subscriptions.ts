import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse, specifiedRules, validate } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { limitRules, limits, onlySubscriptions } from '../graphql/limits.ts';
import { formatError } from './format-error.ts';
import type { MarketServerParts } from './market-server.ts';
import { OpenSockets } from './open-sockets.ts';
import { isOwnOrigin } from './origin.ts';
import { subscribeShared } from './shared-execution.ts';

const subscriptionsMax = 10;
const rules = [...specifiedRules, ...limitRules, onlySubscriptions];

/** The WebSocket side of /graphql. HTTP's guards do not reach a socket, so each stands here again. */
export function liveHandler(
  parts: MarketServerParts,
  contextOf: (request: FastifyRequest, reply?: FastifyReply) => Promise<Context>,
): unknown {
  const { system, schema } = parts;
  const open = new WeakMap<object, number>();
  const sockets = new OpenSockets(system.live, parts.endedBy);
  const goodDocuments = new LRUCache<string, DocumentNode>({ max: 500 }); // every page of one kind brings the same

  return makeHandler<Record<string, unknown>>(
    {
      schema,
      subscribe: subscribeShared,
      connectionInitWaitTimeout: 3_000,
      onConnect: ({ extra }) => isOwnOrigin(extra.request.headers.origin, system.settings.publicUrl, extra.request.headers.host),
      onSubscribe: ({ extra }, _id, payload) => {
        const count = (open.get(extra.socket) ?? 0) + 1;
        if (count > subscriptionsMax) return [refusal(`At most ${subscriptionsMax} subscriptions a socket.`)];
        const checked = checkDocument(payload.query, schema, goodDocuments);
        if (!('kind' in checked)) return checked;
        open.set(extra.socket, count);
        return { schema, document: checked, operationName: payload.operationName, variableValues: payload.variables };
      },
      context: async ({ extra, connectionParams }) => {
        const token = (connectionParams as { authorization?: unknown } | undefined)?.authorization;
        if (typeof token === 'string') extra.request.headers.authorization = token;
        const ctx = await contextOf(extra.request);
        if (ctx.viewer) sockets.opened(extra.socket, ctx.viewer);
        return ctx;
      },
      onDisconnect: ({ extra }) => sockets.closed(extra.socket),
      onNext: (_ctx, _id, _payload, _args, result) =>
        result.errors ? ({ ...result, errors: result.errors.map(show) } as never) : undefined,
      onComplete: ({ extra }) => void open.set(extra.socket, Math.max(0, (open.get(extra.socket) ?? 1) - 1)),
    },
    12_000,
  );

  function show(error: GraphQLError | GraphQLFormattedError) {
    return formatError(error instanceof GraphQLError ? error.toJSON() : error, error, system.ids('event').slice(4), system.log);
  }
}

function checkDocument(
  source: string,
  schema: MarketServerParts['schema'],
  goodDocuments: LRUCache<string, DocumentNode>,
): DocumentNode | readonly GraphQLError[] {
  const known = goodDocuments.get(source);
  if (known) return known;
  try {
    const document = parse(source, { maxTokens: limits.tokens });
    const faults = validate(schema, document, rules, { maxErrors: 5 });
    if (faults.length > 0) return faults;
    goodDocuments.set(source, document);
    return document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : refusal('The subscription cannot be read.')];
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
