import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { addStorefront } from './storefront.ts';

async function openStorefront() {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-story-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>The shop window</title>');
  writeFileSync(join(folder, 'assets/app-1.js'), 'let a;');
  const app = fastify();
  await addStorefront(app, folder);
  onTestFinished(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  return app;
}

test.each([
  ['GET', '/', 200, 'text/html'],
  ['HEAD', '/', 200, 'text/html'],
  ['GET', '/join', 200, 'text/html'],
  ['GET', '/my-account/', 200, 'text/html'],
  ['GET', '/?q=tea', 200, 'text/html'],
  ['GET', '/assets/app-1.js', 200, 'application/javascript'],
  ['GET', '/assets/', 404, 'application/json'],
  ['GET', '/assets/gone.js', 404, 'application/json'],
  ['POST', '/join', 404, 'application/json'],
] as const)('%s %s is answered with %i, whatever encodings the client takes', async (method, url, status, type) => {
  const app = await openStorefront();
  for (const encoding of ['gzip', 'br', 'identity', undefined]) {
    const headers = encoding ? { 'accept-encoding': encoding } : {};
    const response = await app.inject({ method, url, headers });
    expect(response.statusCode, encoding).toBe(status);
    expect(response.headers['content-type'], encoding).toContain(type);
  }
});
