import { Semaphore } from 'async-mutex';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { receiveCallback } from '../payments/index.ts';
import { type System, systemContext } from '../platform/context.ts';
import { receiveScan } from '../shipping/index.ts';

/** How many messages are taken in at once: each waits for the disk, and of a burst the rest would make every shopper wait with them. */
const atOnce = 2;

/** Where providers and carriers tell us things. The bytes are kept as they came: a body that was parsed and written again never verifies. */
export async function addWebhooks(app: FastifyInstance, system: System): Promise<void> {
  const ctx = systemContext(system);
  const turns = new Semaphore(atOnce);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 65_536 }, (_request, body, done) => done(null, body));
    scope.post('/webhooks/payments/:provider', (request, reply) =>
      answer(request, reply, (name, body) => turns.runExclusive(() => receiveCallback(ctx, name, body, request.headers))),
    );
    scope.post('/webhooks/carriers/:provider', (request, reply) =>
      answer(request, reply, (name, body) => turns.runExclusive(() => receiveScan(ctx, name, body, request.headers))),
    );
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  receive: (provider: string, body: string) => Promise<boolean>,
): Promise<FastifyReply> {
  const { provider } = request.params as { provider: string };
  const isTaken = await receive(provider, String(request.body ?? '')).catch((error: unknown) => {
    if (error instanceof SyntaxError || (error as { name?: string }).name === 'ZodError') return false;
    throw error;
  });
  return isTaken ? reply.code(204).send() : reply.code(400).send({ error: 'The signature does not fit these bytes.' });
}
