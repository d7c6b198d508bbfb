import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type OperationDefinitionNode, parse } from 'graphql';
import type { Cookies } from './cookies.ts';
import type { MarketServerParts } from './market-server.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a guest's request whose answer may be kept. */
    guestBody?: string;
    keptAnswer?: string;
    answerBegun?: number;
  }
}

/** Serves guests from kept answers before GraphQL is even parsed, and keeps what it answers them. Whoever has a session, a token or a cart is never served so. */
export function answerGuests(app: FastifyInstance, { cache, cacheableFields }: MarketServerParts, cookies: Cookies): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (isGuest(request, cookies)) {
      const kept = cache.get(text);
      request.guestBody = text;
      request.answerBegun = cache.begin();
      if (kept) {
        request.keptAnswer = kept;
        return done(null, {});
      }
    }
    try {
      done(null, JSON.parse(text));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }), undefined);
    }
  });

  app.addHook('preHandler', (request, reply, done) => {
    if (!request.keptAnswer) return done();
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store').send(request.keptAnswer);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const { guestBody, keptAnswer, answerBegun } = request;
    if (guestBody && !keptAnswer && answerBegun !== undefined && reply.statusCode === 200 && typeof payload === 'string') {
      if (!payload.includes('"errors":[') && isCacheable(request.body, cacheableFields) && !reply.getHeader('set-cookie'))
        cache.keep(guestBody, payload, answerBegun);
    }
    done(null, payload);
  });
}

function isGuest(request: FastifyRequest, cookies: Cookies): boolean {
  const { headers } = request;
  return (
    request.method === 'POST' &&
    !headers.authorization &&
    !headers['x-cart'] &&
    !cookies.read(request, 'session') &&
    !cookies.read(request, 'cart') &&
    acceptsJson(headers.accept)
  );
}

function acceptsJson(accept: string | undefined): boolean {
  return !accept || accept.includes('*/*') || accept.includes('application/json');
}

/** Only a query whose every root field is the same for all guests. */
function isCacheable(body: unknown, fields: ReadonlySet<string>): boolean {
  const query = (body as { query?: unknown } | null)?.query;
  if (typeof query !== 'string') return false;
  const operations = parse(query, { noLocation: true }).definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition',
  );
  return (
    operations.length === 1 &&
    operations[0]!.operation === 'query' &&
    operations[0]!.selectionSet.selections.every((root) => root.kind === 'Field' && fields.has(root.name.value))
  );
}
