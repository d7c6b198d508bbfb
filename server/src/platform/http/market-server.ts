import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context, System, Viewer } from '../context.ts';
import { gatewayOf } from '../graphql/compiled-queries.ts';
import { limitRules, limits, noSubscriptionOverHttp } from '../graphql/limits.ts';
import type { Announced } from '../outbox/events.ts';
import { answerGuests } from './answer-guests.ts';
import { Cookies } from './cookies.ts';
import { formatError } from './format-error.ts';
import type { EndedSessions } from './open-sockets.ts';
import { isOwnOrigin } from './origin.ts';
import type { ResponseCache } from './response-cache.ts';
import { liveHandler } from './subscriptions.ts';

export interface MarketServerParts {
  readonly system: System;
  readonly schema: GraphQLSchema;
  readonly cache: ResponseCache;
  /** Root fields whose answers to guests may be kept. */
  readonly cacheableFields: ReadonlySet<string>;
  /** Who a session's secret belongs to; undefined when it is nobody's any more. */
  findViewer(system: System, token: string): Promise<Viewer | undefined>;
  /** What an event says about sessions that ended; undefined when it says nothing. */
  endedBy(event: Announced): EndedSessions | undefined;
  /** The page for browsers that open /graphql. */
  playgroundPage(): string | undefined;
}

/** The whole HTTP side but the storefront's files: GraphQL by POST, live updates by WebSocket, the playground's page. */
export async function createMarketServer(parts: MarketServerParts): Promise<FastifyInstance> {
  const { system, schema } = parts;
  const app = Fastify({
    trustProxy: system.settings.trustProxy,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000, // above the time that a file may take: its refusal is a sentence
    forceCloseConnections: 'idle',
    genReqId: () => system.ids('event').slice(4),
    logger: false,
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.server.headersTimeout = 10_000;
  app.setErrorHandler((error, request, reply) => answerFault(error as Error & { statusCode?: number }, request, reply, system));
  await app.register(cookie);
  await app.register(compress, { global: false });
  await app.register(websocket, { options: { maxPayload: 65_536, perMessageDeflate: false } });
  await addGraphql(app, parts, schema);
  return app;
}

async function addGraphql(app: FastifyInstance, parts: MarketServerParts, schema: GraphQLSchema): Promise<void> {
  const { system } = parts;
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      namesTheRequest,
    ],
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules, noSubscriptionOverHttp],
    hideSchemaDetailsFromClientErrors: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatError(formatted, error, system.ids('event').slice(4), system.log),
  });
  await apollo.start();

  const cookies = new Cookies(system.settings.publicUrl.startsWith('https:'));
  const contextOf = (request: FastifyRequest, reply?: FastifyReply) => makeContext(parts, cookies, request, reply);
  await app.register(async (scope) => {
    answerGuests(scope, parts, cookies);
    await scope.register(fastifyApollo(apollo), { path: '/graphql', method: ['POST', 'OPTIONS'], context: contextOf as never });
    scope.route({
      method: 'GET',
      url: '/graphql',
      handler: (request, reply) => showPlayground(parts, request, reply),
      wsHandler: liveHandler(parts, contextOf) as never,
    });
  });
}

/** Makes the context of one request. A session that is nobody's any more is forgotten, so that a bad cookie is never a dead end. */
async function makeContext(parts: MarketServerParts, cookies: Cookies, request: FastifyRequest, reply?: FastifyReply): Promise<Context> {
  const { system } = parts;
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const fromCookie = isOwnOrigin(request.headers.origin, system.settings.publicUrl, request.headers.host)
    ? cookies.read(request, 'session')
    : undefined;
  const token = bearer ?? fromCookie;
  const viewer = token ? await parts.findViewer(system, token) : undefined;
  if (!viewer && fromCookie && !bearer && reply) cookies.write(reply, 'session', null);
  const header = request.headers['x-cart'];
  return {
    ...system,
    viewer: viewer ?? null,
    requestId: request.id,
    guestToken: (typeof header === 'string' ? header : undefined) ?? cookies.read(request, 'cart') ?? null,
    isLive: reply === undefined,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
    readCookie: (name) => cookies.read(request, name),
    setCookie: (name, value, maxAge) => reply && cookies.write(reply, name, value, maxAge),
  };
}

function showPlayground(parts: MarketServerParts, request: FastifyRequest, reply: FastifyReply): unknown {
  const page = request.headers.accept?.includes('text/html') ? parts.playgroundPage() : undefined;
  if (!page)
    return reply
      .code(405)
      .header('allow', 'POST')
      .type('application/json')
      .send({ errors: [{ message: 'Send queries by POST.', extensions: { code: 'BAD_USER_INPUT' } }] });
  return reply.type('text/html').header('content-security-policy', playgroundPolicy).send(page);
}

const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const namesTheRequest = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }: { response: { http: { headers: Map<string, string> } }; contextValue: Context }) {
        response.http.headers.set('x-request-id', contextValue.requestId ?? '');
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
} as never;

function answerFault(error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply, system: System): void {
  const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
  if (status === 500) system.log.error({ error, requestId: request.id }, 'A request met a fault of ours.');
  const message = status === 500 ? 'Something went wrong on our side. It is recorded; please try again.' : error.message;
  const code = status === 500 ? 'INTERNAL' : status === 429 ? 'RATE_LIMITED' : 'BAD_USER_INPUT';
  void reply
    .code(status)
    .type('application/json')
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
