import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "frame-src 'self' http://127.0.0.1:* https:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Serves the built single-page app: its files by name, and the app itself for every path that is a page. */
export async function addStorefront(app: FastifyInstance, folder: string): Promise<void> {
  const pageFile = join(folder, 'index.html');
  if (!existsSync(pageFile)) return;
  const page = readFileSync(pageFile, 'utf8');

  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
    if (!reply.hasHeader('content-security-policy') && String(reply.getHeader('content-type')).startsWith('text/html'))
      reply.header('content-security-policy', policy);
    done(null, payload);
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: true,
    preCompressed: true,
    allowedPath: (path) => !path.endsWith('/'), // a folder is a page or nothing, whatever encodings the client takes
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/\.\w{2,5}$/.test(new URL(request.url, 'http://x').pathname) &&
      !/^\/(media|files|webhooks|assets)\//.test(request.url);
    if (!isPage)
      return reply
        .code(404)
        .type('application/json')
        .send({ errors: [{ message: 'There is nothing at this address.' }] });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
