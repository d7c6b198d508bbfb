import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { endedSessions } from '../accounts/index.ts';
import { repositoryFolder } from '../platform/files/repository-folder.ts';
import { createMarketServer } from '../platform/http/market-server.ts';
import { addMedia } from '../platform/http/media.ts';
import { addStorefront } from '../platform/http/storefront.ts';
import { addUploads } from '../platform/http/uploads.ts';
import { addMailbox } from '../platform/mail/mailbox-page.ts';
import { uploadPurposes } from '../selling/index.ts';
import { findShopViewer } from '../shops/index.ts';
import { buildMarketSchema, printMarketSchema } from './build-schema.ts';
import { addCalendar } from './calendar.ts';
import type { Market } from './market.ts';
import { cacheableFields } from './slices.ts';
import { addWebhooks } from './webhooks.ts';

const builtWeb = join(repositoryFolder, 'web/dist');

/** The whole market behind one HTTP server: API, playground, health, storefront. @param schema Where it was built already. */
export async function createApp(market: Market, schema?: GraphQLSchema): Promise<FastifyInstance> {
  const { system, cache } = market;
  schema ??= await buildMarketSchema();
  const page = join(builtWeb, 'playground/index.html');
  const app = await createMarketServer({
    system,
    schema,
    cache,
    cacheableFields,
    findViewer: findShopViewer,
    endedBy: endedSessions,
    playgroundPage: () => (existsSync(page) ? readFileSync(page, 'utf8') : undefined),
  });
  const schemaText = printMarketSchema(schema);
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await system.db.ping();
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false, reason: 'The database does not answer.' });
    }
  });
  addMedia(app, system.files);
  addMailbox(app, system);
  addCalendar(app, system);
  await addWebhooks(app, system);
  await addUploads(app, system, uploadPurposes);
  await addStorefront(app, builtWeb);
  return app;
}
