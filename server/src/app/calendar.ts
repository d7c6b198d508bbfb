import type { FastifyInstance } from 'fastify';
import { readCalendar } from '../deadlines/index.ts';
import type { System } from '../platform/context.ts';

/** Where calendar programs read somebody's deadlines. The link is all that they show, so an answer is kept by nobody. */
export function addCalendar(app: FastifyInstance, system: System): void {
  app.get('/calendar/:file', async (request, reply) => {
    const { file } = request.params as { file: string };
    const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    const calendar = secret && (await readCalendar(system, secret));
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (!calendar)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('This calendar link opens nothing any more. Make a new one on the page of your deadlines.');
    return reply.type('text/calendar; charset=utf-8').send(calendar);
  });
}
