import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { receiveCallback } from '../payments/index.ts';
import { type System, systemContext } from '../platform/context.ts';
import { receiveScan } from '../shipping/index.ts';

/** Where providers and carriers tell us things. The bytes are kept as they came: a body that was parsed and written again never verifies. */
export async function addWebhooks(app: FastifyInstance, system: System): Promise<void> {
  const ctx = systemContext(system);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 65_536 }, (_request, body, done) => done(null, body));
    scope.post('/webhooks/payments/:provider', (request, reply) =>
      answer(request, reply, (name, body) => receiveCallback(ctx, name, body, request.headers)),
    );
    scope.post('/webhooks/carriers/:provider', (request, reply) =>
      answer(request, reply, (name, body) => receiveScan(ctx, name, body, request.headers)),
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
