import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type System, systemContext } from '../context.ts';
import { hashOf } from '../uploads/open-upload.ts';
import { type UploadPurpose, type UploadRefusal, UploadRefused } from '../uploads/purpose.ts';
import { findOpenUpload, finishUpload, takeUpload } from '../uploads/store.ts';
import type { Upload } from '../uploads/tables.ts';
import { type BodyDeadlines, readBody } from './read-body.ts';
import { UploadPlaces } from './upload-places.ts';

const usualDeadlines: BodyDeadlines = { silenceMs: 10_000, wholeMs: 25_000 };

const dead = 'This link was used, or its time is over. Choose the file again.';
const tooLarge = (bytesMax: number) => `A file may have at most ${Math.floor(bytesMax / 1_000_000)} MB. Choose a smaller one.`;

/**
 * The one door for files: PUT the bytes to a link that a mutation handed out. The link says what they are for; its purpose looks at
 * them and keeps them. Answers `{ key }`, or `{ code, message }` with a status of 400 and above. The link is used up either way, but
 * for `BUSY`. Only who has a good link is given one of the few places, and gives it back soon: by then the bytes came, or the wait ends.
 */
export async function addUploads(
  app: FastifyInstance,
  system: System,
  purposes: readonly UploadPurpose[],
  deadlines: BodyDeadlines = usualDeadlines,
): Promise<void> {
  const ctx = systemContext(system);
  const bodyLimit = Math.max(...purposes.map((purpose) => purpose.bytesMax));
  const taken = new WeakMap<FastifyRequest, Upload>();
  const places = new UploadPlaces();
  let turn: Promise<unknown> = Promise.resolve();

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request: FastifyRequest, body: IncomingMessage) =>
      readBody(body, bodyLimit, deadlines, () => new UploadRefused('TOO_LARGE', tooLarge(bodyLimit), 413)),
    );
    scope.setErrorHandler((error, request, reply) => refuse(error as Error & { statusCode?: number }, request, reply, system, bodyLimit));

    async function admit(request: FastifyRequest<{ Params: { link: string } }>, reply: FastifyReply): Promise<void> {
      const [id = '', secret = ''] = request.params.link.split('.');
      const open = await findOpenUpload(system.db.reader, id, hashOf(secret), system.clock.now());
      if (!open) throw new UploadRefused('LINK_DEAD', dead, 410);
      if (reply.raw.closed) throw new UploadRefused('BROKEN', 'The file did not arrive whole. Choose it again.', 400);
      reply.raw.once('close', places.enter(open.ownerId));
      const upload = await system.db.transaction((tx) => takeUpload(tx, id, hashOf(secret), system.clock.now()));
      if (!upload) throw new UploadRefused('LINK_DEAD', dead, 410);
      taken.set(request, upload);
    }

    async function keep(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const upload = taken.get(request)!;
      const purpose = purposes.find(({ code }) => code === upload.purpose);
      const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
      if (!purpose) throw new UploadRefused('LINK_DEAD', dead, 410);
      if (bytes.length === 0) throw new UploadRefused('EMPTY', 'Nothing arrived. Choose the file again.', 400);
      if (bytes.length > purpose.bytesMax) throw new UploadRefused('TOO_LARGE', tooLarge(purpose.bytesMax), 413);
      const mine = turn.then(() => purpose.keep(ctx, upload, bytes)); // one at a time: a large picture needs much memory
      turn = mine.catch(() => undefined);
      const key = await mine;
      await system.db.transaction((tx) => finishUpload(tx, upload.id, key));
      return reply.header('cache-control', 'no-store').send({ key });
    }

    scope.put<{ Params: { link: string } }>('/uploads/:link', { bodyLimit, onRequest: admit }, keep);
  });
}

const unread: ReadonlySet<UploadRefusal> = new Set(['TOO_SLOW', 'TOO_LARGE']);

function refuse(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
  system: System,
  bytesMax: number,
): FastifyReply {
  const refusal = error instanceof UploadRefused ? error : asRefusal(error, bytesMax);
  if (refusal) {
    if (unread.has(refusal.code)) reply.header('connection', 'close'); // what is still coming is not waited for
    return reply.code(refusal.status).send({ code: refusal.code, message: refusal.message });
  }
  system.log.error({ error, requestId: request.id }, 'An upload met a fault of ours.');
  const message = 'Something went wrong on our side. It is recorded; choose the file again.';
  return reply.code(500).send({ code: 'INTERNAL', message });
}

function asRefusal({ statusCode }: { statusCode?: number }, bytesMax: number): UploadRefused | undefined {
  if (statusCode === 413) return new UploadRefused('TOO_LARGE', tooLarge(bytesMax), 413);
  return statusCode && statusCode < 500 ? new UploadRefused('BROKEN', 'The file did not arrive whole. Choose it again.', 400) : undefined;
}
