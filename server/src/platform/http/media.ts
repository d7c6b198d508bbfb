import type { FastifyInstance } from 'fastify';
import type { FileStore } from '../files/file-store.ts';

const types: Record<string, string> = { webp: 'image/webp', png: 'image/png', jpg: 'image/jpeg' };

/** Serves public pictures by name; a name never changes its bytes, so browsers keep them for a year. */
export function addMedia(app: FastifyInstance, files: FileStore): void {
  app.get<{ Params: { '*': string } }>('/media/*', async (request, reply) => {
    const name = request.params['*'];
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    const file = type ? await files.open(name) : undefined;
    if (!file) {
      return reply
        .code(404)
        .type('application/json')
        .send({ errors: [{ message: 'There is no such picture.' }] });
    }
    reply
      .type(type!)
      .header('content-length', file.size)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff');
    return reply.send(file.stream());
  });
}
